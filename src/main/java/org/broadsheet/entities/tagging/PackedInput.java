package org.broadsheet.entities.tagging;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The data of a model or lexicon, of which one thread reads millions of numbers one by one. */
final class PackedInput extends DataInputStream {

  private final Buffer buffer;

  PackedInput(InputStream in) {
    this(new Buffer(in));
  }

  private PackedInput(Buffer buffer) {
    super(buffer);
    this.buffer = buffer;
  }

  /**
   * Reads a number that {@link VarInts} wrote.
   *
   * @throws EOFException if the data end before it does
   */
  long readVarInt() throws IOException {
    return buffer.readVarInt();
  }

  /** Reads ahead without a lock for each byte, which {@link java.io.BufferedInputStream} takes. */
  private static final class Buffer extends FilterInputStream {

    private final byte[] bytes = new byte[1 << 16];
    private int next;
    private int end;

    Buffer(InputStream in) {
      super(in);
    }

    long readVarInt() throws IOException {
      long value = 0;
      for (int shift = 0; shift < Long.SIZE; shift += 7) {
        if (next >= end && !fill()) {
          throw new EOFException();
        }
        int read = bytes[next++];
        value |= (long) (read & 127) << shift;
        if (read >= 0) {
          return value;
        }
      }
      throw new IOException("a number of more than 64 bits");
    }

    @Override
    public int read() throws IOException {
      return next < end || fill() ? bytes[next++] & 0xFF : -1;
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
      System.arraycopy(bytes, next, target, from, read);
      next += read;
      return read;
    }

    private boolean fill() throws IOException {
      next = 0;
      end = Math.max(0, in.read(bytes, 0, bytes.length));
      return end > 0;
    }

    @Override
    public long skip(long count) throws IOException {
      long skipped = 0;
      while (skipped < count && read() >= 0) {
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
}
