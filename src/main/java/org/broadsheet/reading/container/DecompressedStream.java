package org.broadsheet.reading.container;

import java.io.IOException;
import java.io.InputStream;
import org.broadsheet.article.RejectReason;
import org.jspecify.annotations.Nullable;

/**
 * What a decompressor hands out, with its failures named and its appetite bounded.
 *
 * <p>A stream that unpacks to more than {@value #MAX_RATIO} times what was read of its file is an
 * attack, in however many layers: gzip cannot exceed 1,032, and text of any kind stays far below.
 * Small streams of zeros are let through up to {@link #FREE_BYTES}.
 */
final class DecompressedStream extends InputStream {

  static final int MAX_RATIO = 1100;
  static final long FREE_BYTES = 64L << 20;

  /** No file of a corpus holds a terabyte. */
  static final long MAX_BYTES = 1L << 40;

  /** Makes the decompressor when the first byte is asked for, because it may fail at once. */
  @FunctionalInterface
  interface Opening {
    InputStream open(InputStream compressed) throws IOException;
  }

  private final Opening opening;
  private final ByteReader compressed;
  private final long start;
  private @Nullable InputStream inside;
  private long count;

  DecompressedStream(Opening opening, ByteReader compressed) {
    this.opening = opening;
    this.compressed = compressed;
    this.start = compressed.storedPosition();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] out, int offset, int length) throws IOException {
    try {
      int read = inside().read(out, offset, length);
      count += Math.max(0, read);
      checkAppetite();
      return read;
    } catch (DamagedStreamException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
  }

  private InputStream inside() throws IOException {
    if (inside == null) {
      inside = opening.open(compressed.asStream());
    }
    return inside;
  }

  /** A decompressor that runs out of bytes need not know that its file is broken underneath. */
  private DamagedStreamException damaged(Exception e) {
    DamagedStreamException underneath = compressed.damage();
    return underneath != null
        ? underneath
        : new DamagedStreamException(
            RejectReason.TRUNCATED_COMPRESSION,
            "the compressed data is damaged or ends early: " + e.getMessage());
  }

  private void checkAppetite() throws DamagedStreamException {
    long read = compressed.storedPosition() - start;
    if (count > MAX_BYTES || (count > FREE_BYTES && count > read * MAX_RATIO)) {
      throw new DamagedStreamException(
          RejectReason.UNSAFE_ARCHIVE,
          "it unpacks to over " + count + " bytes from " + read + ", as only attacks do");
    }
  }

  @Override
  public void close() throws IOException {
    if (inside != null) {
      inside.close();
    }
  }
}
