package org.broadsheet.tables;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.values.Row;
import org.joda.time.ReadableInstant;
import org.jspecify.annotations.Nullable;

/** The cells of a row that others made: a column may be missing, null, or of a wider type. */
final class Cells {

  private static final long MILLIS_PER_DAY = 86_400_000;

  private final Row row;

  Cells(Row row) {
    this.row = row;
  }

  /** The first of these columns that has a value. */
  String required(String... names) {
    for (String name : names) {
      String value = string(name);
      if (value != null) {
        return value;
      }
    }
    throw new IllegalArgumentException(
        "a row has no "
            + String.join(" or ", names)
            + "; its columns are "
            + String.join(", ", row.getSchema().getFieldNames()));
  }

  @Nullable String string(String name) {
    Object value = value(name);
    return value == null ? null : value.toString();
  }

  String string(String name, String otherwise) {
    String value = string(name);
    return value == null ? otherwise : value;
  }

  @Nullable Double number(String name) {
    return value(name) instanceof Number number ? number.doubleValue() : null;
  }

  @Nullable Integer count(String name) {
    return value(name) instanceof Number number ? number.intValue() : null;
  }

  long integer(String name, long otherwise) {
    return value(name) instanceof Number number ? number.longValue() : otherwise;
  }

  boolean flag(String name) {
    return Boolean.TRUE.equals(value(name));
  }

  /** Milliseconds since 1970 of a time. */
  @Nullable Long millis(String name) {
    return value(name) instanceof ReadableInstant instant ? instant.getMillis() : null;
  }

  /** Days since 1970 of a time, a date, or a text such as 2026-03-02. */
  @Nullable Long day(String name) {
    Object value = value(name);
    if (value instanceof ReadableInstant instant) {
      return Math.floorDiv(instant.getMillis(), MILLIS_PER_DAY);
    }
    if (value instanceof LocalDate date) {
      return date.toEpochDay();
    }
    if (value == null || value.toString().isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(value.toString()).toEpochDay();
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          name + " is a date such as 2026-03-02, not '" + value + "'", e);
    }
  }

  List<String> strings(String name) {
    List<String> strings = new ArrayList<>();
    if (value(name) instanceof Collection<?> many) {
      many.forEach(one -> strings.add(String.valueOf(one)));
    }
    return strings;
  }

  List<Row> rows(String name) {
    List<Row> rows = new ArrayList<>();
    if (value(name) instanceof Collection<?> many) {
      many.forEach(one -> rows.add((Row) one));
    }
    return rows;
  }

  Map<String, String> map(String name) {
    Map<String, String> map = new TreeMap<>();
    if (value(name) instanceof Map<?, ?> many) {
      many.forEach((key, value) -> map.put(String.valueOf(key), String.valueOf(value)));
    }
    return map;
  }

  private @Nullable Object value(String name) {
    return row.getSchema().hasField(name) ? row.getValue(name) : null;
  }
}
