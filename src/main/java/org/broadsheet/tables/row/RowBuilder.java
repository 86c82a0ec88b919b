package org.broadsheet.tables.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.broadsheet.article.Redaction;
import org.broadsheet.tables.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Builds one row of a table, column by column.
 *
 * <p>{@link #build()} refuses a row in which a column that is never null has no value, and {@link
 * #set} a column that the table does not have.
 */
public final class RowBuilder {

  private final Schema schema;
  private final GenericData.Record row;

  private RowBuilder(Schema schema) {
    this.schema = schema;
    this.row = new GenericData.Record(schema);
  }

  public static RowBuilder of(Table table) {
    return new RowBuilder(table.schema());
  }

  /** An element of a list of structs, its values in the order of the struct's fields. */
  static GenericRecord struct(Table table, String column, Object... values) {
    Schema element = table.schema().getField(column).schema().getElementType();
    GenericData.Record struct = new GenericData.Record(element);
    for (int i = 0; i < values.length; i++) {
      struct.put(i, harmless(values[i]));
    }
    return struct;
  }

  public RowBuilder set(String column, @Nullable Object value) {
    row.put(column, isOfTheText(column) ? value : harmless(value));
    return this;
  }

  /**
   * The text of an article is harmless since it was extracted; here it stays as it is, or the
   * places of the mentions in it would shift.
   */
  @SuppressWarnings("ReferenceEquality") // there is one schema of a table
  private boolean isOfTheText(String column) {
    return column.equals("surface") || (column.equals("text") && schema == Table.ARTICLES.schema());
  }

  /** Without credentials in addresses, wherever these come from. */
  private static @Nullable Object harmless(@Nullable Object value) {
    if (value instanceof String text) {
      return Redaction.of(text);
    }
    if (value instanceof List<?> many) {
      return many.stream().anyMatch(RowBuilder::isHarmful)
          ? many.stream().map(RowBuilder::harmless).collect(Collectors.toList())
          : value;
    }
    if (value instanceof Map<?, ?> many && many.values().stream().anyMatch(RowBuilder::isHarmful)) {
      Map<Object, Object> map = new TreeMap<>();
      many.forEach((key, inner) -> map.put(key, harmless(inner)));
      return map;
    }
    return value;
  }

  private static boolean isHarmful(@Nullable Object value) {
    return value instanceof String text && !Redaction.of(text).equals(text);
  }

  /** Days since 1970 as Avro's date. */
  public RowBuilder setDate(String column, @Nullable Long epochDay) {
    return set(column, epochDay == null ? null : Math.toIntExact(epochDay));
  }

  public GenericRecord build() {
    for (Schema.Field field : schema.getFields()) {
      if (row.get(field.pos()) == null && field.schema().getType() != Schema.Type.UNION) {
        throw new IllegalStateException(
            "a row of " + schema.getName() + " has no " + field.name() + ", which is never null");
      }
    }
    return row;
  }

  /** A list that Avro writes. */
  static <T> List<T> list(Iterable<T> values) {
    List<T> list = new ArrayList<>();
    values.forEach(list::add);
    return list;
  }
}
