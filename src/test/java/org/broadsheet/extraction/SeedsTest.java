package org.broadsheet.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.article.Published;
import org.broadsheet.article.SourceRecord;
import org.junit.jupiter.api.Test;

/** The user's own two documents: one article, once as plain text, once as Markdown. */
class SeedsTest {

  @Test
  void bothGiveTheSameCleanText() throws Exception {
    List<Article> articles = seeds();
    Article plain = articles.get(0);
    Article markdown = articles.get(1);
    assertEquals(words(plain), words(markdown));
    for (String gone :
        List.of("Message from", "Dear readers", "Remind me", "http", "](", "**", "July 13")) {
      assertFalse(plain.text().contains(gone), gone);
      assertFalse(markdown.text().contains(gone), gone);
    }
    assertEquals(9, plain.keptBlocks().size());
    assertNull(plain.metadata().title());
    assertEquals(Published.UNKNOWN, plain.metadata().published());
    assertEquals(
        LocalDate.of(2016, 7, 13).toEpochDay(), markdown.metadata().published().epochDay());
    assertEquals(
        "Kerry Could Offer Putin New Information Sharing Deal on Syria – Reports",
        markdown.metadata().title());
  }

  private static List<Article> seeds() throws IOException, RejectedException {
    String folder = System.getProperty("broadsheet.seeds", "");
    assumeTrue(!folder.isEmpty(), "skipped: -Dtest.seeds does not name the folder of the seeds");
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      for (Path file : files.sorted().toList()) {
        articles.add(
            ArticleExtractor.create()
                .extract(
                    SourceRecord.builder()
                        .setId("0".repeat(32))
                        .setUri(file.getFileName().toString())
                        .setFormat("TEXT")
                        .setContent(Files.readString(file))
                        .build()));
      }
    }
    return articles;
  }

  private static List<String> words(Article article) {
    return Arrays.stream(article.text().split("[^\\p{L}\\p{N}]+")).toList();
  }
}
