package org.broadsheet.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.io.LocalInputFile;
import org.broadsheet.tables.schema.Table;

/** Reads back the tables that a run wrote to a local folder. */
public final class TableReader {

  private final Path output;

  public TableReader(Path output) {
    this.output = output;
  }

  /** All rows of a table, in no order. */
  public List<GenericRecord> rows(Table table) {
    List<GenericRecord> rows = new ArrayList<>();
    for (Path file : files(table)) {
      try (ParquetReader<GenericRecord> reader =
          AvroParquetReader.<GenericRecord>builder(new LocalInputFile(file)).build()) {
        for (GenericRecord row = reader.read(); row != null; row = reader.read()) {
          rows.add(row);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return rows;
  }

  /** The Parquet files of a table. */
  public List<Path> files(Table table) {
    try (Stream<Path> files = Files.list(output.resolve(table.folder()))) {
      return files
          .filter(f -> f.toString().endsWith(".parquet"))
          .sorted()
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
