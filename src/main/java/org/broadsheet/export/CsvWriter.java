package org.broadsheet.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A file of comma-separated values per table (RFC 4180), with a header. */
final class CsvWriter extends FilePerTable<CSVPrinter> {

  CsvWriter(Path folder) {
    super(folder, ".csv");
  }

  @Override
  CSVPrinter open(Writer file, List<String> columns) throws IOException {
    CSVPrinter out = new CSVPrinter(file, CSVFormat.RFC4180);
    out.printRecord(columns);
    return out;
  }

  @Override
  void write(Map<String, @Nullable Object> row, CSVPrinter out) throws IOException {
    out.printRecord(row.values().stream().map(JsonCells::cell));
  }
}
