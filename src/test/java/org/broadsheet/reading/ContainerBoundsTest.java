package org.broadsheet.reading;

import static org.broadsheet.reading.ReadingRun.gzip;
import static org.broadsheet.reading.ReadingRun.read;
import static org.broadsheet.reading.ReadingRun.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.ZstdCompressCtx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.broadsheet.article.RejectReason;
import org.broadsheet.article.SourceRecord;
import org.junit.jupiter.api.Test;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** What containers may ask for, and what they may not: each bound from both sides. */
class ContainerBoundsTest {

  private static final String TEXT = "The lock of Oxel opened on Monday.";

  private static final int FLAG_EXTRA = 4;
  private static final int FLAG_NAME = 8;
  private static final int FLAG_COMMENT = 16;
  private static final int FLAG_CRC = 2;

  @Test
  void headersOfGzipHoldNamesAndNotMore() {
    byte[] extra = concat(new byte[] {4, 1}, new byte[260]);
    for (byte[] header :
        List.of(
            header(FLAG_NAME, text("oxel.txt".repeat(500))),
            header(FLAG_COMMENT, text("by us")),
            header(FLAG_EXTRA, extra),
            header(FLAG_CRC, new byte[2]),
            header(
                FLAG_EXTRA | FLAG_NAME | FLAG_COMMENT | FLAG_CRC,
                concat(extra, text("a"), text("b"), new byte[2])))) {
      assertEquals(TEXT, read("a.txt.gz", with(header)).get(0).content());
    }
    for (int flag : List.of(FLAG_NAME, FLAG_COMMENT)) {
      assertEquals(
          RejectReason.TRUNCATED_COMPRESSION,
          last(read("a.txt.gz", with(header(flag, text("a".repeat(5_000)))))));
    }
  }

  @Test
  void checksumsOfGzipAreChecked() {
    byte[] file = gzip(utf8(TEXT));
    file[file.length - 8] ^= 1;
    assertEquals(RejectReason.TRUNCATED_COMPRESSION, last(read("a.jsonl.gz", file)));
  }

  @Test
  void dictionariesOfXzAreAsLargeAsItsToolsMakeThem() throws IOException {
    assertEquals(TEXT, read("a.txt.xz", xz(64 << 20)).get(0).content());
    assertEquals(RejectReason.TRUNCATED_COMPRESSION, last(read("a.txt.xz", xz(512 << 20))));
  }

  @Test
  void windowsOfZstandardAreAsLargeAsItsToolsMakeThem() {
    for (int log : List.of(20, 27)) {
      assertEquals(TEXT, read("a.txt.zst", zstd(log)).get(0).content());
    }
  }

  @Test
  void aDictionaryOfZstandardThatStatesTooMuchIsNone() {
    byte[] frame = {0x5d, 0x2a, 0x4d, 0x18, -1, -1, -1, 0x7f, 1, 2, 3};
    assertTrue(
        read("a.warc.zst", concat(frame, zstd(20))).stream()
            .allMatch(ContainerBoundsTest::isReject));
  }

  @Test
  void fourWrappingsAreOpened() {
    byte[] file = utf8(TEXT);
    for (int wrappings = 0; wrappings <= 5; wrappings++) {
      SourceRecord record = read("a.txt" + ".gz".repeat(wrappings), file).get(0);
      assertEquals(
          wrappings <= 4 ? null : RejectReason.UNSAFE_ARCHIVE,
          record.rejectReason(),
          "" + wrappings);
      file = gzip(file);
    }
  }

  private static byte[] xz(int dictionary) throws IOException {
    // The size is stated in the block; what the encoder needs for it would be eleven times as much.
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LZMA2Options options = new LZMA2Options(0);
    options.setDictSize(1 << 20);
    try (XZOutputStream xz = new XZOutputStream(out, options)) {
      xz.write(utf8(TEXT));
    }
    return withDictionary(out.toByteArray(), dictionary);
  }

  /** Byte 16 of the file holds the size, the last four of the block's header its checksum. */
  private static byte[] withDictionary(byte[] xz, int bytes) {
    int header = 12;
    int length = 4 * (xz[header] & 0xff) + 4;
    int bits = 2 * (Integer.numberOfTrailingZeros(bytes) - 12);
    assertEquals(0x21, xz[header + 2], "the filter is LZMA2");
    xz[header + 4] = (byte) bits;
    CRC32 checksum = new CRC32();
    checksum.update(xz, header, length - 4);
    for (int i = 0; i < 4; i++) {
      xz[header + length - 4 + i] = (byte) (checksum.getValue() >>> (8 * i));
    }
    return xz;
  }

  private static byte[] zstd(int windowLog) {
    try (ZstdCompressCtx context = new ZstdCompressCtx()) {
      context.setWindowLog(windowLog);
      return context.compress(utf8(TEXT));
    }
  }

  private static byte[] header(int flags, byte[] fields) {
    return concat(new byte[] {0x1f, (byte) 0x8b, 8, (byte) flags, 0, 0, 0, 0, 0, 0}, fields);
  }

  /** A gzip file with another header. */
  private static byte[] with(byte[] header) {
    byte[] file = gzip(utf8(TEXT));
    return concat(header, Arrays.copyOfRange(file, 10, file.length));
  }

  private static byte[] text(String text) {
    return concat(utf8(text), new byte[1]);
  }

  private static boolean isReject(SourceRecord record) {
    return record.rejectReason() != null;
  }

  private static RejectReason last(List<SourceRecord> records) {
    return records.get(records.size() - 1).rejectReason();
  }

  private static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
