package org.broadsheet.entities.tagging;

/** The longest names of the lexicon that begin at the capitalised words of a sentence. */
final class NameMatches {

  /** Words of the longest name that is looked for. */
  static final int MAX_WORDS = 7;

  /** How many kinds of names a lexicon may tell apart. */
  static final int KINDS = 24;

  /** Set beside the kinds where the name is this one word. */
  static final int SINGLE = 1 << 28;

  private final int[] beginning;
  private final int[] inside;

  private NameMatches(int length) {
    beginning = new int[length];
    inside = new int[length];
  }

  /** Looks up the names of a sentence. */
  static NameMatches in(Word[] words, Lexica lexica) {
    NameMatches matches = new NameMatches(words.length);
    if (lexica.hasNames()) {
      for (int i = 0; i < words.length; i++) {
        if (words[i].isCapitalised()) {
          matches.match(words, i, lexica);
        }
      }
    }
    return matches;
  }

  private void match(Word[] words, int from, Lexica lexica) {
    long hash = 0;
    int longest = 0;
    int kinds = 0;
    for (int to = from; to < words.length && to < from + MAX_WORDS; to++) {
      hash = Hashes.ofName(hash, words[to].nameHash());
      int found = lexica.kindsOf(hash);
      if (found != 0) {
        longest = to - from + 1;
        kinds = found;
      }
    }
    if (longest > 0) {
      beginning[from] |= kinds | (longest == 1 ? SINGLE : 0);
      for (int i = from + 1; i < from + longest; i++) {
        inside[i] |= kinds;
      }
    }
  }

  /** Kinds of the name that begins here, with {@link #SINGLE}; 0 if none does. */
  int beginning(int i) {
    return beginning[i];
  }

  /** Kinds of the names that began before and go on here. */
  int inside(int i) {
    return inside[i];
  }

  /** Kinds of any name here; 0 outside the sentence. */
  int any(int i) {
    return i < 0 || i >= beginning.length ? 0 : (beginning[i] | inside[i]) & ~SINGLE;
  }
}
