package org.broadsheet.reading.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.reading.container.ByteSearch;
import org.jspecify.annotations.Nullable;

/**
 * Decodes bytes: byte order mark, then valid UTF-8, then what is declared, then what ICU detects.
 *
 * <p>Valid UTF-8 with any byte above 127 is hardly ever anything else, so it goes before a
 * declaration, which is often wrong.
 */
public final class CharsetDecoding {

  /** Browsers read these labels as their Windows supersets (WHATWG Encoding Standard). */
  private static final Map<String, String> SUPERSETS =
      Map.of(
          "ISO-8859-1", "windows-1252",
          "US-ASCII", "windows-1252",
          "ISO-8859-9", "windows-1254",
          "ISO-8859-11", "x-windows-874",
          "TIS-620", "x-windows-874",
          "GB2312", "GB18030",
          "GBK", "GB18030",
          "Shift_JIS", "windows-31j",
          "EUC-KR", "x-windows-949");

  /** Where binary files show that they are. */
  private static final int LOOKED_AT_BYTES = 1 << 16;

  /** One bad byte in so many is let through as a replacement character. */
  private static final int BYTES_A_FAULT = 1000;

  private static final char REPLACEMENT = '\uFFFD';

  private CharsetDecoding() {}

  /**
   * The text of the bytes, or null if they are no text.
   *
   * @param declared the charset that the page or protocol names, if any
   */
  public static @Nullable Decoded decode(byte[] bytes, @Nullable String declared) {
    Decoded marked = byOrderMark(bytes);
    if (marked != null) {
      return marked;
    }
    if (looksBinary(bytes)) {
      return null;
    }
    Decoded utf8 = utf8(bytes);
    if (utf8 != null) {
      return utf8;
    }
    Charset named = declared == null ? null : charset(declared);
    Detection detection = Detection.of(bytes);
    if (named != null && !detection.contradicts(named)) {
      Decoded asDeclared = plausible(bytes, named);
      if (asDeclared != null) {
        return asDeclared;
      }
    }
    return nearlyUtf8(bytes) ? damagedUtf8(bytes) : byDetection(bytes, detection);
  }

  /**
   * Whether the bytes are UTF-8 with some damage: most bytes above 127 are in valid sequences. In
   * any other charset hardly any are.
   */
  private static boolean nearlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long bad = text.chars().filter(c -> c == REPLACEMENT).count();
    long good = text.chars().filter(c -> c > 127 && c != REPLACEMENT).count();
    return good > 4 * bad;
  }

  /** Rare damage does not spoil a page, and browsers show it; much damage does. */
  private static @Nullable Decoded damagedUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long bad = text.chars().filter(c -> c == REPLACEMENT).count();
    return bad * BYTES_A_FAULT <= bytes.length
        ? new Decoded(text, StandardCharsets.UTF_8.name())
        : null;
  }

  /** The text of bytes that are valid UTF-8, else null. */
  static @Nullable Decoded utf8(byte[] bytes) {
    Utf8Decoding decoding = new Utf8Decoding();
    String text = decoding.decode(bytes);
    return text == null
        ? null
        : new Decoded(
            text, StandardCharsets.UTF_8.name(), Mojibake.isPossible(decoding.takeMojibakeSigns()));
  }

  /** The text as far as it can be made out, with a replacement character for each bad byte. */
  public static String excerpt(byte[] bytes, int maxBytes) {
    byte[] some = bytes.length > maxBytes ? Arrays.copyOf(bytes, maxBytes) : bytes;
    return new String(some, StandardCharsets.UTF_8).replace('\0', '\uFFFD');
  }

  /** The first characters as far as they can be made out, without leading white space. */
  public static String beginning(byte[] bytes) {
    Charset charset =
        begins(bytes, 0xfe, 0xff)
            ? StandardCharsets.UTF_16BE
            : begins(bytes, 0xff, 0xfe) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    String text = new String(bytes, charset);
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
  }

  private static @Nullable Decoded byOrderMark(byte[] bytes) {
    if (begins(bytes, 0xef, 0xbb, 0xbf)) {
      return strictly(bytes, 3, StandardCharsets.UTF_8);
    }
    if (begins(bytes, 0xfe, 0xff)) {
      return strictly(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (begins(bytes, 0xff, 0xfe)) {
      return strictly(bytes, 2, StandardCharsets.UTF_16LE);
    }
    return null;
  }

  private static boolean begins(byte[] bytes, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether there are bytes that no text has. */
  static boolean looksBinary(byte[] bytes) {
    int looked = Math.min(bytes.length, LOOKED_AT_BYTES);
    return ByteSearch.indexOf(bytes, 0, 0, looked) < looked;
  }

  private static @Nullable Decoded byDetection(byte[] bytes, Detection detection) {
    for (Charset charset : detection.candidates()) {
      Decoded decoded = plausible(bytes, charset);
      if (decoded != null) {
        return decoded;
      }
    }
    return null;
  }

  private static @Nullable Decoded plausible(byte[] bytes, Charset charset) {
    Decoded decoded = strictly(bytes, 0, charset);
    return decoded == null || !Plausibility.isText(decoded.text()) ? null : decoded;
  }

  private static @Nullable Decoded strictly(byte[] bytes, int from, Charset charset) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(buffer)
              .toString();
      return new Decoded(text, charset.name());
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** The charset of a label, as browsers read it; null if there is none. */
  static @Nullable Charset charset(String label) {
    String name = label.trim().toUpperCase(Locale.ROOT);
    try {
      String canonical = Charset.forName(name).name();
      return Charset.forName(SUPERSETS.getOrDefault(canonical, canonical));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
