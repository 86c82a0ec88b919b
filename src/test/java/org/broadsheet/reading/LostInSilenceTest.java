package org.broadsheet.reading;

import static org.broadsheet.reading.ReadingRun.gzip;
import static org.broadsheet.reading.ReadingRun.read;
import static org.broadsheet.reading.ReadingRun.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.apache.commons.compress.archivers.zip.X5455_ExtendedTimestamp;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.broadsheet.article.RejectReason;
import org.broadsheet.article.SourceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file holds is read, or a record says that it was not. */
class LostInSilenceTest {

  private static final String TEXT = "The lock of Oxel opened on Monday, after nine years of work.";
  private static final String LINE = "{\"text\":\"" + TEXT + "\"}\n";

  @Test
  void paddingAfterCompressedDataIsNothing() {
    wrappings()
        .forEach(
            (suffix, wrap) -> {
              byte[] wrapped = wrap.apply(utf8(LINE + LINE));
              for (byte[] padding : List.of(new byte[0], new byte[1000], utf8("\r\n"))) {
                boolean isRefused = suffix.equals(".zst") && padding.length > 0;
                boolean isOdd = suffix.equals(".xz") && padding.length == 2;
                List<SourceRecord> records = read("a.jsonl" + suffix, concat(wrapped, padding));
                assertEquals(2, texts(records), suffix);
                assertTrue(records.size() == 2 || isRefused || isOdd, suffix);
              }
            });
  }

  @Test
  void dataAfterCompressedDataIsOneReject() {
    Map<String, Function<byte[], byte[]>> wrappings = wrappings();
    wrappings.forEach(
        (suffix, wrap) -> {
          byte[] wrapped = wrap.apply(utf8(LINE + LINE));
          wrappings.forEach(
              (other, again) -> {
                byte[] more = again.apply(utf8(LINE));
                List<SourceRecord> records = read("a.jsonl" + suffix, concat(wrapped, more));
                boolean isSame = suffix.equals(other);
                assertEquals(isSame ? 3 : 2, texts(records), other + " after " + suffix);
                assertEquals(isSame ? 0 : 1, rejects(records), other + " after " + suffix);
              });
          for (String plain : List.of(LINE + LINE, "x", "\n\nx")) {
            List<SourceRecord> records = read("a.jsonl" + suffix, concat(wrapped, utf8(plain)));
            assertEquals(2, texts(records), suffix);
            assertEquals(List.of(RejectReason.TRUNCATED_COMPRESSION), reasons(records), suffix);
          }
        });
    byte[] warc = Fixtures.warcRecord("conversion", "text/plain", utf8(TEXT));
    List<SourceRecord> records = read("a.warc.gz", concat(gzip(warc), warc));
    assertEquals(List.of(1L, 1L), List.of(texts(records), rejects(records)));
  }

  @Test
  void dataAfterAnArchiveIsOneReject() {
    byte[] zip = Fixtures.zip("a.txt", utf8(TEXT));
    // As tar writes it: in records of 10 kB.
    byte[] tar = Arrays.copyOf(Fixtures.tar("a.txt", utf8(TEXT)), 10_240);
    for (byte[] archive : List.of(zip, tar)) {
      assertEquals(0, rejects(read("a.bin", archive)));
      assertEquals(0, rejects(read("a.bin", concat(archive, new byte[20_480]))));
      for (byte[] more : List.of(zip, tar, utf8(TEXT))) {
        List<SourceRecord> records = read("a.bin", concat(archive, more));
        assertEquals(1, texts(records));
        assertEquals(List.of(RejectReason.TRUNCATED_COMPRESSION), reasons(records));
      }
    }
  }

  @Test
  void streamsWithoutAByteCostNextToNothing() {
    wrappings()
        .forEach(
            (suffix, wrap) -> {
              byte[] empty = wrap.apply(new byte[0]);
              byte[] all = new byte[20_000 * empty.length];
              for (int i = 0; i < all.length; i++) {
                all[i] = empty[i % empty.length];
              }
              List<SourceRecord> records = read("a.txt" + suffix, all);
              assertEquals(0, texts(records), suffix);
              assertTrue(rejects(records) > 0, suffix);
            });
  }

  @Test
  void aCompressedPageThatIsCutIsNoText() {
    byte[] page = utf8("<html><body><p>" + TEXT + "</p></body></html>");
    for (Map.Entry<String, byte[]> coded :
        Map.of("gzip", gzip(page), "zstd", Zstd.compress(page)).entrySet()) {
      for (int length : List.of(5, coded.getValue().length / 2)) {
        byte[] cut = Arrays.copyOf(coded.getValue(), length);
        List<SourceRecord> records = read("a.warc", response(coded.getKey(), cut));
        assertEquals(List.of(RejectReason.TRUNCATED_COMPRESSION), reasons(records));
      }
    }
  }

