package org.broadsheet.tables.file;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.io.parquet.ParquetIO;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalInputFile;
import org.broadsheet.tables.TableReader;
import org.broadsheet.tables.schema.Layout;
import org.broadsheet.tables.schema.Table;

/**
 * Why tables are written by a sink of our own: writes each table of a finished run with it and with
 * Beam's {@code ParquetIO.sink}, which is told all that it can be told, and prints what the files
 * have. Rows come in the same order, both compress with Zstandard, and of five rounds the one with
 * the least CPU counts. TIMES writes the rows so often one after another, for files of several row
 * groups.
 *
 * <pre>{@code
 * java -cp ... org.broadsheet.tables.file.CompareSinks TABLES [TIMES]
 * }</pre>
 */
public final class CompareSinks {

  private static final int ROUNDS = 5;
  private static final int ROW_GROUP_BYTES = 32 << 20;

  private CompareSinks() {}

  private interface Writing {
    void write(FileChannel channel) throws IOException;
  }

  public static void main(String[] args) throws IOException {
    int times = args.length > 1 ? Integer.parseInt(args[1]) : 1;
    Path scratch = Files.createTempDirectory("sinks");
    System.out.println(
        "table\trows\tsink\tbytes\tCPU ms\trow groups\tbloom filters\tstatistics of texts\tmetadata");
    for (Table table : Table.values()) {
      Path tables = Path.of(args[0]);
      List<GenericRecord> once =
          Files.isDirectory(tables.resolve(table.folder()))
              ? new TableReader(tables).rows(table)
              : List.of();
      List<GenericRecord> rows =
          Collections.nCopies(times, once).stream().flatMap(List::stream).toList();
      if (!rows.isEmpty()) {
        Schema schema = rows.get(0).getSchema();
        Path file = scratch.resolve(table.folder() + ".parquet");
        report(table, rows, "own", file, channel -> own(channel, table, rows));
        report(table, rows, "ParquetIO", file, channel -> beam(channel, table, rows, schema));
      }
    }
  }

  private static void own(FileChannel channel, Table table, List<GenericRecord> rows)
      throws IOException {
    try (ParquetWriter<GenericRecord> writer =
        ParquetFiles.open(channel, table, Layout.DEFAULT.fileSchema(table))) {
      for (GenericRecord row : rows) {
        writer.write(row);
      }
    }
  }

  /** The configuration names what the sink has no method for; it is not asked by the writer. */
  private static void beam(
      FileChannel channel, Table table, List<GenericRecord> rows, Schema schema)
      throws IOException {
    FileIO.Sink<GenericRecord> sink =
        ParquetIO.sink(schema)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(ROW_GROUP_BYTES)
            .withConfiguration(
                Map.of(
                    "parquet.avro.write-old-list-structure",
                    "false",
                    "parquet.bloom.filter.enabled",
                    "true",
                    "parquet.block.row.count.limit",
                    "" + ParquetFiles.ROWS_PER_ROW_GROUP,
                    ParquetFiles.TABLE_KEY,
                    table.folder()));
    sink.open(channel);
    for (GenericRecord row : rows) {
      sink.write(row);
    }
    sink.flush();
  }

  private static void report(
      Table table, List<GenericRecord> rows, String sink, Path file, Writing writing)
      throws IOException {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      try (FileChannel channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        writing.write(channel);
      }
      least =
          Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }
    try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
      System.out.printf(
          Locale.ROOT,
          "%s\t%d\t%s\t%d\t%.1f\t%d\t%d\t%d\t%d%n",
          table.folder(),
          rows.size(),
          sink,
          Files.size(file),
          least / 1e6,
          reader.getRowGroups().size(),
          count(reader, chunk -> chunk.getBloomFilterOffset() >= 0),
          count(
              reader,
              chunk ->
                  table.textColumns().contains(chunk.getPath().toDotString())
                      && chunk.getStatistics() != null
                      && !chunk.getStatistics().isEmpty()),
          reader.getFileMetaData().getKeyValueMetaData().keySet().stream()
              .filter(key -> key.startsWith("broadsheet."))
              .count());
    }
  }

  private interface ChunkTest {
    boolean holds(ColumnChunkMetaData chunk);
  }

  /** Columns of the first row group for which something holds. */
  private static long count(ParquetFileReader reader, ChunkTest test) {
    BlockMetaData first = reader.getRowGroups().get(0);
    return first.getColumns().stream().filter(test::holds).count();
  }
}
