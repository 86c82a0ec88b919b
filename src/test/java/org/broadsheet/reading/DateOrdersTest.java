package org.broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.article.DateOrder;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.reading.format.ReadSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether 03/04/2023 is in March or in April is decided by all dates of a column. */
@Tag("beam")
class DateOrdersTest {

  private static final String LINE = "{\"text\":\"The harbour opened.\",\"date\":\"%s\"}\n";

  @TempDir Path folder;

  @Test
  void otherDatesOfTheFileTell() throws IOException {
    assertEquals(Set.of(DateOrder.DAY_FIRST), orders("a.jsonl", "03/04/2023", "25/12/2022"));
    assertEquals(Set.of(DateOrder.MONTH_FIRST), orders("b.jsonl", "03/04/2023", "12/25/2022"));
    assertEquals(Set.of(DateOrder.MONTH_FIRST), orders("c.jsonl", "3-4-23", "12-25-22"));
    assertEquals(
        Set.of(DateOrder.UNKNOWN), orders("d.jsonl", "03/04/2023", "12/25/2022", "25/12/2022"));
  }

  @Test
  void anAddressTellsAndSoDoFilesBeside() throws IOException {
    String line =
        "{\"text\":\"Hi.\",\"date\":\"03/04/2023\",\"url\":\"https://a.example/2023/04/03/x\"}\n";
    assertEquals(Set.of(DateOrder.DAY_FIRST), orders(write("a/x.jsonl", line), 1));
    assertEquals(
        Set.of(DateOrder.DAY_FIRST), orders(write("a/y.jsonl", LINE.formatted("05/06/2023")), 1));
    assertEquals(
        Set.of(DateOrder.UNKNOWN), orders(write("b/y.jsonl", LINE.formatted("05/06/2023")), 1));
  }

  @Test
  void theOptionComesLast() throws IOException {
    Path file = write("a.jsonl", LINE.formatted("03/04/2023"));
    ReadSettings settings = ReadSettings.DEFAULT.withDateOrder(DateOrder.MONTH_FIRST);
    assertEquals(Set.of(DateOrder.MONTH_FIRST), orders(file, settings, 1));
    Path other = write("b/b.jsonl", LINE.formatted("03/04/2023") + LINE.formatted("25/12/2022"));
    assertEquals(Set.of(DateOrder.DAY_FIRST), orders(other, settings, 1));
  }

  @Test
  void howAFileIsSplitChangesNothing() throws IOException {
    String late =
        LINE.formatted("03/04/2023").repeat(700_000) + LINE.formatted("25/12/2022").repeat(40_000);
    Path file = write("big.jsonl", late);
    assertEquals(Set.of(DateOrder.DAY_FIRST), orders(file, 1));
    assertEquals(Set.of(DateOrder.DAY_FIRST), orders(file, 7));
  }

  private Set<DateOrder> orders(String name, String... dates) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String date : dates) {
      lines.append(LINE.formatted(date));
    }
    return orders(write(name.replace(".", "/x."), lines.toString()), 1);
  }

  private static Set<DateOrder> orders(Path file, int parts) throws IOException {
    return orders(file, ReadSettings.DEFAULT, parts);
  }

  /** The orders of the first dates that can be read in two ways, in each part of the file. */
  private static Set<DateOrder> orders(Path file, ReadSettings settings, int parts)
      throws IOException {
    CorpusFile whole =
        new CorpusFile(
            file.toString(), file.toString(), file.getFileName().toString(), Files.size(file));
    DateOrders orders = new DateOrders(settings);
    List<SourceRecord> settled = new ArrayList<>();
    long bytes = whole.bytes() / parts + 1;
    for (long start = 0; start < whole.bytes(); start += bytes) {
      List<SourceRecord> ambiguous = new ArrayList<>();
      new FileReading(
              settings,
              List.of(),
              record -> {
                if (ambiguous.isEmpty() && DateColumn.isAmbiguous(record.given())) {
                  ambiguous.add(record);
                }
              })
          .read(new FilePart(whole, start, Math.min(whole.bytes(), start + bytes)));
      ambiguous.forEach(record -> settled.add(orders.settled(record, whole)));
    }
    return settled.stream().map(r -> r.given().dateOrder()).collect(Collectors.toSet());
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
