package org.broadsheet.tables.file;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.broadsheet.tables.schema.Layout;
import org.broadsheet.tables.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Packs the rows of a bundle into a few large elements, one run of bytes per place, and counts
 * them.
 *
 * <p>A runner pays for every element that it shuffles; packed and compressed, the rows of an
 * article cost next to nothing. An entry of a pack is: length of the sort key (4 bytes), the key,
 * length of the row (4 bytes), the row in Avro's binary form. The row is encoded once, for the
 * digest and the file.
 */
public final class RowPacker {

  /** A pack is handed on when it is this large. */
  private static final int PACK_BYTES = 1 << 20;

  /** All packs are handed on when together they are this large. */
  private static final int BUNDLE_BYTES = 32 << 20;

  /** The fastest level: packs live for one shuffle. */
  private static final int ZSTD_LEVEL = 1;

  private final Layout layout;
  private final Map<Table, Format> formats = new EnumMap<>(Table.class);
  private final Map<String, ByteArrayOutputStream> packs = new TreeMap<>();
  private final Map<String, Long> bytes = new TreeMap<>();
  private long packedBytes;

  public RowPacker(Layout layout) {
    this.layout = layout;
  }

  /** Adds a row; a pack that it fills is handed on, as place and bytes. */
  public void add(Table table, GenericRecord row, BiConsumer<String, byte[]> out) {
    byte[] encoded = formats.computeIfAbsent(table, Format::new).encode(row);
    byte[] key = table.order().key(row);
    String place = layout.place(table, row);
    bytes.merge(place, (long) encoded.length, Long::sum);
    ByteArrayOutputStream pack = packs.computeIfAbsent(place, p -> new ByteArrayOutputStream());
    int before = pack.size();
    append(pack, key, encoded);
    packedBytes += pack.size() - before;
    if (pack.size() >= PACK_BYTES) {
      packedBytes -= pack.size();
      out.accept(place, compressed(pack));
      pack.reset();
    } else if (packedBytes >= BUNDLE_BYTES) {
      flush(out);
    }
  }

  private static void append(ByteArrayOutputStream pack, byte[] key, byte[] row) {
    try {
      DataOutputStream data = new DataOutputStream(pack);
      data.writeInt(key.length);
      data.write(key);
      data.writeInt(row.length);
      data.write(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands on all packs. */
  public void flush(BiConsumer<String, byte[]> out) {
    packs.forEach(
        (place, pack) -> {
          if (pack.size() > 0) {
            out.accept(place, compressed(pack));
          }
        });
    packs.clear();
    packedBytes = 0;
  }

  private static byte[] compressed(ByteArrayOutputStream pack) {
    return Zstd.compress(pack.toByteArray(), ZSTD_LEVEL);
  }

  /** The entries of a pack. */
  static byte[] expand(byte[] pack) {
    return pack.length == 0 ? pack : Zstd.decompress(pack, (int) Zstd.getFrameContentSize(pack));
  }

  /** What was counted, by the names of {@link Totals}. */
  Map<String, Long> sums() {
    Map<String, Long> sums = new TreeMap<>();
    formats.values().forEach(format -> sums.putAll(format.counts.sums()));
    bytes.forEach((place, size) -> sums.put(Totals.packedName(place), size));
    return sums;
  }

  private final class Format {
    private final Schema schema;
    private final GenericDatumWriter<GenericRecord> writer;
    private final TableCounts counts;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    private @Nullable BinaryEncoder encoder;

    Format(Table table) {
      this.schema = layout.rowSchema(table);
      this.writer = new GenericDatumWriter<>(schema);
      this.counts = new TableCounts(table, schema);
    }

    byte[] encode(GenericRecord full) {
      GenericRecord row = Layout.project(full, schema);
      encoder = EncoderFactory.get().binaryEncoder(buffer, encoder);
      buffer.reset();
      try {
        writer.write(row, encoder);
        encoder.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      byte[] encoded = buffer.toByteArray();
      counts.add(row, encoded);
      return encoded;
    }
  }
}
