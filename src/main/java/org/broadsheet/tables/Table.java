package org.broadsheet.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.avro.Schema;

/** The tables of a run, each a folder of Parquet files under {@code --output}. */
// Lists and schemas are never changed after they are made; neither type can say so.
@SuppressWarnings("ImmutableEnumChecker")
public enum Table {
  ARTICLES,
  CLUSTERS,
  NEAR_DUPLICATE_PAIRS,
  EARLIER_COPIES,
  CUT_BLOCKS,
  OUTLET_BOILERPLATE,
  OUTLETS,
  ENTITY_MENTIONS,
  ENTITY_COUNTS,
  ENTITIES,
  ENTITY_PAIRS,
  REJECTS;

  private final String folder = name().toLowerCase(Locale.ROOT);
  private final List<Column> columns = readColumns(folder);
  private final Schema schema = toSchema(folder, columns);

  /** The name of the table and of its folder. */
  public String folder() {
    return folder;
  }

  /** Its columns in order. */
  public List<Column> columns() {
    return columns;
  }

  /** The Avro schema of its rows. */
  public Schema schema() {
    return schema;
  }

  private static Schema toSchema(String folder, List<Column> columns) {
    return Schema.createRecord(
        folder,
        null,
        "broadsheet",
        false,
        columns.stream().map(c -> field(folder, c)).collect(Collectors.toList()));
  }

  private static Schema.Field field(String folder, Column column) {
    return new Schema.Field(
        column.name(),
        column.schema(folder),
        column.meaning(),
        column.isNullable() ? Schema.Field.NULL_DEFAULT_VALUE : null);
  }

  private static List<Column> readColumns(String folder) {
    try (InputStream resource = Table.class.getResourceAsStream("columns.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> line.split("\t", -1))
          .filter(cells -> cells[0].equals(folder))
          .map(cells -> new Column(cells[1], cells[2], cells[3], cells[4], cells[5]))
          .collect(Collectors.toUnmodifiableList());
    } catch (IOException e) {
      throw new UncheckedIOException("the resource columns.tsv cannot be read", e);
    }
  }
}
