package org.broadsheet.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.broadsheet.tables.schema.Table;

/** The forms in which tables can leave. */
public enum ExportFormat {
  /** A file per table; lists, structs and maps are JSON in their cell. */
  CSV {
    @Override
    RowWriter writer(Path folder) {
      return new CsvWriter(folder);
    }
  },
  /** A file per table, an object per line. */
  JSONL {
    @Override
    RowWriter writer(Path folder) {
      return new JsonLinesWriter(folder);
    }
  },
  /** One workbook, a sheet per table. */
  XLSX {
    @Override
    RowWriter writer(Path folder) throws IOException {
      return new WorkbookWriter(folder);
    }
  },
  /** One network: entities, and edges between those that the same articles name. */
  GRAPHML {
    @Override
    RowWriter writer(Path folder) throws IOException {
      return new NetworkWriter(folder);
    }

    @Override
    boolean takes(Table table) {
      return table == Table.ENTITIES || table == Table.ENTITY_PAIRS;
    }
  };

  abstract RowWriter writer(Path folder) throws IOException;

  boolean takes(Table table) {
    return true;
  }

  /**
   * The format of a name.
   *
   * @throws IllegalArgumentException if there is none, naming those that there are
   */
  public static ExportFormat of(String name) {
    for (ExportFormat format : values()) {
      if (format.name().equalsIgnoreCase(name)) {
        return format;
      }
    }
    throw new IllegalArgumentException(
        "--format of export is one of "
            + Arrays.stream(values())
                .map(format -> format.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "))
            + ", not '"
            + name
            + "'.");
  }

  /** A file that is not there yet. */
  static Path fresh(Path folder, String name) {
    Path file = folder.resolve(name);
    if (Files.exists(file)) {
      throw new IllegalArgumentException(
          file + " is there already and is not replaced; choose another --output.");
    }
    return file;
  }
}
