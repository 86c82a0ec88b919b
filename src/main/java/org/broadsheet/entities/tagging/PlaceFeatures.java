package org.broadsheet.entities.tagging;

/**
 * The feature templates that hang on several words, on names of the lexicon, or on the document.
 * Numbers and the two parts are as in {@link WordFeatures}.
 */
final class PlaceFeatures {

  private PlaceFeatures() {}

  /** What the surroundings say by their form. */
  static void general(Sentence sentence, int i, FeatureBuffer out) {
    out.add(35, sentence.position(i));
    shapes(sentence, i, out);
    NameMatches names = sentence.names();
    if (names.any(i - 1) != 0 || names.any(i) != 0 || names.any(i + 1) != 0) {
      names(sentence, i, out);
    }
    document(sentence, i, out);
  }

  private static void shapes(Sentence sentence, int i, FeatureBuffer out) {
    int here = sentence.word(i).shortShapeHash();
    int before = sentence.word(i - 1).shortShapeHash();
    int after = sentence.word(i + 1).shortShapeHash();
    out.add(38, before, here, after);
    out.add(39, sentence.word(i - 2).shortShapeHash(), before, here);
    out.add(40, sentence.word(i + 2).shortShapeHash(), after, here);
    out.add(41, sentence.position(i), here, after);
    out.add(42, sentence.capitalisation(), here, sentence.position(i));
    out.add(43, sentence.word(i - 1).foldedHash(), here);
    out.add(44, sentence.word(i + 1).foldedHash(), here);
    if (sentence.word(i).isCapitalised()) {
      int known = sentence.word(i).nameWordSet();
      out.add(45, sentence.word(i - 1).nameWordSet(), known, before);
      out.add(46, known, sentence.word(i + 1).nameWordSet(), after);
    }
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
    Word word = sentence.word(i);
    int form = word.isCapitalised() ? sentence.position(i) + 1 : 0;
    out.add(60, usage.caseCounts(), form);
    out.add(66, usage.stem().caseCounts(), form);
    out.add(67, sentence.documentCapitals(), word.shortShapeHash());
    Word[] neighbours = usage.neighbours();
    if (word.isCapitalised() && neighbours != null) {
      out.add(64, neighbours[0].shortShapeHash());
      out.add(65, neighbours[1].shortShapeHash());
      out.add(68, neighbours[0].nameWordSet());
      out.add(69, neighbours[1].nameWordSet());
    }
  }

  /** What is known of these words of this language. */
  static void lexical(Sentence sentence, int i, FeatureBuffer out) {
    int here = sentence.word(i).lowerHash();
    int before = sentence.word(i - 1).lowerHash();
    int after = sentence.word(i + 1).lowerHash();
    out.add(30, before, here);
    out.add(31, here, after);
    out.add(32, before, after);
    out.add(33, before, sentence.word(i - 2).lowerHash());
    out.add(34, after, sentence.word(i + 2).lowerHash());
    int shape = sentence.word(i).shortShapeHash();
    out.add(36, before, shape);
    out.add(37, after, shape);
    Word[] neighbours = sentence.usage(i).neighbours();
    if (sentence.word(i).isCapitalised() && neighbours != null) {
      out.add(61, neighbours[0].exactHash());
      out.add(62, neighbours[1].exactHash());
      out.add(63, neighbours[2].lowerHash());
    }
  }
}
