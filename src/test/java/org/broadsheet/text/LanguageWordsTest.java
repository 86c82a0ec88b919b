package org.broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageWordsTest {

  /** What a language needs; particles and months only where it has such words of its own. */
  private static final List<String> LISTS =
      List.of(
          "byline",
          "author",
          "joiner",
          "role",
          "newsroom",
          "nobody",
          "published",
          "updated",
          "beside-date",
          "reading-time",
          "expires");

  @Test
  void everyLanguageHasEveryList() {
    List<String> lacking = new ArrayList<>();
    for (String language : LanguageWords.languages()) {
      for (String list : LISTS) {
        if (LanguageWords.of(language, list).isEmpty()) {
          lacking.add(language + " lacks [" + list + "]");
        }
      }
    }
    assertEquals(List.of(), lacking);
    assertTrue(LanguageWords.languages().size() >= 40, LanguageWords.languages().toString());
  }

  @Test
  void entriesAreInLowerCaseAndStandOnce() {
    for (String language : LanguageWords.languages()) {
      for (String list : LISTS) {
        List<String> entries = LanguageWords.of(language, list);
        assertEquals(entries.stream().distinct().toList(), entries, language + " [" + list + "]");
        for (String entry : entries) {
          assertEquals(entry.toLowerCase(Locale.ROOT), entry, language);
        }
      }
    }
  }

  @Test
  void readsListsByLanguageAndOfAll() {
    assertTrue(LanguageWords.of("uk", "published").contains("опубліковано"));
    assertTrue(LanguageWords.all("joiner").containsAll(List.of("and", "og", "och", "та", "és")));
    assertEquals(List.of(), LanguageWords.of("uk", "no such list"));
  }
}