  @Test
  void linesBeforeTheNamesOfColumnsAreNone() {
    String rows = "title,text\nLock,Oxel opens\nQuay,Oxel closes\n";
    for (String before :
        List.of("", "# exported\n", "# by\n#\n# us\n\n", "\n\n", "\uFEFF", "\uFEFF# us\n")) {
      assertEquals(2, texts(read("a.csv", before + rows)), before);
    }
    for (String before :
        List.of(
            "Search results\n",
            "Query: lock AND Oxel\nBy: the library, on 5 March 2024\n\n",
            "\n\nThe \"Oxel corpus, 2 articles\n---\n")) {
      assertEquals(2, texts(read("a.csv", before + rows)), before);
      assertEquals(0, rejects(read("a.csv", before + rows)), before);
    }
    for (String separator : List.of(",", ";", "|", "\t", "^")) {
      for (String before : List.of("sep=%s\n", "SEP=%s\r\n", "\"sep=%s\"\n", "\uFEFFsep=%s\n")) {
        String file = before.formatted(separator) + rows.replace(",", separator);
        assertEquals(2, texts(read("a.csv", file)), file);
      }
    }
    assertEquals(2, texts(read("a.csv", "sep=\\t\n" + rows.replace(',', '\t'))));
  }

  @Test
  void aRepeatedHeaderIsNoArticle() {
    List<SourceRecord> records =
        read("a.csv", "title,text\nLock,Oxel opens\ntitle,text\nQuay,Oxel closes\n");
    assertEquals(2, texts(records));
    assertEquals("REPEATED_HEADER", records.get(1).message());
  }

  @Test
  void filesPackedInOtherWaysAreNoText() {
    for (String magic :
        List.of("377abcaf271c0004", "526172211a0700", "1f9d90", "04224d18", "5d00008000")) {
      byte[] head = HexFormat.of().parseHex(magic);
      assertEquals(
          List.of(RejectReason.UNREADABLE_FILE),
          reasons(read("a.x", concat(head, utf8("x".repeat(600))))));
    }
  }

  @Test
  void membersBehindADamagedOneAreRead(@TempDir Path folder) throws IOException {
    byte[] page = utf8("<html><body><p>" + TEXT + "</p></body></html>");
    byte[] record = response("identity", page);
    checkMembers(folder.resolve("a.warc.gz"), new byte[0], gzip(record));
    try (ZstdCompressCtx zstd = new ZstdCompressCtx().setChecksum(true)) {
      checkMembers(folder.resolve("a.warc.zst"), new byte[0], zstd.compress(record));
      byte[] dictionary = utf8("Content-Type: text/html ".repeat(4_000));
      zstd.loadDict(dictionary);
      byte[] first = concat(utf8("]*M\u0018"), littleEndian(dictionary.length), dictionary);
      checkMembers(folder.resolve("b.warc.zst"), first, zstd.compress(record));
    }
  }

  private static void checkMembers(Path file, byte[] first, byte[] member) throws IOException {
    for (int place : List.of(2, 12, member.length / 2, member.length - 6)) {
      byte[] damaged = member.clone();
      damaged[place] ^= 0x55;
      byte[] cut = Arrays.copyOf(member, place);
      for (byte[] bad : List.of(damaged, cut)) {
        Files.write(file, concat(first, member, bad, member, bad, member));
        List<SourceRecord> records = new ArrayList<>();
        LocalReading.read(file, records::add);
        assertTrue(texts(records) >= 3, file + " " + place + " " + records);
        assertTrue(rejects(records) >= 1, file + " " + place + " " + records);
        assertRise(records);
      }
    }
  }

  /** Each is found behind those that were read before it. */
  private static void assertRise(List<SourceRecord> records) {
    long last = -1;
    for (SourceRecord record : records) {
      boolean isText = record.state() == SourceRecord.State.READ;
      assertTrue(!isText || record.position() > last, record.position() + " after " + last);
      last = isText ? record.position() : last;
    }
  }

