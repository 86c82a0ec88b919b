package org.broadsheet.reading.format;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/** One row of a Parquet table: strings, numbers, dates and times, and lists of them. */
final class ParquetRow {

  private ParquetRow() {}

  static void read(Group group, long number, RecordSink out) {
    Row row = new Row(out.settings().fields());
    put(group, row, 0);
    byte[] raw = row.toString().getBytes(StandardCharsets.UTF_8);
    Attempt attempt = out.attempt(number, raw);
    if (raw.length > out.settings().maxRecordBytes()) {
      out.tooLarge(attempt, raw);
    } else {
      row.finish(attempt, "UTF-8", raw);
    }
  }

  private static void put(Group group, Row row, int depth) {
    GroupType type = group.getType();
    for (int i = 0; i < type.getFieldCount(); i++) {
      Type field = type.getType(i);
      FieldMapping.Meaning meaning = row.mapping().meaning(field.getName());
      if (group.getFieldRepetitionCount(i) == 0) {
        continue;
      }
      if (meaning != null) {
        row.put(meaning, depth, values(group, i));
      } else if (!field.isPrimitive() && JsonRecord.isMetadata(field.getName())) {
        put(group.getGroup(i, 0), row, depth + 1);
      }
    }
  }

  /** All values below a field, in order: lists are groups of groups. */
  private static List<String> values(Group group, int field) {
    List<String> values = new ArrayList<>();
    Type type = group.getType().getType(field);
    for (int i = 0; i < group.getFieldRepetitionCount(field); i++) {
      if (type.isPrimitive()) {
        values.add(value(group, field, i, type.asPrimitiveType()));
      } else {
        Group inner = group.getGroup(field, i);
        for (int j = 0; j < inner.getType().getFieldCount(); j++) {
          values.addAll(values(inner, j));
        }
      }
    }
    return values;
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
    return switch (type.getPrimitiveTypeName()) {
      case BINARY -> group.getBinary(field, index).toStringUsingUTF8();
      default -> group.getValueToString(field, index);
    };
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
