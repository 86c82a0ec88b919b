package org.broadsheet.reading.format.message;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.broadsheet.text.SmallLetters;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP response as an archive holds it.
 *
 * <p>The record says where it ends, so a {@code Content-Length} is not heeded: it is missing in
 * HTTP/1.0 and HTTP/2, and is that of the compressed page where the crawler unpacked it.
 *
 * @param status the status code
 * @param header its fields
 * @param body what follows, without the framing of chunks
 */
@SuppressWarnings("ArrayRecordComponent")
record HttpMessage(int status, HeaderBlock header, byte[] body) {

  /** The response, or null if the bytes do not begin with a status line. */
  static @Nullable HttpMessage parse(byte[] bytes) {
    int end = headerEnd(bytes);
    byte[] block = Arrays.copyOf(bytes, end);
    int status = status(block);
    if (status < 0) {
      return null;
    }
    HeaderBlock header = HeaderBlock.parse(block);
    byte[] body = Arrays.copyOfRange(bytes, bodyStart(bytes, end), bytes.length);
    boolean isChunked = SmallLetters.of(header.getOr("transfer-encoding", "")).contains("chunked");
    return new HttpMessage(status, header, isChunked ? joined(body) : body);
  }

  /** Where the first blank line begins; some servers end lines with a line feed alone. */
  private static int headerEnd(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n' && bodyStart(bytes, i + 1) > i + 1) {
        return i + 1;
      }
    }
    return bytes.length;
  }

  private static int bodyStart(byte[] bytes, int end) {
    if (end < bytes.length && bytes[end] == '\n') {
      return end + 1;
    }
    boolean isBlank = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
    return isBlank ? end + 2 : end;
  }

  /** The code of {@code HTTP/1.1 200 OK}, {@code HTTP/2 200} or {@code ICY 200 OK}; else -1. */
  private static int status(byte[] block) {
    String line = new String(block, 0, Math.min(block.length, 80), StandardCharsets.ISO_8859_1);
    int blank = line.indexOf(' ');
    boolean isHttp = line.startsWith("HTTP/") || line.startsWith("ICY ");
    if (!isHttp || blank < 0 || line.length() < blank + 4) {
      return -1;
    }
    String code = line.substring(blank).stripLeading();
    boolean isCode =
        code.length() >= 3 && code.substring(0, 3).chars().allMatch(c -> c >= '0' && c <= '9');
    return isCode ? Integer.parseInt(code, 0, 3, 10) : -1;
  }

  /**
   * The chunks in one. A body without chunks, as crawlers write that joined them themselves, stays
   * as it is; a faulty chunk ends it.
   */
  private static byte[] joined(byte[] body) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream(body.length);
    int at = 0;
    while (at < body.length) {
      int end = at;
      while (end < body.length && body[end] != '\n') {
        end++;
      }
      int length =
          chunkLength(new String(body, at, Math.min(end - at, 40), StandardCharsets.ISO_8859_1));
      if (length < 0) {
        return at == 0 ? body : joined.toByteArray();
      }
      int start = Math.min(body.length, end + 1);
      int kept = Math.min(length, body.length - start);
      joined.write(body, start, kept);
      at = bodyStart(body, start + kept);
      if (length == 0) {
        break;
      }
    }
    return joined.toByteArray();
  }

  private static int chunkLength(String line) {
    int end = 0;
    while (end < line.length() && Character.digit(line.charAt(end), 16) >= 0) {
      end++;
    }
    String rest = line.substring(end).strip();
    boolean isLength = end > 0 && end < 8 && (rest.isEmpty() || rest.startsWith(";"));
    return isLength ? Integer.parseInt(line, 0, end, 16) : -1;
  }
}
