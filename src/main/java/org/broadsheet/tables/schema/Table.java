package org.broadsheet.tables.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.avro.Schema;

/** The tables of a run, each a folder of Parquet files under {@code --output}. */
// Lists and schemas are never changed after they are made; neither type can say so.
@SuppressWarnings("ImmutableEnumChecker")
public enum Table {
  ARTICLES,
  CLUSTERS,
  CLUSTER_CHANGES,
  NEAR_DUPLICATE_PAIRS,
  EARLIER_COPIES,
  VERSIONS,
  CUT_BLOCKS,
  OUTLET_BOILERPLATE,
  OUTLETS,
  ENTITY_MENTIONS,
  ENTITY_COUNTS,
  ENTITIES,
  ENTITY_PAIRS,
  REJECTS,
  SKIPPED,
  SKETCHES;

  private final String folder = name().toLowerCase(Locale.ROOT);
  private final List<Column> columns =
      rows("columns.tsv", folder).stream()
          .map(cells -> new Column(cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]))
          .collect(Collectors.toUnmodifiableList());
  private final String[] facts = rows("tables.tsv", folder).get(0);
  private final SortOrder order = SortOrder.parse(facts[2]);
  private final Schema schema = toSchema(folder, facts[1], columns);

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

  /** What a row is, one phrase for the data dictionary. */
  public String meaning() {
    return facts[1];
  }

  /** The order of the rows within a file. */
  public SortOrder order() {
    return order;
  }

  /** The order as {@code tables.tsv} says it: columns, a {@code -} before one that descends. */
  public String sortedBy() {
    return facts[2];
  }

  /** Columns with a bloom filter. */
  public List<String> bloomColumns() {
    return list(facts[3]);
  }

  /** Columns that hold text of the corpus, which {@code --without=text} leaves out. */
  public List<String> textColumns() {
    return list(facts[4]);
  }

  /** Whether {@code --partitionBy} applies to it. */
  public boolean isPartitionable() {
    return facts[5].equals("yes");
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(", "));
  }

  private static Schema toSchema(String folder, String meaning, List<Column> columns) {
    return Schema.createRecord(
        folder,
        meaning,
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

  private static List<String[]> rows(String resource, String name) {
    return rows(resource, name::equals);
  }

  /** The lines of a resource whose first cell is as wanted, cell by cell. */
  static List<String[]> rows(String resource, Predicate<String> isWanted) {
    try (InputStream in = Table.class.getResourceAsStream("/org/broadsheet/tables/" + resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> line.split("\t", -1))
          .filter(cells -> isWanted.test(cells[0]))
          .collect(Collectors.toUnmodifiableList());
    } catch (IOException e) {
      throw new UncheckedIOException("the resource " + resource + " cannot be read", e);
    }
  }
}
