package org.broadsheet.reading.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.broadsheet.reading.container.ByteSearch;
import org.jspecify.annotations.Nullable;

/**
 * Decodes bytes: byte order mark, then valid UTF-8, then what is declared unless the bytes make it
 * impossible, then the likeliest charset of all.
 *
 * <p>Valid UTF-8 with any byte above 127 is hardly ever anything else, so it goes before a
 * declaration, which is often wrong.
 *
 * <pre>{@code
 * Decoded page = CharsetDecoding.decode(bytes, "iso-8859-1");
 * }</pre>
 */
public final class CharsetDecoding {

  /** Where binary files show that they are. */
  private static final int LOOKED_AT_BYTES = 1 << 16;

  /** Browsers drop stray zero bytes; more than this number are not stray. */
  private static final int BYTES_PER_ZERO = 500;

  /**
   * A declaration is overruled only if another charset is likelier by this much, in all and per
   * byte above 127: pages of a wrong declaration are by 5 bits per byte and more, and a few rare
   * signs come to 40.
   */
  private static final int OVERRULED = Bits.of(60);

  private static final double OVERRULED_PER_BYTE = Bits.of(1.5);

  /** Bytes that make characters in a charset of several bytes each speak for it by that alone. */
  private static final double OVERRULED_PER_VALID = Bits.of(6);

  /**
   * So much likelier is enough where the declared charset is none of the page's own language, or
   * makes words of two scripts.
   */
  private static final int OVERRULED_AGAINST_LETTERS = Bits.of(12);

  /** Bytes at random cost more than 10 bits each in their likeliest charset, text 3 to 6. */
  private static final int MAX_BITS_PER_BYTE = Bits.of(9.5);

  private static final int MIN_WEIGHED_BYTES = 40;

  /** Pages came after code pages of DOS. */
  private static final String DOS = "IBM";

  /** An English page with quotes and dashes has one in some 500 bytes, one of letters in ten. */
  private static final int BYTES_PER_SIGN = 200;

  private static final String WESTERN = "windows-1252";

  private static final char REPLACEMENT = '\uFFFD';

  private CharsetDecoding() {}

  /**
   * The text of the bytes, or null if they are no text.
   *
   * @param declared the charset that the page or protocol names, if any
   */
  public static @Nullable Decoded decode(byte[] bytes, @Nullable String declared) {
    Decoded plain = marked(bytes);
    if (plain != null) {
      return plain;
    }
    if (!looksBinary(bytes)) {
      Decoded utf8 = utf8(bytes);
      return utf8 != null ? utf8 : weighed(bytes, declared);
    }
    Charset wide = WideText.charset(bytes);
    if (wide != null) {
      return new Decoded(new String(bytes, wide), wide.name());
    }
    byte[] without = withoutZeros(bytes);
    return (bytes.length - without.length) * (long) BYTES_PER_ZERO
            > bytes.length + (long) BYTES_PER_ZERO
        ? null
        : decode(without, declared);
  }

  /**
   * The text of bytes of which the user names the charset; null if they are no text in it. A byte
   * order mark and valid UTF-8 go before it.
   */
  public static @Nullable Decoded decodeAs(byte[] bytes, String charset) {
    Decoded marked = marked(bytes);
    Decoded certain = marked == null ? utf8(bytes) : marked;
    if (certain != null) {
      return certain;
    }
    String name = CharsetLabels.nameOf(charset);
    Decoded decoded = named(bytes, name == null ? charset : name);
    return Plausibility.isText(decoded.text()) ? decoded : null;
  }

  /** Whether there is a charset of this name or label. */
  public static boolean isKnown(String label) {
    return CharsetLabels.nameOf(label) != null;
  }

  private static @Nullable Decoded weighed(byte[] bytes, @Nullable String label) {
    String declared = label == null ? null : CharsetLabels.nameOf(label);
    String language = PageLanguage.of(bytes);
    Detection detection = Detection.of(bytes, language);
    Detection.Hypothesis best = detection.likeliest();
    boolean isText =
        best != null
            && (detection.weighedBytes() < MIN_WEIGHED_BYTES
                || best.cost() < (long) detection.weighedBytes() * MAX_BITS_PER_BYTE);
    if (best == null || !isText) {
      return null;
    }
    String said = declared == null ? ofLanguage(language, best, detection) : declared;
    boolean isBelieved =
        said != null
            && (isBelieved(said, best, detection, bytes)
                || (declared == null && hasFewSigns(bytes) && detection.of(said) != null));
    String charset = said != null && isBelieved ? said : best.charset();
    Decoded decoded = named(bytes, charset);
    return Plausibility.isText(decoded.text()) ? decoded : null;
  }

