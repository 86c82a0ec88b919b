package org.broadsheet.reading.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A compressed file whose records are members of their own, as web archives recommend, so that it
 * can be read from the beginning of any of them.
 *
 * <p>A beginning is recognised by the magic number of the compression and by what the member
 * unpacks to. A member that was stored without compression and holds such a file itself would be
 * taken for it; web archives of web archives are left to be unpacked first.
 */
public abstract class PackedMembers {

  static final int MAGIC_BYTES = 4;
  private static final int WINDOW_BYTES = 1 << 16;

  /**
   * Magic numbers in a window that begin no member: chance makes one in 2,000 windows. What holds
   * more was made to be tried without end; members that begin behind them are not looked for there,
   * and are read with the part before.
   */
  private static final int MAX_FAILURES_PER_WINDOW = 256;

  final RandomAccess file;
  private final byte[] beginning;

  /** Members that unpack to something with this beginning. */
  PackedMembers(RandomAccess file, byte[] beginning) {
    this.file = file;
    this.beginning = beginning.clone();
  }

  /**
   * The members of a file, or null if it is not compressed so or holds something else.
   *
   * @param beginning what each member unpacks to begins so
   */
  public static @Nullable PackedMembers of(
      Compression compression, RandomAccess file, byte[] beginning) throws IOException {
    PackedMembers members = null;
    if (compression == Compression.GZIP) {
      members = new GzipMembers(file, beginning);
    } else if (compression == Compression.ZSTD) {
      members = ZstdMembers.of(file, beginning);
    }
    return members != null && members.beginAsTheyShould() ? members : null;
  }

  private boolean beginAsTheyShould() throws IOException {
    try (ByteReader first = read(0, size())) {
      return Arrays.equals(first.peek(beginning.length), beginning);
    }
  }

  /** How many bytes the file has. */
  public final long size() throws IOException {
    return file.size();
  }

  /** Whether parts of the file can be read by themselves. */
  public abstract boolean canSplit();

  /** What the members of a range hold; positions are those of {@link ByteReader#address}. */
  public abstract ByteReader read(long from, long to);

  /** The first member behind the damaged one in which a reading of a range ended, or -1. */
  public abstract long behindDamage(ByteReader read, long from, long to) throws IOException;

  /** The index of the next magic number in a window, or the limit. */
  abstract int magic(byte[] window, int from, int limit);

  /** Unpacks from a place on that a magic number is at. */
  abstract InputStream open(InputStream stored) throws IOException;

  /** The place of the first member that begins in a range, or -1 if none does. */
  public long first(long from, long to) throws IOException {
    byte[] window = new byte[WINDOW_BYTES];
    // Windows have fixed places, so that from wherever one looks, the same members are found.
    long step = WINDOW_BYTES - MAGIC_BYTES + 1;
    for (long start = from / step * step; start < to; start += step) {
      long found = firstInWindow(start, from, to, window);
      if (found >= 0) {
        return found;
      }
    }
    return -1;
  }

  private long firstInWindow(long start, long from, long to, byte[] bytes) throws IOException {
    file.seek(start);
    ByteBuffer window = ByteBuffer.wrap(bytes);
    while (window.hasRemaining() && file.read(window) >= 0) {
      // Until the window is full or the file ends.
    }
    int limit = window.position() - MAGIC_BYTES + 1;
    int failures = 0;
    for (int i = magic(bytes, 0, limit); i < limit; i = magic(bytes, i + 1, limit)) {
      if (start + i >= to || failures == MAX_FAILURES_PER_WINDOW) {
        return -1; // the next window may have one
      }
      if (!beginsMember(start + i)) {
        failures++;
      } else if (start + i >= from) {
        return start + i;
      }
    }
    return -1;
  }

  private boolean beginsMember(long place) throws IOException {
    InputStream stored = new Bounded(file, place, file.size());
    try (InputStream member = new DecompressedStream(this::open, new ByteReader(stored, place))) {
      return Arrays.equals(member.readNBytes(beginning.length), beginning);
    } catch (DamagedStreamException e) {
      return false;
    }
  }

  /** The bytes of a range of a file. */
  static final class Bounded extends InputStream {
    private final RandomAccess file;
    private final long end;
    private long place;

    Bounded(RandomAccess file, long place, long end) {
      this.file = file;
      this.place = place;
      this.end = end;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] out, int offset, int length) throws IOException {
      int most = (int) Math.min(length, end - place);
      if (most <= 0) {
        return length == 0 ? 0 : -1;
      }
      file.seek(place);
      int read = file.read(ByteBuffer.wrap(out, offset, most));
      place += Math.max(0, read);
      return read;
    }
  }
}