  private static byte[] littleEndian(int value) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
  }

  @Test
  void anArchiveBehindAProgramIsRead(@TempDir Path folder) throws IOException {
    byte[] zip = Fixtures.zip("a.txt", utf8(TEXT));
    byte[] noise = new byte[70_000];
    new Random(7).nextBytes(noise);
    for (byte[] program :
        List.of(
            concat(utf8("MZ"), noise),
            concat(utf8("\u007fELF"), noise),
            utf8("#!/bin/sh\nexit\n"),
            utf8("PK00"))) {
      Path file = Files.write(folder.resolve("a.exe"), concat(program, zip));
      List<SourceRecord> records = new ArrayList<>();
      LocalReading.read(file, records::add);
      assertEquals(List.of(TEXT), records.stream().map(SourceRecord::content).toList());
    }
    Path file = Files.write(folder.resolve("b.exe"), concat(utf8("MZ"), noise));
    List<SourceRecord> records = new ArrayList<>();
    LocalReading.read(file, records::add);
    assertEquals(1, rejects(records));
  }

  @Test
  void offsetsMayCountFromTheProgram(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.writePreamble(utf8("#!/usr/bin/env python3\n"));
      zip.setComment("made for a test");
      for (String name : List.of("a.txt", "b".repeat(300) + ".txt")) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setComment("remark ".repeat(60));
        entry.addExtraField(new X5455_ExtendedTimestamp());
        zip.putArchiveEntry(entry);
        zip.write(utf8(TEXT));
        zip.closeArchiveEntry();
      }
    }
    List<SourceRecord> records = new ArrayList<>();
    LocalReading.read(Files.write(folder.resolve("a.pyz"), bytes.toByteArray()), records::add);
    assertEquals(2, texts(records));
  }

  @Test
  void tarsWithoutMembersOrWithoutMagic() throws IOException {
    assertEquals(List.of(RejectReason.EMPTY), reasons(read("a.tar", new byte[10_240])));
    assertEquals(List.of(RejectReason.EMPTY), reasons(read("a.tgz", gzip(new byte[10_240]))));
    byte[] tar = Fixtures.tar("a.txt", utf8(TEXT));
    Arrays.fill(tar, 257, 265, (byte) 0); // "ustar" and its version
    byte[] header = Arrays.copyOf(tar, 512);
    TarUtils.formatCheckSumOctalBytes(checksum(header), tar, 148, 8);
    assertEquals(TEXT, read("a.tar", tar).get(0).content());
  }

  @Test
  void textWhereTarsHaveANumberIsText() {
    for (String number :
        List.of("455 1530", "        ", "00000000", "1\0\0\0\0\0\0002", "       7", "7      8")) {
      String text = "a ".repeat(74) + number + " b".repeat(400);
      SourceRecord record = read("a.txt", text.replace('\0', ' ')).get(0);
      assertEquals(SourceRecord.State.READ, record.state());
      assertEquals(1, read("a.txt", text).size());
    }
  }

  private static long checksum(byte[] header) {
    Arrays.fill(header, 148, 156, (byte) ' ');
    return TarUtils.computeCheckSum(header);
  }

  @Test
  void linksAndPipesOfAnArchiveAreNoEmptyFiles() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (byte type : new byte[] {TarConstants.LF_LINK, TarConstants.LF_SYMLINK}) {
        TarArchiveEntry link = new TarArchiveEntry("link" + type, type);
        link.setLinkName("a.txt");
        tar.putArchiveEntry(link);
        tar.closeArchiveEntry();
      }
      tar.putArchiveEntry(new TarArchiveEntry("pipe", TarConstants.LF_FIFO));
      tar.closeArchiveEntry();
    }
    assertEquals(
        List.of("LINK_IN_ARCHIVE", "LINK_IN_ARCHIVE", "SPECIAL_FILE"),
        read("a.tar", bytes.toByteArray()).stream().map(SourceRecord::message).toList());
  }

  private static byte[] response(String coding, byte[] body) {
    byte[] header =
        utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: " + coding);
    return Fixtures.warcRecord(
        "response", "application/http", concat(header, utf8("\r\n\r\n"), body));
  }

  private static Map<String, Function<byte[], byte[]>> wrappings() {
    Map<String, Function<byte[], byte[]>> wrappings = new TreeMap<>(Fixtures.wrappings());
    wrappings.keySet().retainAll(List.of(".gz", ".bz2", ".zst", ".xz"));
    assertEquals(4, wrappings.size());
    return wrappings;
  }

  private static long texts(List<SourceRecord> records) {
    return records.stream().filter(r -> r.state() == SourceRecord.State.READ).count();
  }

  private static long rejects(List<SourceRecord> records) {
    return reasons(records).size();
  }

  private static List<RejectReason> reasons(List<SourceRecord> records) {
    return records.stream()
        .filter(r -> r.state() == SourceRecord.State.DEFECTIVE)
        .map(SourceRecord::rejectReason)
        .toList();
  }

  private static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
