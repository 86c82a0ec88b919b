package org.broadsheet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Count;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rooms import each other in one direction, and thinking does not know Beam. */
@Tag("once")
class ArchitectureTest {

  /** In the order in which they import: each may know those before it. */
  static final List<String> ROOMS =
      List.of(
          "text",
          "wire",
          "article",
          "shard",
          "reading",
          "extraction",
          "outlet",
          "repetition",
          "language",
          "clustering",
          "entities",
          "tables",
          "report",
          "export",
          "crosslanguage",
          "launch");

  /**
   * The packages within a room, in the order in which they import; "" is the room's own. What comes
   * last is the front door, but for formats, where a door lists what implements the room's own, and
   * for an audit, which comes in by the door as anyone does.
   */
  static final Map<String, List<String>> INNER =
      Map.of(
          "reading",
          List.of(
              "container",
              "charset",
              "field",
              "format",
              "format.xml",
              "format.json",
              "format.document",
              "format.pdf",
              "format.table",
              "format.export",
              "format.message",
              "format.recognition",
              ""),
          "language",
          List.of("model", "passage", "opinion", ""),
          "clustering",
          List.of(
              "value", "sketch", "candidate", "compare", "component", "description", "", "audit"),
          "tables",
          List.of("schema", "file", "folder", "row", ""),
          "report",
          List.of("catalogue", "page.line", "page.survey", "page.view", "page", ""));

  /** Packages that think: a unit test of theirs needs no pipeline, and they run anywhere. */
  private static final List<String> WITHOUT_BEAM =
      List.of(
          "text",
          "reading.charset",
          "reading.field",
          "reading.format",
          "extraction.metadata",
          "extraction.page",
          "extraction.prose",
          "extraction.phrases",
          "extraction.judging",
          "language.model",
          "language.passage",
          "language.opinion",
          "entities.tagging",
          "tables.schema",
          "tables.row",
          "report.page.survey",
          "report.page.view");

  static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages("org.broadsheet");

  @Test
  void roomsKnowOnlyRoomsBeforeThem() {
    for (int i = 0; i < ROOMS.size(); i++) {
      for (String later : ROOMS.subList(i + 1, ROOMS.size())) {
        noClasses()
            .that()
            .resideInAPackage("org.broadsheet." + ROOMS.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.broadsheet." + later + "..")
            .allowEmptyShould(true)
            .check(PROGRAM);
      }
    }
  }

  @Test
  void everyRoomIsListed() {
    classes().should(resideInAListedRoom()).check(PROGRAM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reading", "language", "clustering", "tables", "report"})
  void innerRoomsKnowOnlyThoseBeforeThem(String room) {
    List<String> inner = INNER.get(room).stream().map(name -> name(room, name)).toList();
    for (int i = 0; i < inner.size(); i++) {
      for (String later : inner.subList(i + 1, inner.size())) {
        noClasses()
            .that()
            .resideInAPackage(inner.get(i))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(later)
            .check(PROGRAM);
      }
    }
    classes()
        .that()
        .resideInAPackage(name(room, "") + "..")
        .should()
        .resideInAnyPackage(inner.toArray(String[]::new))
        .because("each inner room has a place in the order")
        .check(PROGRAM);
  }

  private static String name(String room, String inner) {
    return "org.broadsheet." + room + (inner.isEmpty() ? "" : "." + inner);
  }

  @Test
  void thinkingKnowsNoBeam() {
    for (String thinking : WITHOUT_BEAM) {
      noClasses()
          .that()
          .resideInAPackage("org.broadsheet." + thinking + "..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.beam..")
          .check(PROGRAM);
    }
  }

  @Test
  void onlyTheShardRoomGroupsByKey() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.broadsheet.shard..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(GroupByKey.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(CoGroupByKey.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Combine.PerKey.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Count.class)
        .check(PROGRAM);
  }

  @Test
  void doFnsArePrivateOrOfTheirRoom() {
    classes()
        .that()
        .areAssignableTo(DoFn.class)
        .should()
        .notBePublic()
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  /** {@code String.toLowerCase} takes the square of a text of sigmas or dotted capital i. */
  @Test
  void textOfTheCorpusIsPutIntoSmallLettersInLinearTime() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "..extraction.page..", "..extraction.metadata..", "..extraction.prose..", "..naming..")
        .should()
        .callMethod(String.class, "toLowerCase", Locale.class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .check(PROGRAM);
  }

  @Test
  void noTwoClassesShareAName() {
    Map<String, List<String>> byName =
        PROGRAM.stream()
            .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));
    byName.values().removeIf(names -> names.size() == 1);

    assertEquals(Map.of(), byName);
  }

  @Test
  void nothingPrintsBesidesTheFrontDoor() {
    noClasses()
        .that()
        .resideInAPackage("org.broadsheet.*..")
        .should()
        .accessField(System.class, "out")
        .check(PROGRAM);
  }

  private static ArchCondition<JavaClass> resideInAListedRoom() {
    return new ArchCondition<>("reside in the root or in a listed room") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        String name = item.getPackageName().replaceFirst("^org\\.broadsheet\\.?", "");
        boolean listed = name.isEmpty() || ROOMS.contains(name.split("\\.")[0]);
        events.add(new SimpleConditionEvent(item, listed, item.getName() + " is in no room"));
      }
    };
  }
}
