package org.broadsheet.reading.format.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.container.DamagedStreamException;
import org.broadsheet.reading.container.RandomAccess;
import org.broadsheet.reading.field.FieldMapping;

/**
 * Looks at the sizes that a Parquet file states before memory is taken for them: Parquet's own
 * reader believes them all.
 */
final class ParquetBounds {

  /** The columns that are read of a row group are held together; writers make 128 MB of it. */
  private static final long MAX_GROUP_BYTES = 1L << 30;

  /** Pages have about 1 MB, unless one value is larger. */
  private static final int MAX_PAGE_BYTES = 256 << 20;

  /** Texts pack to a third, columns of one value to a hundredth; more is a bomb. */
  private static final int MAX_RATIO = 1_000;

  private final RandomAccess file;
  private final FieldMapping fields;

  ParquetBounds(RandomAccess file, FieldMapping fields) {
    this.file = file;
    this.fields = fields;
  }

  /** Checks the row groups that belong to a part of the file. */
  void checkGroups(long start, long end) throws IOException {
    ParquetReadOptions range = ParquetReadOptions.builder().withRange(start, end).build();
    List<BlockMetaData> groups;
    try (ParquetFileReader reader = ParquetFileReader.open(new ParquetInput(file), range)) {
      groups = reader.getRowGroups();
    }
    for (BlockMetaData group : groups) {
      check(group);
    }
  }

  private void check(BlockMetaData group) throws IOException {
    long bytes = 0;
    if (group.getRowCount() == 0) {
      return;
    }
    for (ColumnChunkMetaData column : group.getColumns()) {
      checkCodec(column.getCodec());
      String name = column.getPath().toArray()[0];
      if (fields.wants(name)) {
        checkPlace(column.getStartingPos(), column.getTotalSize());
        checkFirstPage(column.getStartingPos());
        bytes += column.getTotalSize();
      }
    }
    if (bytes > MAX_GROUP_BYTES) {
      throw tooLarge("a row group of " + bytes + " bytes; write it with smaller ones");
    }
  }

  /** Their libraries are no part of Parquet's. */
  private static void checkCodec(CompressionCodecName codec) throws DamagedStreamException {
    if (codec == CompressionCodecName.BROTLI || codec == CompressionCodecName.LZO) {
      throw new DamagedStreamException(
          RejectReason.UNREADABLE_FILE,
          "its columns are compressed with "
              + codec
              + ", which is not read; write it with ZSTD, SNAPPY or GZIP");
    }
  }

  private void checkPlace(long start, long size) throws IOException {
    if (start < 0 || size < 0 || size > file.size() - start) {
      throw malformed("a column of " + size + " bytes from " + start + " on in " + file.size());
    }
  }

  /** The first page may be the dictionary, for whose values a place each is taken at once. */
  private void checkFirstPage(long start) throws IOException {
    file.seek(start);
    PageHeader header =
        Util.readPageHeader(new BufferedInputStream(new ParquetInput(file).newStream(), 1 << 10));
    int size = header.getUncompressed_page_size();
    checkPage(size);
    boolean isDictionary = header.getType() == PageType.DICTIONARY_PAGE;
    if (isDictionary && header.getDictionary_page_header().getNum_values() > size) {
      throw malformed("a dictionary of more values than bytes");
    }
  }

  private static void checkPage(int size) throws DamagedStreamException {
    if (size > MAX_PAGE_BYTES) {
      throw tooLarge("a page of " + size + " bytes");
    }
  }

  private static DamagedStreamException tooLarge(String what) {
    return new DamagedStreamException(RejectReason.TOO_LARGE, "the Parquet file states " + what);
  }

  private static DamagedStreamException malformed(String what) {
    return new DamagedStreamException(RejectReason.MALFORMED, "the Parquet file states " + what);
  }

  /** Unpacks pages as Parquet does, but none that would be too large. */
  static CompressionCodecFactory codecs() {
    CodecFactory codecs = new CodecFactory(ParquetInput.settings(), 0);
    Ratio ratio = new Ratio();
    return new CompressionCodecFactory() {
      @Override
      public BytesInputCompressor getCompressor(CompressionCodecName name) {
        return codecs.getCompressor(name);
      }

      @Override
      public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
        return new Checked(codecs.getDecompressor(name), ratio);
      }

      @Override
      public void release() {
        codecs.release();
      }
    };
  }

  /** What the pages of one reading unpack to, against what they take. */
  private static final class Ratio {
    private long packed;
    private long unpacked;

    void add(long bytes, int size) throws DamagedStreamException {
      checkPage(size);
      packed += bytes;
      unpacked += size;
      if (unpacked > MAX_PAGE_BYTES && unpacked / MAX_RATIO > packed) {
        throw tooLarge("pages that unpack to " + MAX_RATIO + " times their size");
      }
    }
  }

  private record Checked(CompressionCodecFactory.BytesInputDecompressor in, Ratio ratio)
      implements CompressionCodecFactory.BytesInputDecompressor {
    @Override
    public BytesInput decompress(BytesInput bytes, int size) throws IOException {
      ratio.add(bytes.size(), size);
      return in.decompress(bytes, size);
    }

    @Override
    public void decompress(ByteBuffer input, int packed, ByteBuffer output, int size)
        throws IOException {
      ratio.add(packed, size);
      in.decompress(input, packed, output, size);
    }

    @Override
    public void release() {
      in.release();
    }
  }
}
