package org.broadsheet.reading.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compressions are known by their first bytes and by the endings of names. */
class CompressionTest {

  private static final byte[] TEXT = "The lock opens on Monday. ".repeat(40).getBytes(UTF_8);

  @Test
  void namesLoseTheEndingOfTheCompression() {
    Map.of(
            "a.jsonl.gz", "a.jsonl",
            "A.CSV.GZIP", "A.CSV",
            "a.tgz", "a.tar",
            "a.warc.zst", "a.warc",
            "a.xz", "a",
            "a.bz2.txt", "a.bz2.txt",
            "gz", "gz",
            "a.zz", "a")
        .forEach((name, inside) -> assertEquals(inside, Compression.nameInside(name)));
    assertTrue(Compression.isSuffixOf("a.bz2"));
    assertFalse(Compression.isSuffixOf("a.txt"));
  }

  @Test
  void firstBytesTell() {
    assertEquals(Compression.GZIP, of("1f8b08"));
    assertEquals(Compression.BZIP2, of("425a6839"));
    assertEquals(Compression.ZSTD, of("28b52ffd"));
    assertEquals(Compression.ZSTD, of("5d2a4d1800000000"));
    assertEquals(Compression.ZSTD, of("502a4d1801000000"));
    assertEquals(Compression.XZ, of("fd377a585a00"));
    for (String none : new String[] {"", "1f8b", "1f8b07", "28b52f", "602a4d1800000000", "7801"}) {
      assertNull(of(none), none);
    }
  }

  private static Compression of(String hex) {
    return Compression.of(HexFormat.of().parseHex(hex));
  }

  @Test
  void aHeadOfZlibIsTried() {
    for (int level : new int[] {0, 1, 6, 9}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (DeflaterOutputStream zlib = new DeflaterOutputStream(out, new Deflater(level))) {
        zlib.write(TEXT);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      byte[] packed = out.toByteArray();
      assertEquals(Compression.ZLIB, Compression.of(packed), "level " + level);
      assertUnpacked(TEXT, Compression.ZLIB, packed);
      packed[1] ^= 1;
      assertNull(Compression.of(packed));
    }
    assertNull(Compression.of("x\u0001y is a text".getBytes(UTF_8)));
  }

  /** A header with all that RFC 1952 allows: extra field, name, comment and checksum. */
  @Test
  void headersOfGzipMayHoldMore() throws IOException {
    byte[] plain = gzip(TEXT);
    for (int flags = 0; flags < 32; flags += 2) {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      file.write(plain, 0, 3);
      file.write(flags);
      file.write(plain, 4, 6);
      if ((flags & 4) != 0) {
        file.writeBytes(new byte[] {3, 1}); // 259 bytes follow
        file.writeBytes(new byte[259]);
      }
      file.writeBytes((flags & 8) == 0 ? new byte[0] : new byte[] {'n', 0});
      file.writeBytes((flags & 16) == 0 ? new byte[0] : new byte[] {'c', 'c', 0});
      file.writeBytes((flags & 2) == 0 ? new byte[0] : new byte[] {9, 9});
      file.write(plain, 10, plain.length - 10);
      assertUnpacked(TEXT, Compression.GZIP, file.toByteArray());
    }
  }

  @Test
  void membersAreFoundInAFile(@TempDir Path folder) throws IOException {
    byte[] record = "WARC/1.0 and the rest of it".getBytes(UTF_8);
    byte[] frame = Zstd.compress(record);
    assertMembers(folder, Compression.GZIP, gzip(record), gzip("other".getBytes(UTF_8)));
    assertMembers(folder, Compression.ZSTD, frame, Zstd.compress("other".getBytes(UTF_8)));
  }

  private static void assertMembers(
      Path folder, Compression compression, byte[] member, byte[] other) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(member);
    bytes.writeBytes(other);
    long second = bytes.size();
    bytes.writeBytes(member);
    // The third lies across the end of a window of 64 kB.
    bytes.writeBytes(new byte[(1 << 16) - 5 - bytes.size()]);
    long third = bytes.size();
    bytes.writeBytes(member);
    Path file = Files.write(folder.resolve("members"), bytes.toByteArray());
    try (RandomAccess access = new RandomAccess(FileChannel.open(file))) {
      PackedMembers members = PackedMembers.of(compression, access, "WARC/".getBytes(UTF_8));
      assertEquals(bytes.size(), members.size());
      assertEquals(0, members.first(0, bytes.size()));
      assertEquals(second, members.first(1, bytes.size()));
      assertEquals(second, members.first(second, second + 1));
      assertEquals(-1, members.first(1, second));
      assertEquals(third, members.first(second + 1, bytes.size()));
      assertEquals(-1, members.first(third + 1, bytes.size()));
      assertEquals(compression == Compression.GZIP, members.canSplit());
      assertNull(PackedMembers.of(compression, access, "Other".getBytes(UTF_8)));
    }
    assertNull(PackedMembers.of(Compression.XZ, new RandomAccess(FileChannel.open(file)), member));
  }

  private static void assertUnpacked(byte[] expected, Compression compression, byte[] packed) {
    ByteReader reader = compression.open(new ByteReader(new ByteArrayInputStream(packed), 0));
    byte[] out = new byte[expected.length + 1];
    assertEquals(expected.length, reader.readFully(out), () -> String.valueOf(reader.damage()));
    assertArrayEquals(expected, Arrays.copyOf(out, expected.length));
    assertNull(reader.damage());
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
