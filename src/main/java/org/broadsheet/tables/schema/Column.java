package org.broadsheet.tables.schema;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;

/**
 * A column of a table.
 *
 * @param name snake_case
 * @param type as in {@code columns.tsv}, with a final {@code ?} if the column may be null
 * @param unit of its values; empty if they have none
 * @param meaning one phrase for the data dictionary
 * @param example a value
 * @param nullRule when it is null; empty if it never is
 */
public record Column(
    String name, String type, String unit, String meaning, String example, String nullRule) {

  private static final String LIST = "[]";

  /** Whether a row may have no value here. */
  public boolean isNullable() {
    return type.endsWith("?");
  }

  /** Meaning, unit and null rule in one phrase, as a file's metadata has it. */
  public String description() {
    return meaning
        + (unit.isEmpty() ? "" : " [" + unit + "]")
        + (nullRule.isEmpty() ? "" : "; null if " + nullRule);
  }

  /** The Avro schema of the column in a table, nullable if the column is. */
  Schema schema(String table) {
    if (!isNullable()) {
      return schema(type, table + "_" + name);
    }
    String plain = type.substring(0, type.length() - 1);
    return Schema.createUnion(Schema.create(Schema.Type.NULL), schema(plain, table + "_" + name));
  }

  private static Schema schema(String type, String recordName) {
    if (type.startsWith(LIST + "{")) {
      return Schema.createArray(struct(type.substring(3, type.length() - 1), recordName));
    }
    if (type.startsWith(LIST)) {
      return Schema.createArray(schema(type.substring(LIST.length()), recordName));
    }
    return switch (type) {
      case "{}s" -> Schema.createMap(Schema.create(Schema.Type.STRING));
      case "bytes" -> Schema.create(Schema.Type.BYTES);
      case "s" -> Schema.create(Schema.Type.STRING);
      case "i" -> Schema.create(Schema.Type.INT);
      case "l" -> Schema.create(Schema.Type.LONG);
      case "d" -> Schema.create(Schema.Type.DOUBLE);
      case "b" -> Schema.create(Schema.Type.BOOLEAN);
      case "date" -> LogicalTypes.date().addToSchema(Schema.create(Schema.Type.INT));
      case "ts" -> LogicalTypes.timestampMillis().addToSchema(Schema.create(Schema.Type.LONG));
      default -> throw new IllegalStateException("no such column type: " + type);
    };
  }

  private static Schema struct(String fields, String recordName) {
    List<Schema.Field> parsed = new ArrayList<>();
    for (String field : fields.split(", ")) {
      String[] nameAndType = field.split(" ");
      parsed.add(new Schema.Field(nameAndType[0], schema(nameAndType[1], recordName), null, null));
    }
    return Schema.createRecord(recordName, null, "broadsheet", false, parsed);
  }
}
