package org.broadsheet.reading.container;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.broadsheet.article.RejectReason;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream with a position, a look ahead and bounds.
 *
 * <p>Damage never surfaces as an exception: the stream just ends there, and {@link #damage()} says
 * why, so that a format hands out all that was readable. No call holds more than the bytes that it
 * returns and one buffer.
 */
public final class ByteReader implements Closeable {

  private static final int BUFFER_BYTES = 1 << 16;

  private final InputStream in;
  private byte[] buffer;
  private int next;
  private int limit;
  private long limitPosition;
  private boolean atEnd;
  private @Nullable DamagedStreamException damage;
  private final @Nullable MemberOffsets members;
  private final @Nullable ByteReader packed;

  /** Reads from a stream whose first byte is at a position of its file. */
  public ByteReader(InputStream in, long position) {
    this(in, position, BUFFER_BYTES);
  }

  ByteReader(InputStream in, long position, int bufferBytes) {
    this(in, position, bufferBytes, null, null);
  }

  /** Reads what gzip members were unpacked to. */
  ByteReader(InputStream in, MemberOffsets members) {
    this(in, 0, BUFFER_BYTES, members, null);
  }

  /** Reads what another reader's bytes were unpacked to. */
  ByteReader(InputStream in, ByteReader packed) {
    this(in, 0, BUFFER_BYTES, null, packed);
  }

  private ByteReader(
      InputStream in,
      long position,
      int bufferBytes,
      @Nullable MemberOffsets members,
      @Nullable ByteReader packed) {
    this.in = in;
    this.limitPosition = position;
    this.buffer = new byte[bufferBytes];
    this.members = members;
    this.packed = packed;
  }

  /**
   * Where a person finds a position of this stream, asked for in rising order: in a file of gzip
   * members the place of the member in the file, plus the offset inside it.
   */
  public long address(long position) {
    return members == null ? position : members.address(position);
  }

  /** The place in its file of the gzip member that was begun last, or the given place. */
  public long lastMember(long first) {
    return members == null ? first : members.last(first);
  }

  /** The offset of the next byte in the decompressed file. */
  public long position() {
    return limitPosition - (limit - next);
  }

  /** How far the file was read that these bytes come from, however often it was packed. */
  long storedPosition() {
    return packed == null ? position() : packed.storedPosition();
  }

  /** Why the stream ended early, if it did and its end was reached. */
  public @Nullable DamagedStreamException damage() {
    return damage;
  }

  /** Up to {@code count} of the next bytes, which stay to be read; at most 64 kB. */
  public byte[] peek(int count) {
    while (limit - next < count && fill()) {
      // Until there are enough.
    }
    return Arrays.copyOfRange(buffer, next, Math.min(limit, next + count));
  }

  /** Takes bytes from where they are, without a copy of them. */
  public interface Taker {

    /** How many of the bytes between two places it takes, from the first on; 0 for none. */
    int take(byte[] bytes, int from, int to);
  }

  /**
   * Shows the next bytes, at least so many if there are as many, at most 64 kB; says whether any
   * were taken, which then are read.
   */
  public boolean take(int wanted, Taker taker) {
    while (limit - next < wanted && fill()) {
      // Until there are enough.
    }
    int taken = taker.take(buffer, next, limit);
    next += taken;
    return taken > 0;
  }

  /** Whether no byte is left. */
  public boolean isAtEnd() {
    return next == limit && !fill();
  }

  /** The next byte, which stays to be read, or -1 at the end. */
  public int peek() {
    return isAtEnd() ? -1 : buffer[next] & 0xff;
  }

  /** The next byte, or -1 at the end. */
  public int read() {
    return isAtEnd() ? -1 : buffer[next++] & 0xff;
  }

  /** Reads up to {@code length} bytes; 0 only at the end. */
  public int read(byte[] out, int offset, int length) {
    if (isAtEnd()) {
      return 0;
    }
    int count = Math.min(length, limit - next);
    System.arraycopy(buffer, next, out, offset, count);
    next += count;
    return count;
  }

  /** Fills an array as far as there are bytes, and says how far. */
  public int readFully(byte[] out) {
    int filled = 0;
    while (filled < out.length && !isAtEnd()) {
      filled += read(out, filled, out.length - filled);
    }
    return filled;
  }

  /**
   * Reads up to and with the next line feed, at most {@code length} bytes and maybe fewer, and says
   * how many; 0 only at the end.
   */
  public int readInLine(byte[] out, int length) {
    if (isAtEnd()) {
      return 0;
    }
    int most = Math.min(limit, next + length);
    int end = Math.min(most, ByteSearch.indexOf(buffer, '\n', next, most) + 1);
    int count = end - next;
    System.arraycopy(buffer, next, out, 0, count);
    next = end;
    return count;
  }

  /** Gives back the bytes that were read last, which will be read again. */
  public void takeBack(byte[] bytes) {
    byte[] all = Arrays.copyOf(bytes, Math.max(buffer.length, bytes.length + limit - next));
    System.arraycopy(buffer, next, all, bytes.length, limit - next);
    limit = bytes.length + limit - next;
    next = 0;
    buffer = all;
  }

  /**
   * What is left, as a stream; unlike this reader, it throws the damage when it comes to it.
   * Closing it closes this reader.
   */
  public InputStream asStream() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        int b = ByteReader.this.read();
        throwDamage(b < 0);
        return b;
      }

      @Override
      public int read(byte[] out, int offset, int length) throws IOException {
        int count = length == 0 ? 0 : ByteReader.this.read(out, offset, length);
        throwDamage(count == 0 && length > 0);
        return count == 0 && length > 0 ? -1 : count;
      }

      @Override
      public void close() throws IOException {
        ByteReader.this.close();
      }
    };
  }

  private void throwDamage(boolean isEnd) throws IOException {
    if (isEnd && damage != null) {
      throw damage;
    }
  }

  /** Passes over up to {@code count} bytes and says over how many. */
  public long skip(long count) {
    long left = count;
    while (left > 0 && !isAtEnd()) {
      int step = (int) Math.min(left, limit - next);
      next += step;
      left -= step;
    }
    return count - left;
  }

  /** The next line or what is left; only its first {@code max} bytes are kept. */
  public @Nullable Piece line(int max) {
    if (isAtEnd()) {
      return null;
    }
    long start = position();
    ByteArrayOutputStream kept = new ByteArrayOutputStream(0);
    boolean ended = false;
    while (!ended && !isAtEnd()) {
      int end = lineEnd();
      ended = end < limit;
      if (ended && position() == start) {
        return lineInBuffer(start, end, max);
      }
      kept.write(buffer, next, Math.min(end - next, max - kept.size()));
      next = ended ? end + 1 : end;
    }
    return new Piece(start, kept.toByteArray(), position() - start - (ended ? 1 : 0), ended);
  }

  private Piece lineInBuffer(long start, int end, int max) {
    byte[] bytes = Arrays.copyOfRange(buffer, next, Math.min(end, next + max));
    int length = end - next;
    next = end + 1;
    return new Piece(start, bytes, length, true);
  }

  /** All that is left; only its first {@code max} bytes are kept, and no more are read. */
  public Piece rest(int max) {
    long start = position();
    ByteArrayOutputStream kept = new ByteArrayOutputStream(peek(1 << 12).length);
    while (kept.size() < max && !isAtEnd()) {
      int count = Math.min(max - kept.size(), limit - next);
      kept.write(buffer, next, count);
      next += count;
    }
    boolean complete = isAtEnd();
    return new Piece(start, kept.toByteArray(), position() - start + (complete ? 0 : 1), complete);
  }

  private int lineEnd() {
    return ByteSearch.indexOf(buffer, '\n', next, limit);
  }

  private boolean fill() {
    if (atEnd) {
      return false;
    }
    if (next > 0) {
      System.arraycopy(buffer, next, buffer, 0, limit - next);
      limit -= next;
      next = 0;
    }
    if (limit == buffer.length) {
      return false;
    }
    int count = 0;
    while (count == 0) {
      count = readOnce();
    }
    atEnd = count < 0;
    limit += Math.max(0, count);
    limitPosition += Math.max(0, count);
    return !atEnd;
  }

  private int readOnce() {
    try {
      return in.read(buffer, limit, buffer.length - limit);
    } catch (DamagedStreamException e) {
      damage = e;
    } catch (IOException | RuntimeException e) {
      damage =
          new DamagedStreamException(
              RejectReason.UNREADABLE_FILE, "the file could not be read to its end: " + e);
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
