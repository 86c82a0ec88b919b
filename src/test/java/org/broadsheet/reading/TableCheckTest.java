package org.broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.RejectReason;
import org.broadsheet.article.SourceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One table without a text is one reject; only if there is nothing else, no run starts. */
class TableCheckTest {

  private static final String FOREIGN = "id,price\n1,2\n3,4\n5,6\n";

  @TempDir Path folder;

  @Test
  void amongOtherFilesATableWithoutATextIsOneReject() throws IOException {
    write("stock.csv", FOREIGN);
    write("news.csv", "id,text\n1,The lock opens in spring.\n");
    List<String> warnings = check();
    assertEquals(1, warnings.size());
    assertTrue(warnings.get(0).startsWith("stock.csv has no column for a text"), warnings.get(0));
    assertEquals(List.of(RejectReason.NO_TEXT_FIELD), rejects(read("stock.csv")));
    assertEquals(List.of(), rejects(read("news.csv")));
  }

  @Test
  void onlyTablesWithoutATextEndTheRun() throws IOException {
    write("stock.csv", FOREIGN);
    write("prices.tsv", FOREIGN.replace(',', '\t'));
    String message = assertThrows(IllegalArgumentException.class, this::check).getMessage();
    assertTrue(message.contains("it has id, price"), message);
    write("a.txt", "The lock opens.");
    assertEquals(2, check().size());
  }

  @Test
  void emptyTablesAreEmpty() throws IOException {
    write("zero.csv", "");
    write("bom.csv", "\uFEFF");
    write("lines.csv", "\n\n");
    assertEquals(List.of(), check());
    for (String name : List.of("zero.csv", "bom.csv", "lines.csv")) {
      assertEquals(List.of(RejectReason.EMPTY), rejects(read(name)), name);
    }
  }

  @Test
  void whatComesFromAFileIsBoundedInTheMessage() throws IOException {
    write("bad.csv", "a\u0007b" + "x".repeat(5000) + ",c".repeat(500) + "\n1,2\n");
    String message = assertThrows(IllegalArgumentException.class, this::check).getMessage();
    assertTrue(message.length() < 600, message);
    assertFalse(message.contains("\u0007"), message);
  }

  private List<String> check() {
    return ReadCorpus.from(List.of(folder.toString()))
        .requireTexts(InputListing.of(List.of(folder.toString())));
  }

  private List<SourceRecord> read(String name) throws IOException {
    List<SourceRecord> records = new ArrayList<>();
    LocalReading.read(folder.resolve(name), records::add);
    return records;
  }

  private static List<RejectReason> rejects(List<SourceRecord> records) {
    return records.stream()
        .filter(record -> record.state() == SourceRecord.State.DEFECTIVE)
        .map(SourceRecord::rejectReason)
        .toList();
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
