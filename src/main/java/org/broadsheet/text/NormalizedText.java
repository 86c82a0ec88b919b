package org.broadsheet.text;

import java.util.Arrays;
import org.jsoup.parser.Parser;

/**
 * The words of a text, written so that two texts that say the same have the same words.
 *
 * <p>Characters are normalised by Unicode's NFKC with case folding, which also drops soft hyphens
 * and zero-width characters; HTML entities left in the text are decoded; quotes, dashes and all
 * other punctuation only part words. Digits are kept. In scripts written without spaces (Han, kana,
 * Thai, Lao, Khmer, Burmese) every character, with the marks that it carries, is a word.
 *
 * <p>Source of the form: Unicode Standard Annex 15 (normalisation) and 24 (scripts).
 */
public final class NormalizedText {

  /** The longest entity with a name has 33 characters; those met in news have at most eight. */
  private static final int MAX_ENTITY_CHARS = 10;

  private final String text;
  private final int[] ends;
  private final long[] hashes;
  private final boolean[] digits;
  private final int characters;

  private NormalizedText(WordSplitter words) {
    this.text = words.text();
    this.ends = words.ends();
    this.hashes = words.hashes();
    this.digits = words.digits();
    this.characters = words.characters();
  }

  /** Normalises a text. Never fails: unpaired surrogates part words. */
  public static NormalizedText of(String text) {
    String decoded = hasEntity(text) ? Parser.unescapeEntities(text, false) : text;
    String folded = isAscii(decoded) ? decoded : CaseFolding.fold(decoded);
    return new NormalizedText(WordSplitter.split(folded));
  }

  private static boolean hasEntity(String text) {
    int at = text.indexOf('&');
    while (at >= 0) {
      int end = text.indexOf(';', at);
      if (end < 0) {
        return false;
      }
      if (end - at <= MAX_ENTITY_CHARS) {
        return true;
      }
      at = text.indexOf('&', at + 1);
    }
    return false;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** The words, separated by single blanks. */
  public String text() {
    return text;
  }

  /** Number of words. */
  public int size() {
    return ends.length;
  }

  /** The word at an index. */
  public String word(int index) {
    return text.substring(index == 0 ? 0 : ends[index - 1] + 1, ends[index]);
  }

  /** A 64-bit hash of the word at an index. */
  public long wordHash(int index) {
    return hashes[index];
  }

  /** Whether the word at an index holds a digit. */
  public boolean hasDigit(int index) {
    return digits[index];
  }

  /** Whether most words are single characters of a script that is written without spaces. */
  public boolean isWithoutSpaces() {
    return 2 * characters > ends.length;
  }

  /** The identity of the text: equal for texts with the same words in the same order. */
  public Hash128 hash() {
    return Hash128.of(text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NormalizedText that && that.text.equals(text);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }

  @Override
  public String toString() {
    return text;
  }
}
