package org.broadsheet.report.page;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.apache.beam.sdk.io.FileSystems;
import org.broadsheet.reading.container.RandomAccess;
import org.broadsheet.reading.format.ParquetInput;
import org.broadsheet.tables.Table;

/** Opens the tables' files wherever they are. */
final class TableFiles {

  /** What is done with an open file. */
  @FunctionalInterface
  interface Reading {
    void read(TableFile file) throws IOException;
  }

  private TableFiles() {}

  /**
   * Opens a file of a table.
   *
   * @throws IOException if it cannot be read
   */
  static void read(String path, Reading reading) throws IOException {
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
