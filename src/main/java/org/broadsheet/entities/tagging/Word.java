package org.broadsheet.entities.tagging;

import java.util.Arrays;
import org.broadsheet.text.SmallLetters;

/** What features need to know of a word, whatever stands around it. Immutable. */
final class Word {

  static final Word SENTENCE_START = new Word("<s>", Lexica.NOTHING);
  static final Word SENTENCE_END = new Word("</s>", Lexica.NOTHING);

  private static final int MAX_AFFIX_CHARS = 4;

  /** Folded prefixes of three to six letters, suffixes of two to five. */
  private static final int FOLDED_PREFIXES = 4;

  private static final int FOLDED_SUFFIXES = 4;

  private final String text;
  private final String lower;
  private final boolean capitalised;
  private final int exactHash;
  private final int lowerHash;
  private final int shapeHash;
  private final int shortShapeHash;
  private final int[] prefixHashes;
  private final int[] suffixHashes;
  private final long nameHash;
  private final int[] clusters;
  private final String folded;
  private final int foldedHash;
  private final int[] foldedPrefixes;
  private final int[] foldedSuffixes;
  private final int[] nameWords;
  private final int nameWordSet;
  private final int stemHash;
  private final boolean hasLetter;
  private final boolean allCapitals;

  Word(String text, Lexica lexica) {
    this.text = text;
    this.lower = SmallLetters.of(text);
    this.capitalised = Character.isUpperCase(text.charAt(0));
    this.exactHash = Hashes.of(1, text);
    this.lowerHash = Hashes.of(2, lower);
    this.shapeHash = Hashes.of(3, shape(text, false));
    this.shortShapeHash = Hashes.of(4, shape(text, true));
    this.prefixHashes = new int[Math.min(MAX_AFFIX_CHARS, text.length())];
    this.suffixHashes = new int[Math.min(MAX_AFFIX_CHARS, lower.length())];
    for (int i = 0; i < prefixHashes.length; i++) {
      prefixHashes[i] = Hashes.of(11 + i, text, 0, i + 1);
    }
    for (int i = 0; i < suffixHashes.length; i++) {
      suffixHashes[i] = Hashes.of(21 + i, lower, lower.length() - i - 1, lower.length());
    }
    this.nameHash = Hashes.ofWord(text);
    this.clusters = lexica.clusterOf(text, lower);
    this.folded = Folding.fold(lower);
    this.foldedHash = Hashes.of(5, folded);
    this.foldedPrefixes = new int[Math.max(0, Math.min(FOLDED_PREFIXES, folded.length() - 2))];
    for (int i = 0; i < foldedPrefixes.length; i++) {
      foldedPrefixes[i] = Hashes.of(31 + i, folded, 0, i + 3);
    }
    this.foldedSuffixes = new int[Math.max(0, Math.min(FOLDED_SUFFIXES, folded.length() - 1))];
    for (int i = 0; i < foldedSuffixes.length; i++) {
      foldedSuffixes[i] = Hashes.of(41 + i, folded, folded.length() - i - 2, folded.length());
    }
    this.nameWords = capitalised ? lexica.nameWord(folded) : Lexica.NONE;
    this.nameWordSet = Arrays.hashCode(nameWords);
    boolean letter = false;
    boolean small = false;
    for (int i = 0; i < text.length(); i++) {
      letter |= Character.isLetter(text.charAt(i));
      small |= Character.isLowerCase(text.charAt(i));
    }
    this.hasLetter = letter;
    this.allCapitals = text.length() > 1 && capitalised && !small;
    this.stemHash = Hashes.of(6, Folding.stem(folded));
  }

  /** Letters as X and x, digits as d, the rest as it is; short: each run once. */
  private static CharSequence shape(String text, boolean isShort) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
      if (!isShort || kind != last) {
        shape.append(kind);
      }
      last = kind;
    }
    return shape;
  }

  String text() {
    return text;
  }

  String lower() {
    return lower;
  }

  boolean isCapitalised() {
    return capitalised;
  }

  int exactHash() {
    return exactHash;
  }

  int lowerHash() {
    return lowerHash;
  }

  int shapeHash() {
    return shapeHash;
  }

  int shortShapeHash() {
    return shortShapeHash;
  }

  /** Hashes of the first one to four letters. */
  int[] prefixHashes() {
    return prefixHashes;
  }

  /** Hashes of the last one to four letters in lower case. */
  int[] suffixHashes() {
    return suffixHashes;
  }

  /** Hash of the last three letters, or of the whole word if it is shorter. */
  int endingHash() {
    return suffixHashes[Math.min(3, suffixHashes.length) - 1];
  }

  long nameHash() {
    return nameHash;
  }

  /** Hashes of the prefixes of the word's cluster. */
  int[] clusters() {
    return clusters;
  }

  /** Hash of the word as {@link Folding} writes it. */
  int foldedHash() {
    return foldedHash;
  }

  int[] foldedPrefixes() {
    return foldedPrefixes;
  }

  int[] foldedSuffixes() {
    return foldedSuffixes;
  }

  /** What names the capitalised word is known to be part of. */
  int[] nameWords() {
    return nameWords;
  }

  /** All of {@link #nameWords} as one value. */
  int nameWordSet() {
    return nameWordSet;
  }

  /** Equal for most inflected forms of a word. */
  int stemHash() {
    return stemHash;
  }

  /** Whether there is a letter in it. */
  boolean hasLetter() {
    return hasLetter;
  }

  /** More than one letter, none of them small. */
  boolean isAllCapitals() {
    return allCapitals;
  }
}
