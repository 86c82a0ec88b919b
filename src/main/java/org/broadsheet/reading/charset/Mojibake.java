package org.broadsheet.reading.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Undoes the decoding of UTF-8 as windows-1252, where it is certain.
 *
 * <p>It is when the whole text goes back into bytes of windows-1252, these are valid UTF-8, and
 * hold several characters of more than one byte: real text does not do that by chance.
 */
public final class Mojibake {

  private static final Charset LATIN = Charset.forName("windows-1252");

  /** One pair may be an example in a text about encodings. */
  private static final int MIN_SEQUENCES = 2;

  /** The byte that each character of windows-1252 above 255 stands for. */
  private static final char[] HIGH = high();

  /** Characters from 0xC0 to 0xFF are two bytes of UTF-8, of which this is the first. */
  private static final byte LEAD = (byte) 0xc3;

  /** First bytes of the UTF-8 of the characters that 0x80 to 0xBF stand for in windows-1252. */
  private static final String FOLLOWERS = "\u00c2\u00c5\u00c6\u00cb\u00e2";

  private Mojibake() {}

  /** The text that was meant, or the text as it is. */
  public static String repaired(String text) {
    if (sequences(text) < MIN_SEQUENCES) {
      return text;
    }
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      int b = toByte(text.charAt(i));
      if (b < 0) {
        return text;
      }
      bytes[i] = (byte) b;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return text;
    }
  }

  /**
   * Whether a character of UTF-8 is a sign of wrong decoding: one from 0xC0 to 0xFF, before one
   * that a byte from 0x80 to 0xBF stands for in windows-1252. Bytes are looked at, while they are
   * decoded, because nearly all texts hold nothing of the kind.
   */
  static boolean isSignAt(byte[] utf8, int at, int end) {
    return utf8[at] == LEAD && at + 2 < end && FOLLOWERS.indexOf(utf8[at + 2] & 0xff) >= 0;
  }

  /** Whether text with this number of signs may have to be repaired. */
  public static boolean isPossible(int signs) {
    return signs >= MIN_SEQUENCES;
  }

  /** How often a lead byte of UTF-8 is followed by another byte of it, up to a few. */
  private static int sequences(String text) {
    int sequences = 0;
    for (int i = 0; i + 1 < text.length() && sequences < MIN_SEQUENCES; i++) {
      char c = text.charAt(i);
      if (c >= 0xc2 && c <= 0xf4) {
        int next = toByte(text.charAt(i + 1));
        sequences += next >= 0x80 && next < 0xc0 ? 1 : 0;
      }
    }
    return sequences;
  }

  private static int toByte(char c) {
    if (c < 256) {
      return c;
    }
    int at = Arrays.binarySearch(HIGH, c);
    return at < 0 ? -1 : String.valueOf(c).getBytes(LATIN)[0] & 0xff;
  }

  private static char[] high() {
    byte[] all = new byte[32];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) (0x80 + i);
    }
    char[] chars = new String(all, LATIN).replace("\uFFFD", "").toCharArray();
    Arrays.sort(chars);
    return chars;
  }
}
