package org.broadsheet.golden;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.avro.LogicalType;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;

/** Writes rows as text that a person can read and a diff can show: one line a column. */
final class Stanzas {

  private Stanzas() {}

  /** All rows, sorted, with a blank line between two. */
  static String of(List<GenericRecord> rows) {
    return rows.stream().map(Stanzas::stanza).sorted().collect(Collectors.joining("\n"));
  }

  private static String stanza(GenericRecord row) {
    return row.getSchema().getFields().stream()
        .map(field -> field.name() + " = " + show(row.get(field.pos()), field.schema()) + "\n")
        .collect(Collectors.joining());
  }

  private static String show(Object value, Schema schema) {
    if (value == null) {
      return "null";
    }
    if (schema.getType() == Schema.Type.UNION) {
      return show(value, schema.getTypes().get(1));
    }
    LogicalType logical = schema.getLogicalType();
    if (logical != null && logical.getName().equals("date")) {
      return LocalDate.ofEpochDay((Integer) value).toString();
    }
    if (logical != null && logical.getName().equals("timestamp-millis")) {
      return Instant.ofEpochMilli((Long) value).toString();
    }
    if (value instanceof Double number) {
      return String.format(Locale.ROOT, "%.4f", number);
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(element -> show(element, schema.getElementType()))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> entry.getKey() + ": " + entry.getValue())
          .sorted()
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof GenericRecord struct) {
      return struct.getSchema().getFields().stream()
          .map(field -> show(struct.get(field.pos()), field.schema()))
          .collect(Collectors.joining(" ", "(", ")"));
    }
    return value.toString().replace("\n", "\\n");
  }
}
