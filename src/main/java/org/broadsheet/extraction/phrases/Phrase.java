package org.broadsheet.extraction.phrases;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.CutReason;

/**
 * A wording that marks boilerplate.
 *
 * @param language ISO 639-1 code of its language
 * @param reason why a block with it is cut
 * @param role what it does to the block
 * @param maxWords the longest block, in words, that it says something about
 * @param atStart whether the block must begin with it
 * @param atEnd whether the block must end with it
 * @param capturesName whether the rest of the block is a name
 * @param words its words in lower case; {@value #GAP} stands for up to {@value #GAP_WORDS} words
 */
record Phrase(
    String language,
    CutReason reason,
    Role role,
    int maxWords,
    boolean atStart,
    boolean atEnd,
    boolean capturesName,
    List<String> words) {

  static final String GAP = "*";
  static final int GAP_WORDS = 4;
  private static final String NAME = "NAME";

  /** What a phrase does. */
  enum Role {
    /** Cuts its block. */
    LINE,
    /** Cuts a block that begins with it and a colon. */
    LABEL,
    /** May start an appeal. */
    ANCHOR,
    /** Makes its block part of an appeal that was started. */
    HINT,
    /** Makes its block part of an appeal that goes on without a gap. */
    WEAK,
    /** Ends an appeal. */
    CLOSE
  }

  /** Reads the notation that the head of the resource file explains. */
  static Phrase parse(String language, CutReason reason, Role role, int maxWords, String notation) {
    boolean atStart = notation.startsWith("^");
    boolean atEnd = notation.endsWith("$");
    String body = notation.substring(atStart ? 1 : 0, notation.length() - (atEnd ? 1 : 0));
    List<String> words = new ArrayList<>(List.of(body.split(" ")));
    boolean capturesName = words.remove(NAME) && notation.endsWith(NAME);
    return new Phrase(
        language, reason, role, maxWords, atStart, atEnd, capturesName, List.copyOf(words));
  }

  /** The index behind the phrase if it stands at {@code from} in the words, else -1. */
  int endAt(List<BlockWord> text, int from) {
    int end = endAt(text, from, 0);
    return end >= 0 && atEnd && end != text.size() ? -1 : end;
  }

  private int endAt(List<BlockWord> text, int from, int next) {
    if (next == words.size()) {
      return from;
    }
    if (words.get(next).equals(GAP)) {
      for (int skipped = 0; skipped <= GAP_WORDS; skipped++) {
        int end = endAt(text, from + skipped, next + 1);
        if (end >= 0) {
          return end;
        }
      }
      return -1;
    }
    boolean matches = from < text.size() && text.get(from).lower().equals(words.get(next));
    return matches ? endAt(text, from + 1, next + 1) : -1;
  }
}
