package org.broadsheet.reading.format.table;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.broadsheet.reading.format.Attempt;
import org.broadsheet.reading.format.RecordSink;
import org.broadsheet.reading.format.Row;
import org.jspecify.annotations.Nullable;

/** One row of a Parquet table: strings, numbers, dates and times, and lists of them. */
final class ParquetRow {

  private static final long JULIAN_DAY_OF_1970 = 2_440_588;

  private ParquetRow() {}

  static void read(Group group, long number, RecordSink out) {
    Row row = new Row(out.settings().fields());
    put(group, row);
    byte[] raw = row.toString().getBytes(StandardCharsets.UTF_8);
    Attempt attempt = out.attempt(number, raw);
    if (raw.length > out.settings().maxRecordBytes()) {
      out.tooLarge(attempt, raw);
    } else {
      row.finish(attempt, "UTF-8", raw);
    }
  }

  private static void put(Group group, Row row) {
    GroupType type = group.getType();
    for (int i = 0; i < type.getFieldCount(); i++) {
      row.put(type.getFieldName(i), value(group, i));
    }
  }

  /** What a field holds: a string, a list, or a map for a struct; null if nothing. */
  private static @Nullable Object value(Group group, int field) {
    Type type = group.getType().getType(field);
    int count = group.getFieldRepetitionCount(field);
    if (count == 0) {
      return null;
    }
    if (!type.isRepetition(Type.Repetition.REPEATED)) {
      return value(group, field, 0, type);
    }
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Object value = value(group, field, i, type);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private static @Nullable Object value(Group group, int field, int index, Type type) {
    if (type.isPrimitive()) {
      return value(group, field, index, type.asPrimitiveType());
    }
    Group inner = group.getGroup(field, index);
    GroupType fields = type.asGroupType();
    // A list is a group of a repeated group of an element, a map one of keys and values.
    boolean isWrapping =
        fields.getFieldCount() == 1
            && (fields.isRepetition(Type.Repetition.REPEATED)
                || fields.getType(0).isRepetition(Type.Repetition.REPEATED));
    if (isWrapping) {
      return value(inner, 0);
    }
    Map<String, Object> struct = new LinkedHashMap<>();
    for (int i = 0; i < fields.getFieldCount(); i++) {
      struct.put(fields.getFieldName(i), value(inner, i));
    }
    return struct;
  }

  private static String value(Group group, int field, int index, PrimitiveType type) {
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    if (logical instanceof DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(group.getInteger(field, index)).toString();
    }
    if (logical instanceof TimestampLogicalTypeAnnotation time
        && type.getPrimitiveTypeName() == PrimitiveType.PrimitiveTypeName.INT64) {
      return time(group.getLong(field, index), time.getUnit()).toString();
    }
    if (logical instanceof DecimalLogicalTypeAnnotation decimal) {
      return decimal(group, field, index, type, decimal.getScale()).toPlainString();
    }
    return switch (type.getPrimitiveTypeName()) {
      case INT96 -> int96(group.getInt96(field, index).getBytes()).toString();
      case BINARY -> group.getBinary(field, index).toStringUsingUTF8();
      default -> group.getValueToString(field, index);
    };
  }

  private static BigDecimal decimal(
      Group group, int field, int index, PrimitiveType type, int scale) {
    return switch (type.getPrimitiveTypeName()) {
      case INT32 -> BigDecimal.valueOf(group.getInteger(field, index), scale);
      case INT64 -> BigDecimal.valueOf(group.getLong(field, index), scale);
      default -> new BigDecimal(new BigInteger(group.getBinary(field, index).getBytes()), scale);
    };
  }

  /** Nanoseconds of the day, then the Julian day: how Impala and Spark wrote instants. */
  private static Instant int96(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long nanos = buffer.getLong();
    long day = buffer.getInt() - JULIAN_DAY_OF_1970;
    return Instant.ofEpochSecond(day * 86_400, nanos);
  }

  private static Instant time(long value, TimeUnit unit) {
    return switch (unit) {
      case MILLIS -> Instant.ofEpochMilli(value);
      case MICROS ->
          Instant.ofEpochSecond(
              Math.floorDiv(value, 1_000_000), Math.floorMod(value, 1_000_000) * 1_000L);
      case NANOS -> Instant.ofEpochSecond(0, value);
    };
  }
}
