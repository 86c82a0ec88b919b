package org.broadsheet.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.reading.LocalReading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files of each kind that people have are read for what they are. */
class ReadingKindsTest {

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyKindIsReadForWhatItIs() {
    return Stream.of(
            XmlKinds.all(),
            ArchiveKinds.all(),
            CharsetKinds.all(),
            JsonKinds.all(),
            TableAndTextKinds.all())
        .flatMap(List::stream)
        .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> check(kind)));
  }

  private void check(Kind kind) throws IOException, RejectedException {
    Path file = Files.write(folder.resolve(kind.name()), kind.file());
    List<Article> articles = new ArrayList<>();
    List<String> rejects = new ArrayList<>();
    List<SourceRecord> records = new ArrayList<>();
    LocalReading.read(file, records::add);
    int skipped = 0;
    for (SourceRecord record : records) {
      switch (record.state()) {
        case READ -> articles.add(ArticleExtractor.create().extract(record));
        case DEFECTIVE -> rejects.add(String.valueOf(record.rejectReason()));
        case SKIPPED -> skipped++;
      }
    }
    assertEquals(kind.rejects(), String.join(" ", rejects));
    assertEquals(kind.articles(), articles.size());
    assertEquals(kind.skipped(), skipped);
    if (!articles.isEmpty()) {
      check(kind, articles.get(0));
    }
  }

  private static void check(Kind kind, Article article) {
    assertTrue(article.text().contains(kind.phrase()), article.text());
    assertFalse(article.text().contains("<") || article.text().contains("&lt;"), article.text());
    assertEquals(kind.charset(), article.source().charset());
    Long day = article.metadata().published().epochDay();
    assertEquals(kind.day(), day == null ? "" : LocalDate.ofEpochDay(day).toString());
    assertEquals(
        article.text().indexOf('\uFFFD') >= 0,
        article.defects().stream().anyMatch(Article::isDamage));
  }
}
