package org.broadsheet.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.article.OutletSignal;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.reading.LocalReading;
import org.broadsheet.reading.field.FieldMapping;
import org.broadsheet.reading.format.ReadSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shapes in which services, data sets and programs publish news, each with the same two
 * invented articles: what a shape states is found without any mapping, but where {@code shapes.tsv}
 * gives one.
 */
class PublishedShapesTest {

  private record Expected(
      String title, List<String> text, LocalDate day, String url, String author) {}

  private static final List<Expected> ARTICLES =
      List.of(
          new Expected(
              "Ferry line to Skerra resumes after storm",
              List.of(
                  "The ferry to Skerra sailed again on Tuesday morning, two weeks after a storm"
                      + " tore the ramp from the northern pier.",
                  "“People waited on the quay with thermos flasks and a brass band,” said Ada Lind,"
                      + " who runs the ticket office."),
              LocalDate.of(2024, 3, 5),
              "https://post.example/news/ferry-skerra",
              "Ada Lind"),
          new Expected(
              "Bakers of Orvik mend the old mill",
              List.of(
                  "Nine bakers of Orvik spent the winter mending the mill by the weir, and ground"
                      + " the first rye there on Sunday.",
                  "The council pays for the roof, the bakers for the stones, and the school may"
                      + " visit on Thursdays for nothing."),
              LocalDate.of(2024, 3, 17),
              "https://post.example/news/orvik-mill",
              "Bo Ek"));

  private static Path folder() throws URISyntaxException {
    return Path.of(PublishedShapesTest.class.getResource("shapes/shapes.tsv").toURI()).getParent();
  }

  static Stream<List<String>> shapes() throws IOException, URISyntaxException {
    return Files.readAllLines(folder().resolve("shapes.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> List.of(line.split("\t", -1)));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void everyShapeIsRead(List<String> shape)
      throws IOException, URISyntaxException, RejectedException {
    String fields = shape.get(1);
    ReadSettings settings =
        fields.isEmpty()
            ? ReadSettings.DEFAULT
            : ReadSettings.DEFAULT.withFields(FieldMapping.parse(fields));
    List<Article> articles = new ArrayList<>();
    for (SourceRecord record : read(folder().resolve(shape.get(0)), settings)) {
      if (record.state() != SourceRecord.State.SKIPPED) {
        assertEquals(SourceRecord.State.READ, record.state(), record.message());
        articles.add(ArticleExtractor.create().extract(record));
      }
    }
    assertEquals(Integer.parseInt(shape.get(4)), articles.size());
    for (int i = 0; i < articles.size(); i++) {
      check(ARTICLES.get(i), articles.get(i), shape.get(2), shape.get(3).equals("flat"));
    }
  }

  private static List<SourceRecord> read(Path file, ReadSettings settings) throws IOException {
    List<SourceRecord> records = new ArrayList<>();
    LocalReading.read(file, settings, records::add);
    return records;
  }

  private static void check(Expected expected, Article article, String states, boolean isFlat) {
    assertEquals(String.join(isFlat ? " " : "\n\n", expected.text()), article.text());
    if (states.contains("t")) {
      assertEquals(expected.title(), article.metadata().title());
    }
    if (states.contains("d")) {
      Long day = article.metadata().published().epochDay();
      assertTrue(day != null, "no date");
      assertEquals(expected.day(), LocalDate.ofEpochDay(day));
    } else {
      assertNull(article.metadata().published().epochDay());
    }
    if (states.contains("u")) {
      assertEquals(expected.url(), article.metadata().url());
    }
    if (states.contains("a")) {
      assertEquals(List.of(expected.author()), article.metadata().authors());
    }
    if (states.contains("o")) {
      assertTrue(
          article.metadata().outletClues().stream()
              .anyMatch(
                  clue ->
                      clue.signal().equals(OutletSignal.GIVEN.name())
                          && clue.value().equals("The Harbour Post")),
          () -> "outlet: " + article.metadata().outletClues());
    }
  }
}
