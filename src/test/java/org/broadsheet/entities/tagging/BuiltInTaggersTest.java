package org.broadsheet.entities.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.broadsheet.entities.Tagger;
import org.junit.jupiter.api.Test;

class BuiltInTaggersTest {

  @Test
  void languagesWithCapitalsHaveATagger() {
    for (String language :
        List.of("en", "es", "fr", "it", "nl", "pl", "cs", "uk", "el", "no", "nb", "nn")) {
      assertNotNull(BuiltInTaggers.forLanguage(language), language);
    }
  }

  @Test
  void languagesWithoutCapitalsThatNoModelKnowsHaveNone() {
    for (String language : List.of("zh", "ja", "ko", "th", "und")) {
      assertNull(BuiltInTaggers.forLanguage(language), language);
    }
  }

  @Test
  void languagesOfOneModelShareIt() {
    assertEquals(id("en"), id("it"));
  }

  @Test
  void namesAreFoundInLanguagesOfOtherLettersAndInflections() {
    assertEquals(
        "PER Ангела Меркель", names("uk", "Про це заявила у середу Ангела Меркель на зустрічі ."));
    assertEquals(
        "PER Ursula Novotná, LOC Praze",
        names("cs", "Ministryně Ursula Novotná to uvedla včera v Praze ."));
    assertEquals(
        "PER Giulia Ferrari, LOC Bologna",
        names("it", "La sindaca Giulia Ferrari ha detto che a Bologna non cambia nulla ."));
  }

  @Test
  void aLanguageNeverSeenIsTaggedWithLessConfidence() {
    List<List<String>> text = List.of(List.of("Anna", "Bergstrom", "said", "so", "."));
    double known = tagger("en").tag(text).get(0).score();
    double unseen = tagger("eu").tag(text).get(0).score();
    assertTrue(unseen < known, unseen + " and " + known);
  }

  private static String id(String language) {
    return tagger(language).id();
  }

  private static Tagger tagger(String language) {
    Tagger tagger = BuiltInTaggers.forLanguage(language);
    assertNotNull(tagger);
    return tagger;
  }

  private static String names(String language, String sentence) {
    List<String> words = Arrays.asList(sentence.split(" ", -1));
    return tagger(language).tag(List.of(words)).stream()
        .map(span -> span.type() + " " + String.join(" ", words.subList(span.from(), span.to())))
        .collect(Collectors.joining(", "));
  }
}
