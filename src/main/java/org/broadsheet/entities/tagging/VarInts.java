package org.broadsheet.entities.tagging;

import java.io.DataOutput;
import java.io.IOException;

/**
 * Numbers of seven bits per byte, the low ones first; small numbers are short. {@link PackedInput}
 * reads them.
 */
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
}
