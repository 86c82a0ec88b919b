package org.broadsheet.entities.tagging;

/**
 * The feature templates of the tagger. Each has a number of its own, which a trained model's
 * meaning hangs on: a change needs a new {@link Model#VERSION}.
 *
 * <p>Those of single words ({@link #ofWord} to {@link #ofSecondAfter}) hang on nothing but the
 * word, so a tagger may sum their weights once a word; {@link #ofPlace} gives the rest.
 */
final class Features {

  /** How far from the place that is labelled a word may stand. */
  static final int ROLES = 5;

  private Features() {}

  /** Features of a word in one of its roles: 0 is two before the place, 2 the place itself. */
  static void ofRole(int role, Word word, FeatureBuffer out) {
    switch (role) {
      case 0 -> ofSecondBefore(word, out);
      case 1 -> ofBefore(word, out);
      case 2 -> ofWord(word, out);
      case 3 -> ofAfter(word, out);
      default -> ofSecondAfter(word, out);
    }
  }

  private static void ofWord(Word word, FeatureBuffer out) {
    out.add(1, word.exactHash());
    out.add(2, word.lowerHash());
    out.add(3, word.shapeHash());
    out.add(4, word.shortShapeHash());
    addAll(5, word.prefixHashes(), out);
    addAll(6, word.suffixHashes(), out);
    addAll(7, word.clusters(), out);
    if (word.isCapitalised()) {
      addAll(8, word.clusters(), out);
    }
  }

  private static void ofBefore(Word word, FeatureBuffer out) {
    out.add(10, word.lowerHash());
    out.add(11, word.shortShapeHash());
    out.add(12, word.endingHash());
    addAll(13, word.clusters(), out);
  }

  private static void ofAfter(Word word, FeatureBuffer out) {
    out.add(14, word.lowerHash());
    out.add(15, word.shortShapeHash());
    out.add(16, word.endingHash());
    addAll(17, word.clusters(), out);
  }

  private static void ofSecondBefore(Word word, FeatureBuffer out) {
    out.add(18, word.lowerHash());
    addAll(19, word.clusters(), out);
  }

  private static void ofSecondAfter(Word word, FeatureBuffer out) {
    out.add(20, word.lowerHash());
    addAll(21, word.clusters(), out);
  }

  private static void addAll(int template, int[] values, FeatureBuffer out) {
    for (int value : values) {
      out.add(template, value);
    }
  }

  /** Features that hang on several words, on names of the lexicon, or on the document. */
  static void ofPlace(Sentence sentence, int i, FeatureBuffer out) {
    words(sentence, i, out);
    shapes(sentence, i, out);
    if (sentence.names().any(i - 1) != 0
        || sentence.names().any(i) != 0
        || sentence.names().any(i + 1) != 0) {
      names(sentence, i, out);
    }
    document(sentence, i, out);
  }

  private static void words(Sentence sentence, int i, FeatureBuffer out) {
    int here = sentence.word(i).lowerHash();
    int before = sentence.word(i - 1).lowerHash();
    int after = sentence.word(i + 1).lowerHash();
    out.add(30, before, here);
    out.add(31, here, after);
    out.add(32, before, after);
    out.add(33, before, sentence.word(i - 2).lowerHash());
    out.add(34, after, sentence.word(i + 2).lowerHash());
    out.add(35, i == 0 ? 1 : 0);
  }

  private static void shapes(Sentence sentence, int i, FeatureBuffer out) {
    int here = sentence.word(i).shortShapeHash();
    int before = sentence.word(i - 1).shortShapeHash();
    int after = sentence.word(i + 1).shortShapeHash();
    out.add(36, sentence.word(i - 1).lowerHash(), here);
    out.add(37, sentence.word(i + 1).lowerHash(), here);
    out.add(38, before, here, after);
    out.add(39, sentence.word(i - 2).shortShapeHash(), before, here);
    out.add(40, sentence.word(i + 2).shortShapeHash(), after, here);
  }

  private static void names(Sentence sentence, int i, FeatureBuffer out) {
    NameMatches names = sentence.names();
    int shape = sentence.word(i).shortShapeHash();
    int single = (names.beginning(i) & NameMatches.SINGLE) != 0 ? NameMatches.KINDS : 0;
    for (int kind = 0; kind < NameMatches.KINDS; kind++) {
      int bit = 1 << kind;
      if ((names.beginning(i) & bit) != 0) {
        out.add(50, kind + single);
        out.add(51, kind + single, shape);
      }
      if ((names.inside(i) & bit) != 0) {
        out.add(52, kind);
      }
      if ((names.any(i + 1) & bit) != 0) {
        out.add(53, kind);
      }
      if ((names.any(i - 1) & bit) != 0) {
        out.add(54, kind);
      }
    }
    if (names.any(i) != 0) {
      out.add(55, names.beginning(i), names.inside(i));
    }
  }

  private static void document(Sentence sentence, int i, FeatureBuffer out) {
    DocumentContext.Usage usage = sentence.usage(i);
    boolean capitalised = sentence.word(i).isCapitalised();
    out.add(60, usage.caseCounts(), capitalised ? (i == 0 ? 1 : 2) : 0);
    Word[] neighbours = usage.neighbours();
    if (capitalised && neighbours != null) {
      out.add(61, neighbours[0].exactHash());
      out.add(62, neighbours[1].exactHash());
      out.add(63, neighbours[2].lowerHash());
      out.add(64, neighbours[0].shortShapeHash());
      out.add(65, neighbours[1].shortShapeHash());
    }
  }
}
