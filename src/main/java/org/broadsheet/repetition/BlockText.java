package org.broadsheet.repetition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.text.Hash128;
import org.broadsheet.text.LetterMarks;
import org.broadsheet.text.SmallLetters;

/**
 * The text of a block, normalised so that an outlet's boilerplate is equal wherever it is printed:
 * compatibility forms folded, lower case, letters and digits only, every year the same year.
 *
 * <p>Other digits are kept: reports made from a template ("earnings were 12 cents") would else be
 * boilerplate.
 */
final class BlockText {

  /** Words a shingle, as everywhere in the program. */
  private static final int SHINGLE = 3;

  private static final String YEAR = "2000";

  /** Shorter words ("with", "from") say nothing of a topic; these letters outlive most endings. */
  private static final int STEM = 5;

  private final String normalised;
  private final List<String> words;

  private BlockText(String normalised, List<String> words) {
    this.normalised = normalised;
    this.words = words;
  }

  static BlockText of(String text) {
    List<String> words = split(isAscii(text) ? text : fold(text));
    return new BlockText(String.join(" ", words), words);
  }

  /** The identity of the block. */
  Hash128 hash() {
    return Hash128.of(normalised);
  }

  /** Number of words; in scripts without blanks between words, of characters. */
  int wordCount() {
    return words.size();
  }

  /**
   * What may name a topic: the beginnings of words of five letters and more, and in scripts without
   * blanks pairs of characters.
   */
  Set<String> topics() {
    Set<String> topics = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      topics.add(topic(i));
    }
    topics.remove("");
    return topics;
  }

  /** Whether the text has one of these topics. */
  boolean names(Set<String> topics) {
    for (int i = 0; i < words.size() && !topics.isEmpty(); i++) {
      if (topics.contains(topic(i))) {
        return true;
      }
    }
    return false;
  }

  private String topic(int place) {
    String word = words.get(place);
    if (word.length() >= STEM) {
      return Character.isDigit(word.charAt(0)) ? "" : word.substring(0, STEM);
    }
    boolean isPair = place > 0 && isWrittenWithoutBlanks(word.codePointAt(0));
    return isPair ? words.get(place - 1) + word : "";
  }

  /**
   * The smallest hashes of the block's word triples under two permutations: each is equal for two
   * texts with the probability of their Jaccard similarity (Broder 1997). So one of them nearly
   * always survives the changing of a few words.
   */
  long[] smallestShingles() {
    int shingles = Math.max(1, words.size() - SHINGLE + 1);
    long first = -1L;
    long second = -1L;
    for (int i = 0; i < shingles; i++) {
      long hash = 0;
      for (int word = i; word < Math.min(words.size(), i + SHINGLE); word++) {
        hash = mix(hash + words.get(word).hashCode());
      }
      first = Long.compareUnsigned(hash, first) < 0 ? hash : first;
      long permuted = mix(hash);
      second = Long.compareUnsigned(permuted, second) < 0 ? permuted : second;
    }
    return new long[] {first, second};
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mix(long seed) {
    long z = seed * 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static String fold(String text) {
    return Normalizer.normalize(LetterMarks.bounded(text), Normalizer.Form.NFKC);
  }

  private static List<String> split(String text) {
    String lower = SmallLetters.of(text);
    List<String> words = new ArrayList<>(lower.length() / 5 + 1);
    int start = -1;
    for (int i = 0; i < lower.length(); ) {
      int codePoint = lower.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      boolean alone = isWrittenWithoutBlanks(codePoint) && Character.isLetter(codePoint);
      boolean part = !alone && isPartOfWord(codePoint);
      if (start >= 0 && !part) {
        words.add(word(lower, start, i));
        start = -1;
      }
      if (alone) {
        words.add(lower.substring(i, next));
      } else if (part && start < 0) {
        start = i;
      }
      i = next;
    }
    if (start >= 0) {
      words.add(word(lower, start, lower.length()));
    }
    return words;
  }

  /** Of a text in lower case. */
  private static boolean isPartOfWord(int codePoint) {
    if (codePoint < 128) {
      return (codePoint >= 'a' && codePoint <= 'z') || (codePoint >= '0' && codePoint <= '9');
    }
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK
        || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isWrittenWithoutBlanks(int codePoint) {
    if (codePoint < 0x0E00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  private static String word(String text, int from, int to) {
    return isYear(text, from, to) ? YEAR : text.substring(from, to);
  }

  private static boolean isYear(String text, int from, int to) {
    if (to - from != 4 || !(text.startsWith("19", from) || text.startsWith("20", from))) {
      return false;
    }
    char tens = text.charAt(from + 2);
    char ones = text.charAt(from + 3);
    return tens >= '0' && tens <= '9' && ones >= '0' && ones <= '9';
  }
}
