package org.broadsheet.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.reading.LocalReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on input shows is read as it says. */
class InputPageTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("(?s)```\\w+ ([\\w.-]+): (\\d) articles?\\n(.*?)```\\n");

  @TempDir Path folder;

  @Test
  void everyExampleIsRead() throws IOException, RejectedException {
    Matcher examples = EXAMPLE.matcher(Files.readString(Path.of("pipelines/input/README.md")));
    int count = 0;
    while (examples.find()) {
      Path file = Files.writeString(folder.resolve(examples.group(1)), examples.group(3));
      List<SourceRecord> records = new ArrayList<>();
      LocalReading.read(file, records::add);
      assertEquals(Integer.parseInt(examples.group(2)), records.size(), examples.group(1));
      for (SourceRecord record : records) {
        assertEquals(SourceRecord.State.READ, record.state(), record.message());
        assertTrue(
            ArticleExtractor.create().extract(record).metadata().title() != null,
            examples.group(1));
      }
      count++;
    }
    assertTrue(count > 8, "examples on the page: " + count);
  }
}
