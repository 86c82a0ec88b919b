package org.broadsheet.report.page.line;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.MessageType;
import org.broadsheet.reading.format.table.ParquetInput;
import org.broadsheet.tables.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet file of a table, of which only the columns that are asked for are read.
 *
 * @param table the table it is part of
 * @param inPath columns by which the table is split into folders, as {@code language=en}
 * @param content the file itself
 */
public record TableFile(Table table, Map<String, String> inPath, InputFile content) {

  /**
   * The table that a path is part of, from the last folder that is named as one.
   *
   * @return null if it is of no table
   */
  static @Nullable Table tableOf(String path) {
    String[] names = path.split("/");
    for (int i = names.length - 2; i >= 0; i--) {
      for (Table table : Table.values()) {
        if (table.folder().equals(names[i])) {
          return table;
        }
      }
    }
    return null;
  }

  /** The columns that stand in a path, as {@code language=en}. */
  static Map<String, String> columnsIn(String path) {
    Map<String, String> columns = new TreeMap<>();
    String[] names = path.split("/");
    for (int i = 0; i < names.length - 1; i++) {
      int equals = names[i].indexOf('=');
      if (equals > 0 && !names[i].endsWith("__HIVE_DEFAULT_PARTITION__")) {
        columns.put(names[i].substring(0, equals), names[i].substring(equals + 1));
      }
    }
    return columns;
  }

  /** Hands out all rows. */
  public void read(Set<String> columns, Consumer<TableRow> out) throws IOException {
    read(columns, FilterCompat.NOOP, out);
  }

  /** Hands out the rows that pass a filter over some of the columns. */
  public void read(Set<String> columns, FilterCompat.Filter filter, Consumer<TableRow> out)
      throws IOException {
    try (ParquetReader<Group> rows = new Rows(content, columns).withFilter(filter).build()) {
      for (Group row = rows.read(); row != null; row = rows.read()) {
        out.accept(new TableRow(row, inPath));
      }
    }
  }

  private static final class Rows extends ParquetReader.Builder<Group> {
    private final Set<String> columns;

    Rows(InputFile file, Set<String> columns) {
      super(file, ParquetInput.settings());
      this.columns = columns;
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new Projection(columns);
    }
  }

  private static final class Projection extends GroupReadSupport {
    private final Set<String> columns;

    Projection(Set<String> columns) {
      this.columns = columns;
    }

    @Override
    public ReadContext init(InitContext context) {
      MessageType schema = context.getFileSchema();
      return new ReadContext(
          new MessageType(
              schema.getName(),
              schema.getFields().stream().filter(f -> columns.contains(f.getName())).toList()));
    }
  }
}
