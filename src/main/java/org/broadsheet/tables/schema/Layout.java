package org.broadsheet.tables.schema;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/**
 * What of the tables is written, and into which folders.
 *
 * <p>A <i>place</i> is the folder of a file under the output: {@code articles}, or with partitions
 * {@code articles/language=en/published_month=2024-05}, as Hive names them. A column that a folder
 * names is not in its files; readers add it from the name.
 *
 * @param withText whether columns that hold text of the corpus are written
 * @param partitions the partitions of tables that have them, from the outer to the inner folder
 */
public record Layout(boolean withText, List<Partition> partitions) implements Serializable {

  /** All columns, one folder per table. */
  public static final Layout DEFAULT = new Layout(true, List.of());

  public Layout {
    partitions = List.copyOf(partitions);
  }

  /**
   * The layout that a user asks for.
   *
   * @param without "text" or null
   * @param partitionBy names of partitions, or null
   * @throws IllegalArgumentException if one is not known, with a sentence that names the option
   */
  public static Layout of(@Nullable String without, @Nullable List<String> partitionBy) {
    if (without != null && !without.equals("text")) {
      throw new IllegalArgumentException(
          "--without=" + without + " is not known; write --without=text.");
    }
    List<Partition> partitions = new ArrayList<>();
    for (String name : partitionBy == null ? List.<String>of() : partitionBy) {
      partitions.add(Partition.named(name));
    }
    return new Layout(without == null, partitions);
  }

  /** The schema of a table's rows: all columns, or all without text. */
  public Schema rowSchema(Table table) {
    return withText
        ? table.schema()
        : keep(table.schema(), column -> !table.textColumns().contains(column));
  }

  /** The schema of a table's files: that of its rows without columns that folders name. */
  public Schema fileSchema(Table table) {
    return isPartitioned(table)
        ? keep(
            rowSchema(table),
            column -> partitions.stream().noneMatch(partition -> partition.names(column)))
        : rowSchema(table);
  }

  /** The place of a row. */
  public String place(Table table, GenericRecord row) {
    return place(table, partition -> partition.valueOf(row));
  }

  /** The place of rows of which nothing is known, where a table without rows has its one file. */
  public String placeOfNothing(Table table) {
    return place(table, Partition::ofNothing);
  }

  private String place(Table table, Function<Partition, String> value) {
    if (!isPartitioned(table)) {
      return table.folder();
    }
    return partitions.stream()
        .map(partition -> "/" + partition.folder(value.apply(partition)))
        .collect(Collectors.joining("", table.folder(), ""));
  }

  private boolean isPartitioned(Table table) {
    return table.isPartitionable() && !partitions.isEmpty();
  }

  /** The table whose place or file that is. */
  public static Table tableOf(String place) {
    String folder = place.split("/", 2)[0];
    return Arrays.stream(Table.values())
        .filter(table -> table.folder().equals(folder))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no table has the folder " + folder));
  }

  /** Whether a folder is that of a table. */
  public static boolean isTable(String folder) {
    return Arrays.stream(Table.values()).anyMatch(table -> table.folder().equals(folder));
  }

  private static Schema keep(Schema schema, Predicate<String> isKept) {
    List<Schema.Field> kept = new ArrayList<>();
    for (Schema.Field field : schema.getFields()) {
      if (isKept.test(field.name())) {
        kept.add(new Schema.Field(field, field.schema()));
      }
    }
    return Schema.createRecord(
        schema.getName(), schema.getDoc(), schema.getNamespace(), false, kept);
  }

  /** A row with the columns of a schema that has some of them. */
  public static GenericRecord project(GenericRecord row, Schema schema) {
    if (row.getSchema().equals(schema)) {
      return row;
    }
    GenericRecord projected = new GenericData.Record(schema);
    for (Schema.Field field : schema.getFields()) {
      projected.put(field.pos(), row.get(field.name()));
    }
    return projected;
  }
}
