package org.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs of the whole job over pages that share nothing, so that nothing is learned of their outlets:
 * two of 42 such runs stood still for ever, before the view of learned blocks had a value in every
 * case. A run that stands still ends with exit code 1.
 */
@Tag("once")
class ManyRunsTest {

  /** Fewer, for a look: {@code -Dbroadsheet.runs=20}. */
  private static final int RUNS = Integer.getInteger("broadsheet.runs", 200);

  private static final int PAGES = 200;
  private static final int WORDS = 24;

  @TempDir Path folder;

  @Test
  @Tag("slow")
  void everyRunEnds() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    for (int i = 0; i < PAGES; i++) {
      Files.writeString(corpus.resolve("page" + i + ".html"), page(i));
    }
    for (int i = 0; i < RUNS; i++) {
      assertEquals(
          Console.SUCCESS,
          Console.run(
              "--runner=DirectRunner",
              "--input=" + corpus,
              "--output=" + folder.resolve("tables"),
              "--overwrite"),
          "run " + i);
    }
  }

  private static String page(int number) {
    Random random = new Random(number);
    String site = "Paper " + number % 9;
    return "<html><head><title>%s</title><meta property='og:site_name' content='%s'>"
            .formatted(words(random, 5), site)
        + "<meta property='og:url' content='https://paper%d.example/%d'></head><body><article>"
            .formatted(number % 9, number)
        + "<p>"
        + words(random, WORDS)
        + ".</p><p>"
        + words(random, WORDS)
        + ".</p>"
        + "</article></body></html>";
  }

  /** Words that no other page has. */
  private static String words(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      for (int letter = 0; letter < 3 + random.nextInt(6); letter++) {
        text.append((char) ('a' + random.nextInt(26)));
      }
      text.append(' ');
    }
    return text.toString().trim();
  }
}
