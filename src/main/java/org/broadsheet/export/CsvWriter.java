package org.broadsheet.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.broadsheet.tables.schema.Table;
import org.jspecify.annotations.Nullable;

/** A file of comma-separated values per table (RFC 4180, UTF-8), with a header. */
final class CsvWriter implements RowWriter {

  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  private final Path folder;
  private final List<Path> files = new ArrayList<>();
  private @Nullable CSVPrinter out;

  CsvWriter(Path folder) {
    this.folder = folder;
  }

  @Override
  public void begin(Table table, List<String> columns) throws IOException {
    Path file = ExportFormat.fresh(folder, table.folder() + ".csv");
    files.add(file);
    out = new CSVPrinter(Files.newBufferedWriter(file, UTF_8), FORMAT);
    out.printRecord(columns);
  }

  @Override
  public void write(Map<String, @Nullable Object> row) throws IOException {
    if (out != null) {
      out.printRecord(row.values().stream().map(JsonCells::cell));
    }
  }

  @Override
  public void end() throws IOException {
    close();
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
      out = null;
    }
  }

  @Override
  public Written written() {
    return new Written(List.copyOf(files), List.of());
  }
}
