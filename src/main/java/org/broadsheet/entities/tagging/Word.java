package org.broadsheet.entities.tagging;

import org.broadsheet.text.SmallLetters;

/** What features need to know of a word, whatever stands around it. Immutable. */
final class Word {

  static final Word SENTENCE_START = new Word("<s>", Lexica.NOTHING);
  static final Word SENTENCE_END = new Word("</s>", Lexica.NOTHING);

  private static final int LONGEST_AFFIX = 4;

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

  Word(String text, Lexica lexica) {
    this.text = text;
    this.lower = SmallLetters.of(text);
    this.capitalised = Character.isUpperCase(text.charAt(0));
    this.exactHash = Hashes.of(1, text);
    this.lowerHash = Hashes.of(2, lower);
    this.shapeHash = Hashes.of(3, shape(text, false));
    this.shortShapeHash = Hashes.of(4, shape(text, true));
    this.prefixHashes = new int[Math.min(LONGEST_AFFIX, text.length())];
    this.suffixHashes = new int[Math.min(LONGEST_AFFIX, lower.length())];
    for (int i = 0; i < prefixHashes.length; i++) {
      prefixHashes[i] = Hashes.of(11 + i, text, 0, i + 1);
    }
    for (int i = 0; i < suffixHashes.length; i++) {
      suffixHashes[i] = Hashes.of(21 + i, lower, lower.length() - i - 1, lower.length());
    }
    this.nameHash = Hashes.ofWord(text);
    this.clusters = lexica.clusterOf(lower);
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
}
