package org.broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.reading.format.ReadSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a file is split changes nothing in its records. */
@Tag("once")
class FilePartTest {

  @TempDir Path folder;

  @BeforeAll
  static void openFileSystems() {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
  }

  @Test
  void partsCoverAFileWithoutGapOrOverlap() {
    for (long bytes : new long[] {0, 1, FilePart.MIN_BYTES * 2 - 1, FilePart.MAX_BYTES * 70 + 3}) {
      List<FilePart> parts = FilePart.of(new CorpusFile("in", "file", "path", bytes));
      assertEquals(0, parts.get(0).start());
      assertEquals(bytes, parts.get(parts.size() - 1).end());
      for (int i = 1; i < parts.size(); i++) {
        assertEquals(parts.get(i - 1).end(), parts.get(i).start());
        assertTrue(parts.get(i).bytes() >= FilePart.bytesAPart(bytes));
      }
    }
  }

  @Test
  void jsonLinesGiveTheSameRecordsHoweverSplit() throws IOException {
    StringBuilder lines = new StringBuilder("\uFEFF");
    Random random = new Random(3);
    for (int i = 0; i < 60; i++) {
      lines.append("{\"text\":\"").append("Hafen ö ".repeat(random.nextInt(20))).append(i);
      lines.append(i % 7 == 0 ? "\n" : "\"}\n").append(i % 5 == 0 ? "\n" : "");
    }
    checkSplits("a.jsonl", lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void tablesGiveTheSameRecordsHoweverSplit() throws IOException {
    StringBuilder lines = new StringBuilder("id,text,title\n");
    for (int i = 0; i < 60; i++) {
      lines.append(i).append(",Text ").append(i).append(i % 9 == 0 ? "\n" : ",\"T, " + i + "\"\n");
    }
    checkSplits("a.csv", lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void warcGivesTheSameRecordsHoweverSplit() throws IOException {
    StringBuilder records = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      records.append(
          new String(Fixtures.warc("Text " + i, StandardCharsets.UTF_8), StandardCharsets.UTF_8));
      records.append(i == 5 ? "garbage\r\nmore garbage\r\n" : "");
    }
    checkSplits("a.warc", records.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void warcOfGzipMembersIsSplitBetweenThem() throws IOException {
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    List<Long> places = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      places.add((long) members.size());
      byte[] text = ("Text " + i + " ö").getBytes(StandardCharsets.UTF_8);
      members.writeBytes(ReadingRun.gzip(Fixtures.warcRecord("conversion", "text/plain", text)));
    }
    byte[] file = members.toByteArray();
    checkSplits("a.warc.gz", file);
    checkSplits("b.warc.gz", Arrays.copyOf(file, file.length - 9));
    List<SourceRecord> whole = read(corpusFile("a.warc.gz", file), 0, file.length);
    assertEquals(places, whole.stream().map(SourceRecord::position).toList());
    byte[] oneMember = ReadingRun.gzip(Fixtures.warc("Text", StandardCharsets.UTF_8));
    checkSplits("c.warc.gz", oneMember);
  }

  @Test
  void aTableOfRowGroupsIsReadOnceHoweverSplit() throws IOException {
    checkSplits("a.parquet", ParquetFixture.file("T", "Some text"));
  }

  @Test
  void whatCannotBeSplitIsReadByItsFirstPart() throws IOException {
    byte[] lines = "{\"text\":\"One\"}\n{\"text\":\"Two\"}\n".getBytes(StandardCharsets.UTF_8);
    checkSplits("a.jsonl.gz", ReadingRun.gzip(lines));
    checkSplits("a.txt", "Only one text.".getBytes(StandardCharsets.UTF_8));
    checkSplits("a.zip", Fixtures.zip("b.jsonl", lines));
  }

  private void checkSplits(String name, byte[] bytes) throws IOException {
    CorpusFile file = corpusFile(name, bytes);
    List<SourceRecord> whole = read(file, 0, bytes.length);
    assertTrue(!whole.isEmpty());
    for (int step = 5; step < bytes.length; step += 1 + step / 3) {
      List<SourceRecord> parts = new ArrayList<>();
      for (int start = 0; start < bytes.length; start += step) {
        parts.addAll(read(file, start, Math.min(bytes.length, start + step)));
      }
      assertEquals(whole, parts, name + " in steps of " + step);
    }
  }

  private CorpusFile corpusFile(String name, byte[] bytes) throws IOException {
    Path path = folder.resolve(name);
    Files.write(path, bytes);
    return new CorpusFile("in", path.toString(), name, bytes.length);
  }

  private static List<SourceRecord> read(CorpusFile file, long start, long end) {
    List<SourceRecord> records = new ArrayList<>();
    FileReading reading = new FileReading(ReadSettings.DEFAULT, List.of(), records::add);
    assertEquals(reading.read(new FilePart(file, start, end)), records.size());
    return records;
  }
}
