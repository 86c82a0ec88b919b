package org.broadsheet.report.page;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.broadsheet.reading.container.RandomAccess;
import org.broadsheet.reading.format.ParquetInput;
import org.broadsheet.tables.OutputFolder;
import org.broadsheet.tables.Table;

/** Opens the tables' files wherever they are. */
final class TableFiles {

  /** What is done with an open file. */
  @FunctionalInterface
  interface Reading {
    void read(TableFile file) throws IOException;
  }

  private TableFiles() {}

  /** The files of all tables below a folder; what a runner left unfinished is none. */
  static List<String> in(OutputFolder folder) throws IOException {
    List<String> files = new ArrayList<>();
    for (Table table : Table.values()) {
      MatchResult found =
          FileSystems.match(
              folder.path() + "/" + table.folder() + "/**.parquet", EmptyMatchTreatment.ALLOW);
      for (MatchResult.Metadata file : found.metadata()) {
        String path = file.resourceId().toString();
        if (!path.contains("/.temp-beam")) {
          files.add(path);
        }
      }
    }
    return files;
  }

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
