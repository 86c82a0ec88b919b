package org.broadsheet.clustering.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.clustering.InventedNews;
import org.broadsheet.clustering.value.Document;
import org.junit.jupiter.api.Test;

/** Copies are what their kinds say, and the same in every run. */
class CopyPlanterTest {

  private static final CopyPlanter ALL = new CopyPlanter(1);

  @Test
  void theShareOfArticlesIsWhatWasAskedFor() {
    CopyPlanter some = new CopyPlanter(0.1);
    InventedNews news = new InventedNews(1);
    String text = news.text(200);
    int planted = 0;
    for (int i = 0; i < 5000; i++) {
      planted += some.plant(Document.builder("a" + i, text).build()).isPresent() ? 1 : 0;
    }
    assertTrue(planted > 400 && planted < 600, "planted " + planted);
  }

  @Test
  void everyKindIsPlantedAndIsWhatItSays() {
    Map<PlantedKind, Integer> kinds = new EnumMap<>(PlantedKind.class);
    for (Document original : originals()) {
      CopyPlanter.Planted planted = ALL.plant(original).orElseThrow();
      kinds.merge(planted.kind(), 1, Integer::sum);
      check(original, planted);
      assertEquals(Optional.of(planted), ALL.plant(original));
    }
    assertEquals(Set.of(PlantedKind.values()), kinds.keySet());
  }

  @Test
  void shortTextsAreLeftAlone() {
    assertTrue(ALL.plant(Document.builder("a", "The lock opened. ".repeat(9)).build()).isEmpty());
  }

  private static void check(Document original, CopyPlanter.Planted planted) {
    Document copy = planted.document();
    assertNotEquals(original.id(), copy.id());
    assertEquals(original.id(), planted.originalId());
    assertNull(copy.urlKey());
    String text = copy.text();
    switch (planted.kind()) {
      case CUT, TEASER -> {
        assertTrue(flat(original.text()).startsWith(text));
        assertTrue(copy.wordCount() < original.wordCount());
      }
      case RE_HEADLINED -> assertTrue(text.endsWith("\n\n" + original.text()));
      case REWORDED -> {
        assertNotEquals(original.text(), text);
        assertTrue(shared(original.text(), text) > 0.4, "shared " + shared(original.text(), text));
      }
      case WITH_BOILERPLATE -> assertTrue(text.contains(original.text()));
      case OTHER_FIGURES -> {
        assertEquals(original.text().replaceAll("\\d", "#"), text.replaceAll("\\d", "#"));
        List<String> figures = figures(original.text());
        List<String> others = figures(text);
        for (int i = 0; i < figures.size(); i++) {
          assertNotEquals(figures.get(i), others.get(i));
        }
      }
      case SHARED_BOILERPLATE -> assertTrue(shared(original.text(), text) < 0.02);
    }
  }

  private static List<String> figures(String text) {
    return Arrays.stream(text.split("\\D+")).filter(figure -> !figure.isEmpty()).toList();
  }

  /** The share of runs of three words that another text has, too. */
  private static double shared(String one, String other) {
    Set<String> runs = runs(one);
    Set<String> both = new HashSet<>(runs);
    both.retainAll(runs(other));
    return (double) both.size() / runs.size();
  }

  private static Set<String> runs(String text) {
    String[] words = text.split("\\s+");
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + 3 <= words.length; i++) {
      runs.add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
    }
    return runs;
  }

  private static String flat(String text) {
    return String.join(" ", text.strip().split("\\s+"));
  }

  /** Half of them are reports full of figures. */
  static List<Document> originals() {
    InventedNews news = new InventedNews(7);
    List<Document> originals = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      StringBuilder text = new StringBuilder(news.text(180));
      for (int n = 0; i % 2 == 0 && n < 40; n++) {
        text.append(' ').append(news.word()).append(' ').append(100 + (i * 37 + n * 53) % 900);
      }
      originals.add(
          Document.builder("article " + i, text.toString()).setTitle(news.text(6)).build());
    }
    return originals;
  }
}
