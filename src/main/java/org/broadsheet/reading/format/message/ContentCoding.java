package org.broadsheet.reading.format.message;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.broadsheet.text.SmallLetters;
import org.brotli.dec.BrotliInputStream;

/** Undoes the content codings of HTTP (RFC 9110, section 8.4.1). */
final class ContentCoding {

  /**
   * Bytes as they were before they were coded.
   *
   * @param isWhole whether they were to be had to their end; else they may be none at all
   * @param isTooLarge whether they are longer than the bound, at which they are cut
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Decoded(byte[] bytes, boolean isWhole, boolean isTooLarge) {}

  private ContentCoding() {}

  /**
   * Undoes codings, the last first. Some crawlers unpack a page and keep the header that says it is
   * packed: what cannot be unpacked at all stays as it is.
   *
   * @param codings as {@code Content-Encoding} has them, with commas between
   */
  static Decoded undo(String codings, byte[] bytes, int maxBytes) {
    String[] names = SmallLetters.of(codings).split(",", -1);
    Decoded decoded = new Decoded(bytes, true, false);
    for (int i = names.length - 1; i >= 0 && decoded.isWhole() && !decoded.isTooLarge(); i--) {
      decoded = undoOne(names[i].strip(), decoded.bytes(), maxBytes);
    }
    boolean isStillPacked = decoded.isWhole() && !decoded.isTooLarge() && isGzip(decoded.bytes());
    return isStillPacked ? undoOne("gzip", decoded.bytes(), maxBytes) : decoded;
  }

  private static Decoded undoOne(String coding, byte[] bytes, int maxBytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(2 * bytes.length);
    boolean isWhole = true;
    try (InputStream in = open(coding, bytes)) {
      byte[] buffer = new byte[1 << 13];
      int count = in.read(buffer);
      while (count > 0 && out.size() <= maxBytes) {
        out.write(buffer, 0, count);
        count = in.read(buffer);
      }
    } catch (IOException | RuntimeException e) {
      isWhole = out.size() == 0 && !begins(coding, bytes);
    }
    boolean isAsItWas = isWhole && out.size() == 0;
    return new Decoded(isAsItWas ? bytes : out.toByteArray(), isWhole, out.size() > maxBytes);
  }

  /** Whether bytes that cannot be unpacked are packed nevertheless, and damaged. */
  private static boolean begins(String coding, byte[] bytes) {
    String magic =
        switch (coding) {
          case "gzip", "x-gzip" -> "1f8b08";
          case "zstd" -> "28b52ffd";
          default -> "";
        };
    byte[] expected = HexFormat.of().parseHex(magic);
    return expected.length > 0
        && bytes.length >= expected.length
        && Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
  }

  private static InputStream open(String coding, byte[] bytes) throws IOException {
    InputStream in = new ByteArrayInputStream(bytes);
    return switch (coding) {
      case "gzip", "x-gzip" -> new GZIPInputStream(in);
      case "deflate" -> new InflaterInputStream(in, new Inflater(!isZlib(bytes)));
      case "br" -> new BrotliInputStream(in);
      case "zstd" -> new ZstdInputStream(in);
      default -> in;
    };
  }

  /** No page begins so, whatever the header says or does not say. */
  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1f && (bytes[1] & 0xff) == 0x8b && bytes[2] == 8;
  }

  /** Some servers leave out the header that the standard wants. */
  private static boolean isZlib(byte[] bytes) {
    return bytes.length > 1
        && (bytes[0] & 0x0f) == 8
        && ((bytes[0] & 0xff) << 8 | (bytes[1] & 0xff)) % 31 == 0;
  }
}
