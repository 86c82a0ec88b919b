package org.broadsheet.tables.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.article.AgencySignal;
import org.broadsheet.article.CutReason;
import org.broadsheet.article.Metadata;
import org.broadsheet.article.OutletSignal;
import org.broadsheet.article.Published;
import org.broadsheet.article.RejectReason;
import org.broadsheet.article.Stage;
import org.broadsheet.clustering.value.NearDuplicatePair;
import org.broadsheet.entities.EntityType;
import org.broadsheet.entities.MentionRole;
import org.broadsheet.entities.NameRule;
import org.broadsheet.entities.naming.EntityIds;
import org.broadsheet.repetition.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The data dictionary explains exactly the values that the program has. */
class EnumerationTest {

  @ParameterizedTest
  @MethodSource("enums")
  void everyConstantIsExplainedInItsOrder(String name, Enum<?>[] constants) {
    Set<String> expected =
        Arrays.stream(constants)
            .filter(constant -> constant != CutReason.KEPT)
            .map(Enum::name)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    assertEquals(expected.toString(), enumeration(name).meanings().keySet().toString());
  }

  static Stream<Arguments> enums() {
    return Stream.of(
        Arguments.of("precision", Published.Precision.values()),
        Arguments.of("page_type", Metadata.PageType.values()),
        Arguments.of("completeness", Metadata.Completeness.values()),
        Arguments.of("outlet_signal", OutletSignal.values()),
        Arguments.of("agency_signal", AgencySignal.values()),
        Arguments.of("estimate", NearDuplicatePair.Estimate.values()),
        Arguments.of("decision", NearDuplicatePair.Decision.values()),
        Arguments.of("cut_reason", CutReason.values()),
        Arguments.of("zone", Zone.values()),
        Arguments.of("entity_type", EntityType.values()),
        Arguments.of("name_rule", NameRule.values()),
        Arguments.of("mention_role", MentionRole.values()),
        Arguments.of("id_source", EntityIds.Source.values()),
        Arguments.of("reject_reason", RejectReason.values()));
  }

  @Test
  void reasonsToCutAreExplainedAsTheProgramDoes() {
    for (CutReason reason : CutReason.values()) {
      if (reason != CutReason.KEPT) {
        assertEquals(reason.explanation(), enumeration("cut_reason").meanings().get(reason.name()));
      }
    }
  }

  @Test
  void stagesAreExplained() {
    assertEquals(
        Set.of(Stage.EXTRACT_ARTICLES.title(), Stage.READ_CORPUS.title()),
        enumeration("stage").meanings().keySet());
  }

  @Test
  void everyEnumerationIsOfColumnsThatThereAre() {
    for (Enumeration enumeration : Enumeration.all()) {
      for (String name : enumeration.columns()) {
        String[] parts = name.split("\\.");
        Table table = Layout.tableOf(parts[0]);
        assertTrue(table.columns().stream().anyMatch(c -> c.name().equals(parts[1])), name);
      }
    }
  }

  @Test
  void aRuleIsKnownByHowItBegins() {
    assertTrue(enumeration("cut_rule").meaning("tag:nav").isPresent());
    assertTrue(enumeration("cut_rule").meaning("nonsense").isEmpty());
  }

  private static Enumeration enumeration(String name) {
    return Enumeration.all().stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
  }
}