  /**
   * The charset that a declared language is as good as a declaration of: an English page with
   * quotes and blanks of a word processor is not in Thai or Japanese for them.
   */
  private static @Nullable String ofLanguage(
      String language, Detection.Hypothesis best, Detection detection) {
    boolean isWestern = !language.isEmpty() && detection.isOfLanguage(WESTERN);
    boolean isOther = !detection.isOfLanguage(best.charset()) || best.charset().startsWith(DOS);
    return isWestern && isOther ? WESTERN : null;
  }

  /** Whether there are too few bytes above 127 for a text of another script, or even of a few. */
  private static boolean hasFewSigns(byte[] bytes) {
    int signs = 0;
    for (byte b : bytes) {
      signs += b < 0 ? 1 : 0;
    }
    return (long) signs * BYTES_PER_SIGN < bytes.length;
  }

  private static boolean isBelieved(
      @Nullable String declared, Detection.Hypothesis best, Detection detection, byte[] bytes) {
    if (declared == null || declared.startsWith("UTF-16") || declared.startsWith("UTF-32")) {
      return false;
    }
    Detection.Hypothesis hypothesis = detection.of(declared);
    if (hypothesis == null) {
      return CodePage.named(declared) == null && !declared.equals(Detection.DAMAGED_UTF_8);
    }
    long margin = hypothesis.cost() - best.cost();
    CodePage page = CodePage.named(declared);
    double perByte = page == null || page.isOfOneByte() ? OVERRULED_PER_BYTE : OVERRULED_PER_VALID;
    return (margin < OVERRULED || margin < detection.highBytes() * perByte)
        && (margin < OVERRULED_AGAINST_LETTERS
            || !isAgainstLetters(declared, best.charset(), detection, bytes));
  }

  /** Whether the declared charset, unlike the likeliest one, is not made for what the page is. */
  private static boolean isAgainstLetters(
      String declared, String likeliest, Detection detection, byte[] bytes) {
    boolean isAgainstLanguage =
        !detection.isOfLanguage(declared) && detection.isOfLanguage(likeliest);
    return isAgainstLanguage || MixedWords.arePlenty(named(bytes, declared).text());
  }

  private static Decoded named(byte[] bytes, String name) {
    CodePage page = CodePage.named(name);
    return new Decoded(
        page == null ? new String(bytes, Charset.forName(name)) : page.decode(bytes), name);
  }

  /** The text of bytes that are valid UTF-8, else null. */
  static @Nullable Decoded utf8(byte[] bytes) {
    Utf8Decoding decoding = new Utf8Decoding();
    String text = decoding.decode(bytes);
    if (text == null) {
      return null;
    }
    Decoded escaped = EscapedText.decode(text);
    return escaped != null
        ? escaped
        : new Decoded(
            text, StandardCharsets.UTF_8.name(), Mojibake.isPossible(decoding.takeMojibakeSigns()));
  }

  /** The text as far as it can be made out, with a replacement character for each bad byte. */
  public static String excerpt(byte[] bytes, int maxBytes) {
    byte[] some = bytes.length > maxBytes ? Arrays.copyOf(bytes, maxBytes) : bytes;
    return new String(some, StandardCharsets.UTF_8).replace('\0', REPLACEMENT);
  }

  /** The first characters as far as they can be made out, without leading white space. */
  public static String beginning(byte[] bytes) {
    Charset wide = looksBinary(bytes) || hasWideMark(bytes) ? WideText.charset(bytes) : null;
    String text = new String(bytes, wide == null ? StandardCharsets.UTF_8 : wide);
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
  }

  private static boolean hasWideMark(byte[] bytes) {
    return bytes.length > 1 && (bytes[0] == (byte) 0xff || bytes[0] == (byte) 0xfe);
  }

  private static @Nullable Decoded marked(byte[] bytes) {
    boolean isUtf8 =
        bytes.length > 2
            && bytes[0] == (byte) 0xef
            && bytes[1] == (byte) 0xbb
            && bytes[2] == (byte) 0xbf;
    if (isUtf8) {
      String text = new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
      return new Decoded(text, StandardCharsets.UTF_8.name());
    }
    Charset wide = hasWideMark(bytes) || startsWithZeros(bytes) ? WideText.charset(bytes) : null;
    int mark = wide == null ? 0 : WideText.markLength(bytes, wide);
    if (wide == null || mark == 0) {
      return null;
    }
    String text = new String(bytes, mark, bytes.length - mark, wide);
    return Plausibility.isText(text) ? new Decoded(text, wide.name()) : null;
  }

  private static boolean startsWithZeros(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 0 && bytes[1] == 0;
  }

  /** Whether there are bytes that no text has. */
  static boolean looksBinary(byte[] bytes) {
    int looked = Math.min(bytes.length, LOOKED_AT_BYTES);
    return ByteSearch.indexOf(bytes, 0, 0, looked) < looked;
  }

  private static byte[] withoutZeros(byte[] bytes) {
    byte[] kept = new byte[bytes.length];
    int size = 0;
    for (byte b : bytes) {
      if (b != 0) {
        kept[size++] = b;
      }
    }
    return Arrays.copyOf(kept, size);
  }
}
