package org.broadsheet.tables.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetWriter;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.broadsheet.reading.format.table.ParquetInput;
import org.broadsheet.tables.schema.Column;
import org.broadsheet.tables.schema.Table;

/** Opens Parquet files as the layout wants them. */
public final class ParquetFiles {

  /** Row groups of 128 MB, Parquet's default, make workers with several writers run out of heap. */
  private static final long ROW_GROUP_BYTES = 32 << 20;

  /** Tables of small rows would have millions in a group, and readers could skip none; DuckDB's. */
  static final int ROWS_PER_ROW_GROUP = 122_880;

  /** The key under which a file names its table. */
  public static final String TABLE_KEY = "broadsheet.table";

  private static final int BLOOM_FILTER_BYTES = 128 << 10;

  private ParquetFiles() {}

  /** Opens a file of a table for rows of a schema, which may lack some of its columns. */
  static ParquetWriter<GenericRecord> open(WritableByteChannel channel, Table table, Schema schema)
      throws IOException {
    AvroParquetWriter.Builder<GenericRecord> file =
        AvroParquetWriter.<GenericRecord>builder(new ChannelFile(channel))
            .withSchema(schema)
            .withConf(settings())
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(ROW_GROUP_BYTES)
            .withRowGroupRowCountLimit(ROWS_PER_ROW_GROUP)
            .withMaxBloomFilterBytes(BLOOM_FILTER_BYTES)
            .withAdaptiveBloomFilterEnabled(true)
            .withExtraMetaData(metadata(table));
    for (String column : table.bloomColumns()) {
      if (schema.getField(column) != null) {
        file.withBloomFilterEnabled(column, true);
      }
    }
    for (String column : table.textColumns()) {
      if (schema.getField(column) != null) {
        // Minimum, maximum and a dictionary are useless for whole texts.
        file.withStatisticsEnabled(column, false).withDictionaryEncoding(column, false);
      }
    }
    return file.build();
  }

  private static ParquetConfiguration settings() {
    ParquetConfiguration settings = ParquetInput.settings();
    // Without this, lists come out in the two-level form that few readers know.
    settings.set("parquet.avro.write-old-list-structure", "false");
    return settings;
  }

  /** What a person or program can know of a file without our documentation. */
  private static Map<String, String> metadata(Table table) {
    Map<String, String> metadata = new TreeMap<>();
    metadata.put(TABLE_KEY, table.folder());
    metadata.put("broadsheet.row", table.meaning());
    metadata.put("broadsheet.sorted_by", table.sortedBy());
    for (Column column : table.columns()) {
      metadata.put("broadsheet.column." + column.name(), column.description());
    }
    return metadata;
  }

  private record ChannelFile(WritableByteChannel channel) implements OutputFile {
    @Override
    public PositionOutputStream create(long blockSizeHint) {
      return new CountingStream(Channels.newOutputStream(channel));
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSizeHint) {
      return create(blockSizeHint);
    }

    @Override
    public boolean supportsBlockSize() {
      return false;
    }

    @Override
    public long defaultBlockSize() {
      return 0;
    }
  }

  /** Counts what is written; closing is left to whoever opened the channel. */
  private static final class CountingStream extends PositionOutputStream {
    private final OutputStream out;
    private long position;

    CountingStream(OutputStream out) {
      this.out = out;
    }

    @Override
    public long getPos() {
      return position;
    }

    @Override
    public void write(int single) throws IOException {
      out.write(single);
      position++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      position += length;
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
