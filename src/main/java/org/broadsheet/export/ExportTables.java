package org.broadsheet.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.broadsheet.report.page.line.TableFile;
import org.broadsheet.report.page.line.TableFiles;
import org.broadsheet.tables.folder.OutputFolder;
import org.broadsheet.tables.schema.Column;
import org.broadsheet.tables.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Writes the tables of a complete run in another form, row by row, so that a table of any size
 * passes through little memory.
 *
 * @param tables the folder of the run
 * @param format the form
 * @param output a folder on this machine, made if it is not there; no file in it is replaced
 * @param only the tables to write; all if it is empty
 */
public record ExportTables(OutputFolder tables, ExportFormat format, Path output, Set<Table> only) {

  /**
   * Writes them.
   *
   * @return paths and sentences for the user
   * @throws IllegalArgumentException if a file would be replaced
   * @throws IOException if a table cannot be read or a file not be written
   */
  public List<String> run() throws IOException {
    Files.createDirectories(output);
    Map<Table, List<String>> files = new TreeMap<>();
    for (String path : tables.tableFiles()) {
      TableFiles.read(
          path, file -> files.computeIfAbsent(file.table(), t -> new ArrayList<>()).add(path));
    }
    RowWriter writer = format.writer(output);
    try (writer) {
      for (Map.Entry<Table, List<String>> table : files.entrySet()) {
        if ((only.isEmpty() || only.contains(table.getKey())) && format.takes(table.getKey())) {
          write(table.getKey(), table.getValue(), writer);
        }
      }
    }
    RowWriter.Written written = writer.written();
    List<String> lines = new ArrayList<>();
    written.files().forEach(file -> lines.add(file.toString()));
    lines.addAll(written.losses());
    return lines;
  }

  private static void write(Table table, List<String> paths, RowWriter writer) throws IOException {
    boolean[] begun = {false};
    for (String path : paths) {
      TableFiles.read(
          path,
          file -> {
            try (ParquetReader<GenericRecord> rows =
                AvroParquetReader.<GenericRecord>builder(file.content())
                    .withDataModel(GenericData.get())
                    .build()) {
              for (GenericRecord row = rows.read(); row != null; row = rows.read()) {
                if (!begun[0]) {
                  writer.begin(table, columns(table, row, file));
                  begun[0] = true;
                }
                writer.write(values(table, row, file));
              }
            } catch (UncheckedIOException e) {
              throw e.getCause();
            }
          });
    }
    if (!begun[0]) {
      writer.begin(table, table.columns().stream().map(Column::name).toList());
    }
    writer.end();
  }

  /** Of the table's columns those that this run wrote: in its files or as names of folders. */
  private static List<String> columns(Table table, GenericRecord row, TableFile file) {
    return table.columns().stream()
        .map(Column::name)
        .filter(name -> row.getSchema().getField(name) != null || file.inPath().containsKey(name))
        .toList();
  }

  private static Map<String, @Nullable Object> values(
      Table table, GenericRecord row, TableFile file) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (String name : columns(table, row, file)) {
      values.put(
          name,
          row.getSchema().getField(name) == null
              ? file.inPath().get(name)
              : PlainValues.of(row.get(name), row.getSchema().getField(name).schema()));
    }
    return values;
  }
}
