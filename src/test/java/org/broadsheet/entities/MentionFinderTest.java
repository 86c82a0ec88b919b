package org.broadsheet.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.broadsheet.entities.naming.AliasTable;
import org.broadsheet.entities.tagging.BuiltInTaggers;
import org.junit.jupiter.api.Test;

class MentionFinderTest {

  private static final String TEXT =
      "Foreign Minister Anna Kowalska will meet President Pavel Dvorak in Prague 🎉, The Evening"
          + " Post reported Friday.\n\nKowalska is expected to ask Slovakia's help over Norway."
          + " Slovakia was silent. “We wait,” said Kowalska.";

  private final MentionFinder finder =
      new MentionFinder("en", BuiltInTaggers.forLanguage("en"), AliasTable.builtIn());

  @Test
  void shortFormsJoinTheLongest() {
    TreeSet<String> names =
        finder.find(TEXT).stream()
            .map(Mention::nameInArticle)
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(
        names.containsAll(
            List.of("Anna Kowalska", "Pavel Dvorak", "The Evening Post", "Slovakia", "Norway")),
        names.toString());
    assertFalse(names.contains("Kowalska"));
  }

  @Test
  void offsetsCountCodePoints() {
    List<Mention> mentions = finder.find(TEXT);
    assertFalse(mentions.isEmpty());
    int[] codePoints = TEXT.codePoints().toArray();
    for (Mention mention : mentions) {
      assertEquals(
          mention.surface(),
          new String(codePoints, mention.start(), mention.end() - mention.start()));
    }
  }

  @Test
  void aNameThatIsLengthenedIntoItsNeighbourTakesItsPlace() {
    Tagger parts =
        words ->
            List.of(
                new Tagger.Span(0, 1, 2, EntityType.ORG, 0.9),
                new Tagger.Span(0, 2, 3, EntityType.ORG, 0.9));
    List<Mention> mentions =
        new MentionFinder("en", parts, AliasTable.builtIn())
            .find("Many Thomson Reuters products are sold abroad.");
    assertEquals(List.of("Thomson Reuters"), mentions.stream().map(Mention::surface).toList());
  }

  @Test
  void aFaithIsNoNameUnlessItIsASurnameOfTheArticle() {
    Tagger tagger =
        words ->
            List.of(
                new Tagger.Span(0, 0, 2, EntityType.PER, 0.9),
                new Tagger.Span(1, 0, 1, EntityType.PER, 0.9));
    assertEquals(2, count(tagger, "Shafiqul Islam spoke. Islam left."));
    assertEquals(1, count(tagger, "Shafiqul Karim spoke. Islam unites."));
  }

  @Test
  void anAcronymThatTheArticleSpellsOutIsAName() {
    Tagger tagger =
        words ->
            List.of(
                new Tagger.Span(0, 0, 3, EntityType.ORG, 0.9),
                new Tagger.Span(1, 0, 1, EntityType.ORG, 0.9));
    assertEquals(2, count(tagger, "Vulcan Alloy Trust (VAT) met. VAT agreed."));
    assertEquals(1, count(tagger, "Vulcan Alloy Trust has met. VAT rose."));
  }

  private static int count(Tagger tagger, String text) {
    return new MentionFinder("en", tagger, AliasTable.builtIn()).find(text).size();
  }
}
