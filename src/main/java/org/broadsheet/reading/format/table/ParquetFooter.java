package org.broadsheet.reading.format.table;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Deque;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.container.DamagedStreamException;
import org.broadsheet.reading.container.RandomAccess;

/**
 * Walks through the footer of a Parquet file before Parquet parses it: that parser takes memory for
 * each list as long as the file states it, and descends as deep as the schema goes.
 *
 * <p>A footer is one struct of Thrift's compact protocol (see thrift-compact-protocol.md of Apache
 * Thrift, and parquet.thrift): fields by number and type, and nothing that says how long it all is.
 */
final class ParquetFooter {

  /** The footers of tables of a terabyte have some MB. */
  private static final int MAX_BYTES = 64 << 20;

  /** Structs within structs; the footer's own have six levels. */
  private static final int MAX_NESTING = 64;

  /** Columns within columns. */
  private static final int MAX_SCHEMA_DEPTH = 200;

  private static final int TAIL_BYTES = 8;
  private static final int MAGIC = ByteBuffer.wrap(new byte[] {'1', 'R', 'A', 'P'}).getInt();

  /** Numbers of fields in parquet.thrift. */
  private static final int SCHEMA = 2;

  private static final int NUM_CHILDREN = 5;

  /** Numbers of types in Thrift's compact protocol. */
  private static final int TRUE = 1;

  private static final int FALSE = 2;
  private static final int BYTE = 3;
  private static final int I16 = 4;
  private static final int I64 = 6;
  private static final int DOUBLE = 7;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int SET = 10;
  private static final int MAP = 11;
  private static final int STRUCT = 12;
  private static final int UUID = 13;

  private final ByteBuffer bytes;

  /** How many children each open group of the schema still wants. */
  private final Deque<Integer> openGroups = new ArrayDeque<>();

  private ParquetFooter(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /**
   * Checks the footer of a file.
   *
   * @throws DamagedStreamException if it states more than it holds, or nests too deep
   */
  static void check(RandomAccess file) throws IOException {
    ByteBuffer bytes = read(file);
    try {
      new ParquetFooter(bytes).struct(0, 0);
    } catch (BufferUnderflowException e) {
      throw malformed("more than its footer holds");
    }
  }

  /** The footer's length stands before the last four bytes; nothing if there is no plain footer. */
  private static ByteBuffer read(RandomAccess file) throws IOException {
    ByteBuffer none = ByteBuffer.allocate(1);
    if (file.size() < TAIL_BYTES) {
      return none;
    }
    file.seek(file.size() - TAIL_BYTES);
    ByteBuffer tail = ByteBuffer.allocate(TAIL_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    file.readFully(tail);
    int length = tail.getInt(0);
    if (length > MAX_BYTES) {
      throw new DamagedStreamException(
          RejectReason.TOO_LARGE, "the Parquet file states a footer of " + length + " bytes");
    }
    long start = file.size() - TAIL_BYTES - length;
    if (tail.getInt(Integer.BYTES) != MAGIC || length <= 0 || start < 0) {
      return none; // damaged or encrypted: Parquet says how
    }
    ByteBuffer footer = ByteBuffer.allocate(length);
    file.seek(start);
    file.readFully(footer);
    return footer.flip();
  }

  /**
   * Passes over a struct.
   *
   * @param inField the field of the footer in which it is, 0 for the footer itself
   */
  private void struct(int depth, int inField) throws IOException {
    if (depth > MAX_NESTING) {
      throw malformed("structs nested over " + MAX_NESTING + " deep");
    }
    int children = 0;
    int field = 0;
    for (int header = bytes.get(); header != 0; header = bytes.get()) {
      int delta = header >> 4 & 0xf;
      field = delta == 0 ? (int) zigzag(varint()) : field + delta;
      int type = header & 0xf;
      if (field == NUM_CHILDREN && type > BYTE && type <= I64) {
        children = (int) zigzag(varint());
      } else if (type != TRUE && type != FALSE) {
        value(type, depth, depth == 0 ? field : inField);
      }
    }
    if (depth == 1 && inField == SCHEMA) {
      element(children);
    }
  }

  /** An element of the schema, which comes before its children. */
  private void element(int children) throws IOException {
    while (!openGroups.isEmpty() && openGroups.peek() == 0) {
      openGroups.pop();
    }
    if (!openGroups.isEmpty()) {
      openGroups.push(openGroups.pop() - 1);
    }
    if (children < 0 || children > bytes.remaining()) {
      throw malformed("a column of " + children + " columns");
    }
    if (children > 0) {
      openGroups.push(children);
      if (openGroups.size() > MAX_SCHEMA_DEPTH) {
        throw malformed("a schema over " + MAX_SCHEMA_DEPTH + " levels deep");
      }
    }
  }

  private void value(int type, int depth, int field) throws IOException {
    switch (type) {
      case TRUE, FALSE, BYTE -> skip(1);
      case DOUBLE -> skip(Double.BYTES);
      case UUID -> skip(2 * Long.BYTES);
      case BINARY -> skip(size());
      case LIST, SET -> list(depth, field);
      case MAP -> map(depth, field);
      case STRUCT -> struct(depth + 1, field);
      default -> {
        if (type < I16 || type > I64) {
          throw malformed("a value of type " + type);
        }
        varint();
      }
    }
  }

  private void list(int depth, int field) throws IOException {
    int header = bytes.get();
    int shortSize = header >> 4 & 0xf;
    int size = shortSize == 0xf ? size() : shortSize;
    values(size, new int[] {header & 0xf}, depth, field);
  }

  private void map(int depth, int field) throws IOException {
    int size = size();
    if (size > 0) {
      int types = bytes.get();
      values(size, new int[] {types >> 4 & 0xf, types & 0xf}, depth, field);
    }
  }

  /** Lists in lists are no structs, but cost the stack as much. */
  private void values(int size, int[] types, int depth, int field) throws IOException {
    boolean nests = types[0] != STRUCT;
    if (size > bytes.remaining() || (nests && depth > MAX_NESTING)) {
      throw malformed("a list of " + size + " values");
    }
    for (int i = 0; i < size; i++) {
      for (int type : types) {
        value(type, nests ? depth + 1 : depth, field);
      }
    }
  }

  /** A size, which is no larger than what follows. */
  private int size() throws IOException {
    long size = varint();
    if (size < 0 || size > bytes.remaining()) {
      throw malformed(size + " values or bytes in " + bytes.remaining() + " bytes");
    }
    return (int) size;
  }

  private void skip(int length) {
    if (length > bytes.remaining()) {
      throw new BufferUnderflowException();
    }
    bytes.position(bytes.position() + length);
  }

  private long varint() throws IOException {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte next = bytes.get();
      value |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw malformed("a number of more than 64 bits");
  }

  private static long zigzag(long value) {
    return (value >>> 1) ^ -(value & 1);
  }

  private static DamagedStreamException malformed(String what) {
    return new DamagedStreamException(RejectReason.MALFORMED, "the Parquet file states " + what);
  }
}
