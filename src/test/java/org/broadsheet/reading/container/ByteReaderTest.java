package org.broadsheet.reading.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.broadsheet.article.RejectReason;
import org.junit.jupiter.api.Test;

/** Whatever is asked of a reader, in whatever order, it gives the bytes of its stream. */
class ByteReaderTest {

  private static final int BUFFER = 16;

  private final Random random = new Random(11);

  @Test
  void everyWayToReadGivesTheSameBytes() {
    for (int run = 0; run < 400; run++) {
      byte[] bytes = new byte[random.nextInt(120)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (random.nextInt(9) == 0 ? '\n' : 'a' + random.nextInt(26));
      }
      long start = random.nextInt(1000);
      ByteReader reader = new ByteReader(new Trickle(bytes), start, BUFFER);
      for (int at = 0; at < bytes.length; ) {
        assertEquals(start + at, reader.position());
        assertEquals(start + at, reader.storedPosition());
        at = step(reader, bytes, at, start);
      }
      assertTrue(reader.isAtEnd());
      assertEquals(start + bytes.length, reader.position());
      assertEquals(-1, reader.peek());
      assertEquals(-1, reader.read());
      assertEquals(0, reader.read(new byte[4], 0, 4));
      assertEquals(0, reader.readFully(new byte[4]));
      assertEquals(0, reader.readInLine(new byte[4], 4));
      assertEquals(0, reader.skip(3));
      assertNull(reader.line(4));
      assertNull(reader.damage());
    }
  }

  /** One call, and where in the bytes the next one begins. */
  private int step(ByteReader reader, byte[] bytes, int at, long start) {
    int count = random.nextInt(40);
    int end = Math.min(bytes.length, at + count);
    switch (random.nextInt(8)) {
      case 0 -> {
        assertEquals(bytes[at], reader.peek());
        assertEquals(bytes[at], reader.read());
        return at + 1;
      }
      case 1 -> {
        byte[] seen = reader.peek(Math.min(count, BUFFER));
        int expected = Math.min(Math.min(count, BUFFER), bytes.length - at);
        assertArrayEquals(Arrays.copyOfRange(bytes, at, at + expected), seen);
        return at;
      }
      case 2 -> {
        byte[] out = new byte[count];
        assertEquals(end - at, reader.readFully(out));
        assertArrayEquals(Arrays.copyOfRange(bytes, at, end), Arrays.copyOf(out, end - at));
        return end;
      }
      case 3 -> {
        assertEquals(end - at, reader.skip(count));
        return end;
      }
      case 4 -> {
        byte[] out = new byte[count + 1];
        int read = reader.readInLine(out, count + 1);
        assertTrue(read >= 1 && read <= count + 1);
        assertArrayEquals(Arrays.copyOfRange(bytes, at, at + read), Arrays.copyOf(out, read));
        assertTrue(find('\n', bytes, at, at + read - 1) == at + read - 1, "it ends with a line");
        return at + read;
      }
      case 5 -> {
        int lineEnd = find('\n', bytes, at, bytes.length);
        Piece line = reader.line(count);
        assertNotNull(line);
        assertEquals(start + at, line.position());
        assertEquals(lineEnd - at, line.length());
        assertEquals(lineEnd < bytes.length, line.isComplete());
        assertEquals(lineEnd - at > count, line.isCut());
        assertArrayEquals(
            Arrays.copyOfRange(bytes, at, Math.min(lineEnd, at + count)), line.bytes());
        return Math.min(bytes.length, lineEnd + 1);
      }
      case 6 -> {
        byte[] out = new byte[count];
        int read = reader.readFully(out);
        reader.takeBack(Arrays.copyOf(out, read));
        return at;
      }
      default -> {
        byte[] out = new byte[count + 2];
        int read = reader.read(out, 1, count + 1);
        assertTrue(read >= 1);
        assertArrayEquals(
            Arrays.copyOfRange(bytes, at, at + read), Arrays.copyOfRange(out, 1, 1 + read));
        return at + read;
      }
    }
  }

