package org.broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

  /** A language may have phrases alone; with any other list it must have all. */
  @Test
  void everyLanguageHasEveryList() {
    List<String> lacking = new ArrayList<>();
    for (String language : LanguageWords.languages()) {
      if (LISTS.stream().allMatch(list -> LanguageWords.of(language, list).isEmpty())) {
        assertFalse(LanguageWords.lists(language, "phrase ").isEmpty(), language);
        continue;
      }
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
  void everyEntryIsAWordOrASign() {
    for (String language : LanguageWords.languages()) {
      LanguageWords.lists(language, "")
          .forEach(
              (list, entries) ->
                  entries.forEach(
                      entry ->
                          assertFalse(
                              entry.matches("[<=>]{7}.*"),
                              language + " [" + list + "]: " + entry)));
    }
  }

  @Test
  void phrasesStandOnce() {
    for (String language : LanguageWords.languages()) {
      List<String> all = new ArrayList<>();
      LanguageWords.lists(language, "phrase ")
          .forEach((kind, phrases) -> phrases.forEach(phrase -> all.add(kind + ": " + phrase)));
      assertEquals(all.stream().distinct().toList(), all, language);
    }
    assertTrue(LanguageWords.lists("pl", "phrase ").containsKey("APPEAL anchor 14"));
  }

  @Test
  void readsListsByLanguageAndOfAll() {
    assertTrue(LanguageWords.of("uk", "published").contains("опубліковано"));
    assertTrue(LanguageWords.all("joiner").containsAll(List.of("and", "og", "och", "та", "és")));
    assertEquals(List.of(), LanguageWords.of("uk", "no such list"));
  }
}
