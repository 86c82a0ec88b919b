package org.broadsheet.reading.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.HexFormat;
import org.broadsheet.article.RejectReason;
import org.jspecify.annotations.Nullable;

/**
 * Compressed streams one after another, as {@code cat a.bz2 b.bz2} makes them, read as one.
 *
 * <p>The libraries' own reading of such files fails on what follows the last stream before they
 * hand out what they unpacked. Padding after it, zeros or white space, is passed over.
 */
final class ConcatenatedStream extends InputStream {

  /** Writers that end a stream at each flush may leave some without a byte; more are an attack. */
  private static final int MAX_EMPTY_STREAMS = 1_000;

  /** Opens one stream and reads nothing beyond its end. */
  @FunctionalInterface
  interface Opening {
    InputStream open(InputStream compressed) throws IOException;
  }

  private final PushbackInputStream compressed;
  private final byte[] magic;
  private final Opening opening;
  private @Nullable InputStream inside;
  private boolean isEmpty = true;
  private int emptyStreams;

  /**
   * Streams of one kind.
   *
   * @param magic the first bytes of each, in hex
   */
  ConcatenatedStream(InputStream compressed, String magic, Opening opening) throws IOException {
    this.magic = HexFormat.of().parseHex(magic);
    this.compressed = new PushbackInputStream(compressed, this.magic.length);
    this.opening = opening;
    inside = opening.open(this.compressed);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] out, int offset, int length) throws IOException {
    while (inside != null) {
      int read = inside.read(out, offset, length);
      if (read >= 0) {
        isEmpty = false;
        return read;
      }
      emptyStreams = isEmpty ? emptyStreams + 1 : 0;
      if (emptyStreams > MAX_EMPTY_STREAMS) {
        throw damaged("it holds thousands of streams without a byte");
      }
      inside = next();
      isEmpty = true;
    }
    return -1;
  }

  private @Nullable InputStream next() throws IOException {
    int first = Padding.skip(compressed);
    if (first < 0) {
      return null;
    }
    compressed.unread(first);
    byte[] head = compressed.readNBytes(magic.length);
    if (!Arrays.equals(head, magic)) {
      throw damaged(Padding.FOLLOWED);
    }
    compressed.unread(head);
    return opening.open(compressed);
  }

  private DamagedStreamException damaged(String message) {
    inside = null;
    return new DamagedStreamException(RejectReason.TRUNCATED_COMPRESSION, message);
  }

  @Override
  public void close() throws IOException {
    compressed.close();
  }
}
