package org.broadsheet.entities.tagging;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads ahead for one reader: millions of single bytes, for each of which {@link
 * java.io.BufferedInputStream} takes a lock.
 */
final class UnlockedBuffer extends FilterInputStream {

  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int end;

  UnlockedBuffer(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    return next < end || fill() ? buffer[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (next >= end && !fill()) {
      return -1;
    }
    int read = Math.min(length, end - next);
    System.arraycopy(buffer, next, target, from, read);
    next += read;
    return read;
  }

  /**
   * Reads a number that {@link VarInts} wrote.
   *
   * @throws EOFException if the stream ends before it does
   */
  long readVarInt() throws IOException {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      if (next >= end && !fill()) {
        throw new EOFException();
      }
      int read = buffer[next++];
      value |= (long) (read & 127) << shift;
      if (read >= 0) {
        return value;
      }
    }
    throw new IOException("a number of more than 64 bits");
  }

  private boolean fill() throws IOException {
    next = 0;
    end = Math.max(0, in.read(buffer, 0, buffer.length));
    return end > 0;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = 0;
    while (skipped < bytes && read() >= 0) {
      skipped++;
    }
    return skipped;
  }

  @Override
  public int available() throws IOException {
    return end - next + in.available();
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
