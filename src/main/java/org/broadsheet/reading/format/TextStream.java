package org.broadsheet.reading.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.broadsheet.reading.charset.Decoded;
import org.broadsheet.reading.charset.StreamCharset;
import org.broadsheet.reading.charset.Utf8Decoding;
import org.broadsheet.reading.container.ByteReader;
import org.jspecify.annotations.Nullable;

/**
 * A stream of text records in a charset that keeps ASCII, so that records can be found by bytes.
 *
 * <p>UTF-16 is turned into UTF-8 on the way; positions are then those of the UTF-8.
 */
public final class TextStream {

  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  private final ByteReader bytes;
  private final StreamCharset charset;
  private final @Nullable Charset transcoded;
  private final Utf8Decoding utf8 = new Utf8Decoding();

  private TextStream(ByteReader bytes, StreamCharset charset, @Nullable Charset transcoded) {
    this.bytes = bytes;
    this.charset = charset;
    this.transcoded = transcoded;
  }

  /** The text of a stream, after its byte order mark. */
  public static TextStream of(ByteReader bytes) {
    return of(bytes, null, null, () -> new byte[0]);
  }

  /** The text of a stream, as the user wants it decoded. */
  public static TextStream of(ByteReader bytes, RecordSink out) {
    return of(bytes, null, out);
  }

  /** The text of a part of a stream, as the user wants it decoded. */
  public static TextStream of(ByteReader bytes, @Nullable Head start, RecordSink out) {
    return of(bytes, start, out.settings().charset(), out::tellingLines);
  }

  private static TextStream of(
      ByteReader bytes, @Nullable Head start, @Nullable String given, Supplier<byte[]> more) {
    Charset wide = wideCharset(new Head(bytes.peek(4), ""));
    ByteReader narrow = wide == null ? bytes : new ByteReader(new Transcoded(bytes, wide), 0);
    if (new Head(narrow.peek(3), "").begins(0xef, 0xbb, 0xbf)) {
      narrow.skip(3);
    }
    byte[] head = start == null ? narrow.peek(Head.BYTES) : start.bytes();
    return new TextStream(narrow, new StreamCharset(head, given, more), wide);
  }

  public ByteReader bytes() {
    return bytes;
  }

  /** Decodes what is UTF-8 here. */
  public Utf8Decoding utf8() {
    return utf8;
  }

  /** The text of a record, or null if it is none in the charset of the stream. */
  public @Nullable Decoded decode(byte[] record) {
    Decoded decoded = charset.decode(record);
    return decoded == null ? null : new Decoded(decoded.text(), charsetName(decoded.charset()));
  }

  /** The name of the charset of a record that is in UTF-8 here. */
  public String charsetName(String here) {
    return transcoded == null ? here : transcoded.name();
  }

  /** Whether the text of a stream with this beginning is turned into UTF-8 on the way. */
  public static boolean isWide(Head head) {
    return wideCharset(head) != null;
  }

  /** By its byte order mark, else by its zeros: no text in another charset has any. */
  private static @Nullable Charset wideCharset(Head head) {
    if (head.begins(0xff, 0xfe, 0, 0)) {
      return UTF_32LE;
    }
    if (head.begins(0, 0, 0xfe, 0xff)) {
      return UTF_32BE;
    }
    if (head.begins(0xff, 0xfe) || isHalfZero(head.bytes(), 1)) {
      return StandardCharsets.UTF_16LE;
    }
    return head.begins(0xfe, 0xff) || isHalfZero(head.bytes(), 0)
        ? StandardCharsets.UTF_16BE
        : null;
  }

  private static boolean isHalfZero(byte[] bytes, int zero) {
    return bytes.length >= 4
        && bytes[zero] == 0
        && bytes[zero + 2] == 0
        && bytes[1 - zero] != 0
        && bytes[3 - zero] != 0;
  }

  /** UTF-8 made of another charset; characters that are none become replacement characters. */
  private static final class Transcoded extends InputStream {
    private final Reader reader;
    private ByteBuffer ready = ByteBuffer.allocate(0);
    private final char[] chars = new char[1 << 13];

    Transcoded(ByteReader bytes, Charset charset) {
      this.reader = new InputStreamReader(bytes.asStream(), charset);
    }

    @Override
    public int read() throws IOException {
      return fill() ? ready.get() & 0xff : -1;
    }

    @Override
    public int read(byte[] out, int offset, int length) throws IOException {
      if (!fill()) {
        return -1;
      }
      int count = Math.min(length, ready.remaining());
      ready.get(out, offset, count);
      return count;
    }

    private boolean fill() throws IOException {
      while (!ready.hasRemaining()) {
        int count = reader.read(chars, 0, chars.length - 1);
        if (count < 0) {
          return false;
        }
        if (Character.isHighSurrogate(chars[count - 1])) {
          int low = reader.read();
          if (low >= 0) {
            chars[count++] = (char) low;
          }
        }
        ready = StandardCharsets.UTF_8.encode(CharBuffer.wrap(chars, 0, count));
      }
      return true;
    }
  }
}