  private static int find(char wanted, byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && bytes[i] != wanted) {
      i++;
    }
    return i;
  }

  @Test
  void theRestIsCutAtItsBound() {
    byte[] bytes = "abcdefghijklmnopqrstuvwxyz".getBytes(StandardCharsets.US_ASCII);
    for (int most : new int[] {0, 5, 25, 26, 27}) {
      ByteReader reader = new ByteReader(new Trickle(bytes), 0, BUFFER);
      reader.read();
      Piece rest = reader.rest(most);
      assertEquals(1, rest.position());
      assertArrayEquals(Arrays.copyOfRange(bytes, 1, 1 + Math.min(most, 25)), rest.bytes());
      assertEquals(most >= 25, rest.isComplete());
      assertEquals(most < 25, rest.isCut());
      assertEquals(Math.min(most + 1, 25), rest.length());
    }
  }

  @Test
  void damageEndsTheStreamAndIsThrownByIt() throws IOException {
    DamagedStreamException damage =
        new DamagedStreamException(RejectReason.TRUNCATED_COMPRESSION, "broken");
    ByteReader reader = new ByteReader(failing(damage), 0, BUFFER);
    assertNull(reader.damage());
    assertEquals('a', reader.read());
    assertEquals(-1, reader.read());
    assertSame(damage, reader.damage());
    assertTrue(reader.isAtEnd());
    assertEquals(1, reader.position());
    InputStream stream = reader.asStream();
    assertSame(damage, assertThrows(DamagedStreamException.class, stream::read));
    byte[] out = new byte[2];
    assertSame(damage, assertThrows(DamagedStreamException.class, () -> stream.read(out, 0, 2)));
    assertEquals(0, stream.read(out, 0, 0));
  }

  @Test
  void whatElseGoesWrongMakesTheFileUnreadable() {
    for (Exception failure :
        new Exception[] {new IOException("gone"), new IllegalStateException("odd")}) {
      ByteReader reader = new ByteReader(failing(failure), 0, BUFFER);
      assertEquals(1, reader.skip(5));
      DamagedStreamException damage = reader.damage();
      assertNotNull(damage);
      assertEquals(RejectReason.UNREADABLE_FILE, damage.reason());
      assertTrue(
          String.valueOf(damage.getMessage()).contains(String.valueOf(failure.getMessage())));
    }
  }

  @Test
  void aStreamReadsWhatIsLeftAndClosesIt() throws IOException {
    AtomicBoolean isClosed = new AtomicBoolean();
    InputStream source =
        new ByteArrayInputStream(new byte[] {'a', 'b', (byte) 0xff}) {
          @Override
          public void close() {
            isClosed.set(true);
          }
        };
    ByteReader reader = new ByteReader(source, 0, BUFFER);
    reader.read();
    try (InputStream stream = reader.asStream()) {
      assertEquals('b', stream.read());
      assertEquals(0xff, stream.read());
      assertEquals(-1, stream.read());
      assertEquals(-1, stream.read(new byte[1], 0, 1));
      assertFalse(isClosed.get());
    }
    assertTrue(isClosed.get());
  }

  @Test
  void addressesOfMembersAreThoseOfTheFile() {
    MemberOffsets offsets = new MemberOffsets();
    assertEquals(7, offsets.address(7));
    assertEquals(3, offsets.last(3));
    for (int i = 0; i < 100; i++) {
      offsets.begin(10L * i, 1_000L * i + 5);
      assertEquals(1_000L * i + 5, offsets.last(0));
    }
    ByteReader reader = new ByteReader(InputStream.nullInputStream(), offsets);
    assertEquals(5, reader.address(0));
    assertEquals(14, reader.address(9));
    assertEquals(1_005, reader.address(10));
    assertEquals(50_008, reader.address(503));
    for (int i = 100; i < 200; i++) {
      offsets.begin(10L * i, 1_000L * i + 5);
    }
    assertEquals(50_008, reader.address(503));
    assertEquals(99_005, reader.address(990));
    assertEquals(199_105, reader.address(2_090));
    assertEquals(199_005, reader.lastMember(0));
    ByteReader plain = new ByteReader(InputStream.nullInputStream(), 4);
    assertEquals(9, plain.address(9));
    assertEquals(2, plain.lastMember(2));
  }

  /** A byte, and then a failure. */
  private static InputStream failing(Exception failure) {
    return new InputStream() {
      private boolean isLater;

      @Override
      public int read() {
        throw new AssertionError("bytes are read by many");
      }

      @Override
      public int read(byte[] out, int offset, int length) throws IOException {
        if (isLater && failure instanceof IOException damage) {
          throw damage;
        }
        if (isLater) {
          throw (RuntimeException) failure;
        }
        isLater = true;
        out[offset] = 'a';
        return 1;
      }
    };
  }

  /** Hands out a few bytes at a time, and sometimes none, as remote files do. */
  private static final class Trickle extends ByteArrayInputStream {
    private int calls;

    Trickle(byte[] bytes) {
      super(bytes);
    }

    @Override
    public int read(byte[] out, int offset, int length) {
      return calls++ % 3 == 0 ? 0 : super.read(out, offset, Math.min(length, 1 + calls % 5));
    }
  }
}
