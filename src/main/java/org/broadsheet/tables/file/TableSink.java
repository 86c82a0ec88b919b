package org.broadsheet.tables.file;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.beam.sdk.io.FileIO;
import org.apache.parquet.hadoop.ParquetWriter;
import org.broadsheet.tables.schema.Layout;
import org.broadsheet.tables.schema.Table;

/**
 * Writes packs of rows, sorted, into one Parquet file. Packs without rows make a file that has only
 * a schema.
 *
 * <p>The packs are held until the last has come: at most {@link WriteFiles#ROW_BYTES_PER_FILE} of
 * rows, give or take a pack.
 */
public final class TableSink implements FileIO.Sink<byte[]> {

  private final Layout layout;
  private final Table table;
  private transient WritableByteChannel channel;
  private transient List<byte[]> packs;

  private TableSink(Layout layout, Table table) {
    this.layout = layout;
    this.table = table;
  }

  /** A sink for files of a table. */
  public static TableSink of(Layout layout, Table table) {
    return new TableSink(layout, table);
  }

  @Override
  public void open(WritableByteChannel channel) {
    this.channel = channel;
    this.packs = new ArrayList<>();
  }

  @Override
  public void write(byte[] pack) {
    packs.add(pack);
  }

  @Override
  public void flush() throws IOException {
    GenericDatumReader<GenericRecord> reader =
        new GenericDatumReader<>(layout.rowSchema(table), layout.fileSchema(table));
    BinaryDecoder decoder = null;
    try (ParquetWriter<GenericRecord> file =
        ParquetFiles.open(channel, table, layout.fileSchema(table))) {
      for (SortedRows.Encoded row : SortedRows.of(packs)) {
        decoder =
            DecoderFactory.get().binaryDecoder(row.bytes(), row.offset(), row.length(), decoder);
        file.write(reader.read(null, decoder));
      }
    }
    packs = new ArrayList<>();
  }
}
