package org.broadsheet.report.page.line;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.apache.beam.sdk.io.FileSystems;
import org.broadsheet.reading.container.RandomAccess;
import org.broadsheet.reading.format.table.ParquetInput;
import org.broadsheet.tables.schema.Table;

/** Opens the tables' files wherever they are. */
public final class TableFiles {

  /** What is done with an open file. */
  @FunctionalInterface
  public interface Reading {
    void read(TableFile file) throws IOException;
  }

  private TableFiles() {}

  /**
   * Opens a file of a table.
   *
   * @throws IOException if it cannot be read
   */
  public static void read(String path, Reading reading) throws IOException {
    Table table = TableFile.tableOf(path);
    if (table == null) {
      return;
    }
    try (SeekableByteChannel channel =
        (SeekableByteChannel) FileSystems.open(FileSystems.matchNewResource(path, false))) {
      reading.read(
          new TableFile(
              table, TableFile.columnsIn(path), new ParquetInput(new RandomAccess(channel))));
    }
  }
}
