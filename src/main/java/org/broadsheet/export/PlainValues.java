package org.broadsheet.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/** Values of Avro as values of Java that any form can show. */
final class PlainValues {

  private PlainValues() {}

  /** A value of a schema; null stays null. */
  static @Nullable Object of(@Nullable Object value, Schema schema) {
    if (value == null) {
      return null;
    }
    Schema type = withoutNull(schema);
    if (type.getLogicalType() instanceof LogicalTypes.Date) {
      return LocalDate.ofEpochDay(((Number) value).longValue());
    }
    if (type.getLogicalType() instanceof LogicalTypes.TimestampMillis) {
      return Instant.ofEpochMilli(((Number) value).longValue());
    }
    return switch (type.getType()) {
      case STRING -> value.toString();
      case INT -> ((Number) value).longValue();
      case ARRAY -> list((List<?>) value, type.getElementType());
      case MAP -> map((Map<?, ?>) value, type.getValueType());
      case RECORD -> record((GenericRecord) value);
      default -> value;
    };
  }

  private static Schema withoutNull(Schema schema) {
    return schema.getType() == Schema.Type.UNION
        ? schema.getTypes().stream()
            .filter(type -> type.getType() != Schema.Type.NULL)
            .findFirst()
            .orElse(schema)
        : schema;
  }

  private static List<@Nullable Object> list(List<?> values, Schema schema) {
    List<@Nullable Object> plain = new ArrayList<>();
    for (Object value : values) {
      // Parquet's lists wrap their elements into records of one field where they may be null.
      plain.add(of(value, schema));
    }
    return plain;
  }

  private static Map<String, @Nullable Object> map(Map<?, ?> values, Schema schema) {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    values.forEach((key, value) -> plain.put(key.toString(), of(value, schema)));
    return plain;
  }

  private static Map<String, @Nullable Object> record(GenericRecord value) {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    for (Schema.Field field : value.getSchema().getFields()) {
      plain.put(field.name(), of(value.get(field.pos()), field.schema()));
    }
    return plain;
  }
}
