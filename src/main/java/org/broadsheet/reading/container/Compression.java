package org.broadsheet.reading.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.SingleXZInputStream;

/** A way to compress one stream, known by its first bytes. */
public enum Compression {
  GZIP(".gz|.gzip", "1f8b08") {
    @Override
    InputStream decompress(InputStream in) {
      return new GzipStream(in);
    }
  },
  BZIP2(".bz2", "425a68") {
    @Override
    InputStream decompress(InputStream in) throws IOException {
      return new ConcatenatedStream(in, magic(), BZip2CompressorInputStream::new);
    }
  },
  ZSTD(".zst|.zstd", "28b52ffd") {
    @Override
    InputStream decompress(InputStream in) throws IOException {
      return ZstdFrames.open(in);
    }

    @Override
    boolean begins(byte[] head) {
      return super.begins(head) || ZstdFrames.isSkippable(head);
    }
  },
  XZ(".xz", "fd377a585a00") {
    @Override
    InputStream decompress(InputStream in) throws IOException {
      return new ConcatenatedStream(
          in, magic(), stream -> new SingleXZInputStream(stream, MAX_XZ_KILOBYTES));
    }
  },
  /** Bare zlib (RFC 1950), as programs write it that compress for themselves. */
  ZLIB(".zz|.zlib", "78") {
    @Override
    InputStream decompress(InputStream in) throws IOException {
      return new ConcatenatedStream(in, magic(), Zlib::open);
    }

    @Override
    boolean begins(byte[] head) {
      return super.begins(head) && Zlib.begins(head);
    }
  };

  /** A stream may ask for a dictionary of 4 GB; {@code xz -9} asks for 64 MB. */
  private static final int MAX_XZ_KILOBYTES = 128 << 10;

  private final String suffixes;
  private final String magic;

  /**
   * A compression.
   *
   * @param suffixes of names, between bars
   * @param magic the first bytes in hex
   */
  Compression(String suffixes, String magic) {
    this.suffixes = suffixes;
    this.magic = magic;
  }

  /** The first bytes, in hex. */
  String magic() {
    return magic;
  }

  abstract InputStream decompress(InputStream in) throws IOException;

  /** The bytes inside a stream that is compressed this way. */
  public ByteReader open(ByteReader compressed) {
    return new ByteReader(new DecompressedStream(this::decompress, compressed), compressed);
  }

  /** The compression that the first bytes of a stream are of, if any. */
  public static @Nullable Compression of(byte[] head) {
    for (Compression compression : values()) {
      if (compression.begins(head)) {
        return compression;
      }
    }
    return null;
  }

  /** The name without the suffix of a compression: {@code a.jsonl} for {@code a.jsonl.gz}. */
  public static String nameInside(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".tgz")) {
      return name.substring(0, name.length() - 3) + "tar";
    }
    for (Compression compression : values()) {
      for (String suffix : compression.suffixes.split("\\|")) {
        if (lower.endsWith(suffix)) {
          return name.substring(0, name.length() - suffix.length());
        }
      }
    }
    return name;
  }

  /** Whether a file of this name is compressed, as far as its name says. */
  public static boolean isSuffixOf(String name) {
    return !nameInside(name).equals(name);
  }

  boolean begins(byte[] head) {
    byte[] expected = HexFormat.of().parseHex(magic);
    return head.length >= expected.length
        && Arrays.equals(head, 0, expected.length, expected, 0, expected.length);
  }
}
