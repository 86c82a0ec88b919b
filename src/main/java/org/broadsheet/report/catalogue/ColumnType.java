package org.broadsheet.report.catalogue;

import org.broadsheet.tables.schema.Column;

/**
 * The type of a column as others call it.
 *
 * @param isList whether a row has several values
 * @param croissant the type of a value in Croissant
 * @param frictionless the type of the whole in a Data Package
 */
record ColumnType(boolean isList, String croissant, String frictionless) {

  static ColumnType of(Column column) {
    String type = column.type().replaceFirst("\\?$", "");
    if (type.startsWith("[]")) {
      return new ColumnType(true, "sc:Text", "array");
    }
    return switch (type) {
      case "{}s" -> new ColumnType(false, "sc:Text", "object");
      case "i", "l" -> new ColumnType(false, "sc:Integer", "integer");
      case "d" -> new ColumnType(false, "sc:Float", "number");
      case "b" -> new ColumnType(false, "sc:Boolean", "boolean");
      case "date" -> new ColumnType(false, "sc:Date", "date");
      case "bytes" -> new ColumnType(false, "sc:Text", "any");
      case "ts" -> new ColumnType(false, "sc:DateTime", "datetime");
      default -> new ColumnType(false, "sc:Text", "string");
    };
  }
}
