package org.broadsheet.language.model;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the little-endian values of a fastText file; {@link java.io.EOFException} at its end. */
final class ModelInput {

  private static final int BUFFER_BYTES = 1 << 16;
  private static final int MAX_WORD_BYTES = 1 << 16;

  private final DataInputStream in;

  ModelInput(InputStream in) {
    this.in = new DataInputStream(new BufferedInputStream(in, BUFFER_BYTES));
  }

  int readInt() throws IOException {
    return Integer.reverseBytes(in.readInt());
  }

  long readLong() throws IOException {
    return Long.reverseBytes(in.readLong());
  }

  boolean readBoolean() throws IOException {
    return in.readByte() != 0;
  }

  byte readByte() throws IOException {
    return in.readByte();
  }

  void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      in.readByte();
    }
  }

  byte[] readBytes(int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new java.io.EOFException();
    }
    return bytes;
  }

  /**
   * In pieces, so that a wrong size in a damaged file ends at its end, not at the end of memory.
   */
  float[] readFloats(long count) throws IOException {
    checkSize(count, "a matrix");
    float[] floats = new float[(int) Math.min(count, BUFFER_BYTES)];
    for (int done = 0; done < count; ) {
      int piece = (int) Math.min(count - done, BUFFER_BYTES);
      if (done + piece > floats.length) {
        int grown = (int) Math.min(count, Math.max(done + (long) piece, 2L * floats.length));
        floats = java.util.Arrays.copyOf(floats, grown);
      }
      ByteBuffer.wrap(readBytes(piece * Float.BYTES))
          .order(ByteOrder.LITTLE_ENDIAN)
          .asFloatBuffer()
          .get(floats, done, piece);
      done += piece;
    }
    return floats;
  }

  /** The bytes up to a zero byte. */
  byte[] readWord() throws IOException {
    ByteArrayOutputStream word = new ByteArrayOutputStream();
    for (byte b = in.readByte(); b != 0; b = in.readByte()) {
      word.write(b);
      if (word.size() > MAX_WORD_BYTES) {
        throw new IOException("a word of its dictionary never ends");
      }
    }
    return word.toByteArray();
  }

  boolean isAtEnd() throws IOException {
    return in.read() < 0;
  }

  static int checkSize(long size, String what) throws IOException {
    if (size < 0 || size > Integer.MAX_VALUE - 8) {
      throw new IOException("it gives " + what + " the impossible size " + size);
    }
    return (int) size;
  }
}
