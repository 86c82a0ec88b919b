package org.broadsheet.entities.tagging;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Numbers of seven bits per byte, the low ones first; small numbers are short. */
final class VarInts {

  private VarInts() {}

  static void write(long value, DataOutput out) throws IOException {
    long rest = value;
    while (rest >>> 7 != 0) {
      out.writeByte((int) ((rest & 127) | 128));
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  static long read(DataInput in) throws IOException {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      int next = in.readUnsignedByte();
      value |= (long) (next & 127) << shift;
      if (next < 128) {
        return value;
      }
    }
    throw new IOException("a number of more than 64 bits");
  }
}
