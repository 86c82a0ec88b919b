package org.broadsheet.reading.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.broadsheet.article.RejectReason;
import org.junit.jupiter.api.Test;

/** A stream unpacks to no more than its bytes allow, and says why it ends early. */
class DecompressedStreamTest {

  @Test
  void whatUnpacksWithoutEndIsStopped() throws IOException {
    assertEnds(10, DecompressedStream.FREE_BYTES);
    assertEnds(100_000, 100_000L * DecompressedStream.MAX_RATIO);
  }

  /** Only what was read since the stream began counts. */
  private static void assertEnds(int stored, long expected) throws IOException {
    ByteReader compressed = new ByteReader(new ByteArrayInputStream(new byte[stored + 50_000]), 0);
    compressed.skip(50_000);
    DecompressedStream stream =
        new DecompressedStream(
            in -> {
              in.readNBytes(stored);
              return endless();
            },
            compressed);
    byte[] out = new byte[1 << 16];
    long count = 0;
    DamagedStreamException end = null;
    while (end == null && count <= 2 * expected) {
      try {
        count += stream.read(out, 0, out.length);
      } catch (DamagedStreamException e) {
        end = e;
      }
    }
    assertEquals(RejectReason.UNSAFE_ARCHIVE, end == null ? null : end.reason());
    assertTrue(count <= expected && count > expected - out.length, count + " of " + expected);
  }

  @Test
  void damageUnderneathIsTheCause() {
    DamagedStreamException cause =
        new DamagedStreamException(RejectReason.UNREADABLE_FILE, "the disk");
    ByteReader broken = new ByteReader(failing(cause), 0);
    DecompressedStream stream =
        new DecompressedStream(
            in -> {
              throw new IOException(in.readNBytes(4).length + " bytes");
            },
            broken);
    assertSame(cause, assertThrows(DamagedStreamException.class, stream::read));
  }

  @Test
  void everyFailureIsDamage() {
    for (RuntimeException failure :
        List.of(new IllegalArgumentException("odd"), new ArrayIndexOutOfBoundsException("odd"))) {
      ByteReader whole = new ByteReader(InputStream.nullInputStream(), 0);
      DecompressedStream stream =
          new DecompressedStream(
              in -> {
                throw failure;
              },
              whole);
      DamagedStreamException end = assertThrows(DamagedStreamException.class, stream::read);
      assertEquals(RejectReason.TRUNCATED_COMPRESSION, end.reason());
      assertTrue(String.valueOf(end.getMessage()).endsWith("odd"));
    }
  }

  @Test
  void bytesAreNoNumbers() throws IOException {
    byte[] bytes = {(byte) 0xff, 0};
    ByteReader compressed = new ByteReader(new ByteArrayInputStream(bytes), 0);
    try (DecompressedStream stream = new DecompressedStream(in -> in, compressed)) {
      assertEquals(0xff, stream.read());
      assertEquals(0, stream.read());
      assertEquals(-1, stream.read());
    }
  }

  /** Decompressors hold memory that no collector sees. */
  @Test
  void whatWasOpenedIsClosed() throws IOException {
    AtomicInteger closed = new AtomicInteger();
    ByteReader compressed = new ByteReader(InputStream.nullInputStream(), 0);
    DecompressedStream.Opening opening =
        in ->
            new InputStream() {
              @Override
              public int read() {
                return -1;
              }

              @Override
              public void close() {
                closed.incrementAndGet();
              }
            };
    new DecompressedStream(opening, compressed).close();
    assertEquals(0, closed.get(), "nothing was opened");
    try (DecompressedStream stream = new DecompressedStream(opening, compressed)) {
      assertEquals(-1, stream.read());
    }
    assertEquals(1, closed.get());
  }

  private static InputStream endless() {
    return new InputStream() {
      @Override
      public int read() {
        return 0;
      }

      @Override
      public int read(byte[] out, int offset, int length) {
        return length;
      }
    };
  }

  private static InputStream failing(IOException cause) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw cause;
      }

      @Override
      public int read(byte[] out, int offset, int length) throws IOException {
        throw cause;
      }
    };
  }
}
