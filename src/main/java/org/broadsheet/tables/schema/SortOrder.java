package org.broadsheet.tables.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.generic.GenericRecord;

/**
 * The order of a table's rows within a file, as keys whose unsigned bytes compare as the rows do.
 *
 * @param terms the most significant first
 */
public record SortOrder(List<Term> terms) {

  private static final int VALUE = 1;

  /** Larger than {@link #VALUE}: rows without a value come last, in either direction. */
  private static final int NO_VALUE = 2;

  /** One column of the order. */
  record Term(String column, boolean descending) {}

  /** Parses {@code published_on, -size}: columns with a {@code -} before one that descends. */
  static SortOrder parse(String spec) {
    List<Term> terms = new ArrayList<>();
    for (String term : spec.split(", ")) {
      boolean descending = term.startsWith("-");
      terms.add(new Term(descending ? term.substring(1) : term, descending));
    }
    return new SortOrder(List.copyOf(terms));
  }

  /** The key of a row. */
  public byte[] key(GenericRecord row) {
    ByteArrayOutputStream key = new ByteArrayOutputStream(64);
    for (Term term : terms) {
      Object value = row.get(term.column());
      key.write(value == null ? NO_VALUE : VALUE);
      if (value != null) {
        key.writeBytes(bytes(value, term.descending()));
      }
    }
    return key.toByteArray();
  }

  private static byte[] bytes(Object value, boolean descending) {
    byte[] bytes = bytes(value);
    for (int i = 0; descending && i < bytes.length; i++) {
      bytes[i] = (byte) ~bytes[i];
    }
    return bytes;
  }

  private static byte[] bytes(Object value) {
    if (value instanceof Integer || value instanceof Long) {
      long number = ((Number) value).longValue();
      return ByteBuffer.allocate(Long.BYTES).putLong(number ^ Long.MIN_VALUE).array();
    }
    // The zero ends a text before any longer one that it begins.
    return (value + "\0").getBytes(UTF_8);
  }
}
