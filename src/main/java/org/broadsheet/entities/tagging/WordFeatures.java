package org.broadsheet.entities.tagging;

/**
 * The feature templates that hang on nothing but one word and where it stands from the labelled
 * place, so that a tagger may sum their weights once a word. Templates have numbers, which a
 * trained model's meaning hangs on: a change needs a new {@link Model#VERSION}.
 *
 * <p>{@link #general} holds across languages: shapes, folded affixes, clusters, words of names.
 * {@link #lexical} knows the very words of a language.
 */
final class WordFeatures {

  /**
   * How many places a word may stand from the labelled one: 0 is two before it, 2 the place itself.
   */
  static final int ROLES = 5;

  private WordFeatures() {}

  /** What a word says by its form. */
  static void general(int role, Word word, FeatureBuffer out) {
    switch (role) {
      case 0 -> far(18, word, out);
      case 1 -> near(10, word, out);
      case 2 -> here(word, out);
      case 3 -> near(14, word, out);
      default -> far(20, word, out);
    }
  }

  private static void here(Word word, FeatureBuffer out) {
    out.add(3, word.shapeHash());
    out.add(4, word.shortShapeHash());
    out.addAll(7, word.clusters());
    if (word.isCapitalised()) {
      out.addAll(8, word.clusters());
    }
    out.add(70, word.foldedHash());
    out.addAll(71, word.foldedPrefixes());
    out.addAll(72, word.foldedSuffixes());
    out.addAll(73, word.nameWords());
    out.add(74, word.nameWordSet(), word.shortShapeHash());
  }

  private static void near(int first, Word word, FeatureBuffer out) {
    out.add(first + 1, word.shortShapeHash());
    out.addAll(first + 3, word.clusters());
    out.add(first + 70, word.foldedHash());
    if (word.foldedPrefixes().length > 2) {
      out.add(first + 71, word.foldedPrefixes()[2]);
    }
    out.addAll(first + 72, word.nameWords());
    out.add(first + 73, word.nameWordSet(), word.shortShapeHash());
  }

  private static void far(int first, Word word, FeatureBuffer out) {
    out.addAll(first + 1, word.clusters());
    out.add(first + 80, word.foldedHash());
    out.add(first + 81, word.shortShapeHash());
  }

  /** What is known of this word of this language. */
  static void lexical(int role, Word word, FeatureBuffer out) {
    switch (role) {
      case 0 -> out.add(18, word.lowerHash());
      case 1 -> {
        out.add(10, word.lowerHash());
        out.add(12, word.endingHash());
      }
      case 2 -> {
        out.add(1, word.exactHash());
        out.add(2, word.lowerHash());
        out.addAll(5, word.prefixHashes());
        out.addAll(6, word.suffixHashes());
      }
      case 3 -> {
        out.add(14, word.lowerHash());
        out.add(16, word.endingHash());
      }
      default -> out.add(20, word.lowerHash());
    }
  }
}
