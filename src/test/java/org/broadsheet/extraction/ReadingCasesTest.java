package org.broadsheet.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.article.OutletSignal;
import org.broadsheet.article.Published;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.reading.LocalReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files as people have them, each with a fault of its own: {@code cases.tsv} says what is in them.
 */
class ReadingCasesTest {

  private static Path folder() throws URISyntaxException {
    return Path.of(ReadingCasesTest.class.getResource("cases/cases.tsv").toURI()).getParent();
  }

  static Stream<List<String>> cases() throws IOException, URISyntaxException {
    return Files.readAllLines(folder().resolve("cases.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> List.of(line.split("\t", -1)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyFileIsReadForWhatItIs(List<String> expected)
      throws IOException, URISyntaxException, RejectedException {
    List<Article> articles = new ArrayList<>();
    List<String> rejects = new ArrayList<>();
    List<SourceRecord> records = new ArrayList<>();
    LocalReading.read(folder().resolve(expected.get(0)), records::add);
    for (SourceRecord record : records) {
      if (record.state() == SourceRecord.State.READ) {
        articles.add(ArticleExtractor.create().extract(record));
      } else if (record.state() == SourceRecord.State.DEFECTIVE) {
        rejects.add(String.valueOf(record.rejectReason()));
      }
    }
    assertEquals(expected.get(2), String.join(" ", rejects));
    assertEquals(Integer.parseInt(expected.get(1)), articles.size());
    for (Article article : articles) {
      assertFalse(article.text().contains("<"), article.text());
      assertFalse(String.valueOf(article.metadata().title()).contains("&#"));
    }
    if (!articles.isEmpty()) {
      check(expected, articles.get(0));
    }
  }

  private static void check(List<String> expected, Article article) {
    Published published = article.metadata().published();
    String day =
        published.epochDay() == null ? "" : LocalDate.ofEpochDay(published.epochDay()).toString();
    assertEquals(expected.get(3), day);
    if (!expected.get(4).isEmpty()) {
      assertEquals(expected.get(4), article.metadata().url());
    }
    if (!expected.get(5).isEmpty()) {
      Set<String> given =
          article.metadata().outletClues().stream()
              .filter(clue -> clue.is(OutletSignal.GIVEN))
              .map(clue -> clue.value())
              .collect(Collectors.toSet());
      assertEquals(Set.of(expected.get(5)), given);
    }
    if (!expected.get(6).isEmpty()) {
      assertEquals(List.of(expected.get(6)), article.metadata().authors());
    } else {
      assertTrue(article.metadata().authors().isEmpty(), article.metadata().authors().toString());
    }
    if (!expected.get(7).isEmpty()) {
      assertEquals(Integer.parseInt(expected.get(7)), article.keptBlocks().size(), article.text());
    }
  }
}
