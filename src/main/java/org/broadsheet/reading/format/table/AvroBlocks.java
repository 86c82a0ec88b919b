package org.broadsheet.reading.format.table;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.avro.Schema;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.deflate.DeflateCompressorInputStream;
import org.apache.commons.compress.compressors.deflate.DeflateParameters;
import org.apache.commons.compress.compressors.snappy.SnappyCompressorInputStream;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.DamagedStreamException;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * The blocks of an Avro object container file, with a bound to what each may take. Avro's own
 * reader allots whatever a file states, up to 2 GB per block, and unpacks without any bound.
 */
final class AvroBlocks {

  /** Avro writes blocks of 64 kB, Hadoop of a few MB; besides, a block holds a whole record. */
  private static final int USUAL_BYTES = 64 << 20;

  /** Schemas of 10 MB are not known. */
  private static final int MAX_HEADER_BYTES = 16 << 20;

  /** As in {@link ParquetBounds}. */
  private static final int MAX_RATIO = 1_000;

  private static final int SYNC_BYTES = 16;
  private static final int MAX_XZ_KILOBYTES = 128 << 10;

  /**
   * Some rows.
   *
   * @param count how many rows, as it states
   * @param content their bytes, or null if these are more than the bound
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Block(long count, byte @Nullable [] content) {}

  private final ByteReader bytes;
  private final int max;
  private final Schema schema;
  private final byte[] sync;
  private String codec = "null";
  private long packedBytes;
  private long unpackedBytes;

  private AvroBlocks(ByteReader bytes, int maxRecordBytes) throws IOException {
    this.bytes = bytes;
    this.max = USUAL_BYTES + maxRecordBytes;
    bytes.skip(4);
    String json = metadata();
    this.schema = new Schema.Parser().setValidate(false).setValidateDefaults(false).parse(json);
    this.sync = exactly(SYNC_BYTES);
  }

  /** Reads the header of a file. */
  static AvroBlocks open(ByteReader bytes, int maxRecordBytes) throws IOException {
    return new AvroBlocks(bytes, maxRecordBytes);
  }

  Schema schema() {
    return schema;
  }

  /** The next rows; null at the end. */
  @Nullable Block next() throws IOException {
    if (bytes.isAtEnd()) {
      return null;
    }
    long count = number();
    long size = number();
    if (count < 0 || size < 0) {
      throw new IOException("a block of " + count + " rows in " + size + " bytes");
    }
    byte[] content = size > max ? null : unpacked(exactly((int) size));
    if (size > max) {
      bytes.skip(size);
    }
    if (!Arrays.equals(exactly(SYNC_BYTES), sync)) {
      throw new IOException("a block does not end where it says");
    }
    if (content != null && count > content.length) {
      throw new IOException("a block of " + count + " rows in " + content.length + " bytes");
    }
    return new Block(count, content);
  }

  /** The schema; what else is noted there, but for the codec, says nothing. */
  private String metadata() throws IOException {
    String found = null;
    for (long count = number(); count != 0; count = number()) {
      if (count < 0) {
        number();
      }
      for (long i = Math.abs(count); i > 0; i--) {
        String key = text();
        String value = text();
        codec = key.equals("avro.codec") ? value : codec;
        found = key.equals("avro.schema") ? value : found;
      }
    }
    if (found == null) {
      throw new IOException("there is no schema in its header");
    }
    return found;
  }

  private String text() throws IOException {
    long length = number();
    if (length < 0 || length > MAX_HEADER_BYTES) {
      throw new IOException("a header entry of " + length + " bytes");
    }
    return new String(exactly((int) length), StandardCharsets.UTF_8);
  }

  /** A number in the variable-length zig-zag form of the Avro specification. */
  private long number() throws IOException {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      int b = bytes.read();
      if (b < 0) {
        throw new EOFException("it ends early");
      }
      value |= (b & 0x7fL) << shift;
      if (b < 0x80) {
        return value >>> 1 ^ -(value & 1);
      }
    }
    throw new IOException("a number of more than 64 bits");
  }

  /** Takes memory only for what is there, whatever is asked for. */
  private byte[] exactly(int count) throws IOException {
    byte[] some = bytes.asStream().readNBytes(count);
    if (some.length < count) {
      throw new EOFException("it ends early");
    }
    return some;
  }

  private byte @Nullable [] unpacked(byte[] packed) throws IOException {
    try (InputStream in = unpacking(packed)) {
      byte[] content = in.readNBytes(max + 1);
      packedBytes += packed.length;
      unpackedBytes += content.length;
      if (unpackedBytes > 4L * max && unpackedBytes / MAX_RATIO > packedBytes) {
        throw new DamagedStreamException(
            RejectReason.TOO_LARGE, "its blocks unpack to " + MAX_RATIO + " times their size");
      }
      return content.length > max ? null : content;
    }
  }

  private InputStream unpacking(byte[] packed) throws IOException {
    InputStream in = new ByteArrayInputStream(packed);
    return switch (codec) {
      case "null" -> in;
      case "deflate" -> {
        DeflateParameters raw = new DeflateParameters();
        raw.setWithZlibHeader(false);
        yield new DeflateCompressorInputStream(in, raw);
      }
      case "snappy" -> new SnappyCompressorInputStream(in);
      case "bzip2" -> new BZip2CompressorInputStream(in);
      case "xz" -> new XZInputStream(in, MAX_XZ_KILOBYTES);
      case "zstandard" -> new ZstdInputStream(in);
      default -> throw new IOException("its codec '" + codec + "' is not known");
    };
  }
}
