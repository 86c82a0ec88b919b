package org.broadsheet.report.page;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * What one text has that another has not, word by word.
 *
 * @param pieces in order; long stretches that both have are left out
 * @param changedWords words that only one of the two has
 */
record TextDifference(List<Piece> pieces, int changedWords) {

  /** Words that are shown on either side of a change. */
  private static final int CONTEXT = 12;

  /** What a piece of text is. */
  enum Kind {
    SAME,
    ADDED,
    REMOVED,
    LEFT_OUT
  }

  /** A stretch of words. */
  record Piece(Kind kind, String text) {
    static Piece of(Kind kind, List<String> words) {
      return new Piece(kind, String.join("", words).strip());
    }
  }

  /**
   * Compares two texts of which only the beginnings may be known: a change that reaches the end of
   * a cut text is no change that was seen, and is left out.
   */
  static TextDifference between(String original, String version, boolean isCut) {
    List<String> before = words(original);
    List<String> after = words(version);
    List<Piece> pieces = new ArrayList<>();
    int changed = 0;
    int from = 0;
    boolean reachesEnd = false;
    for (AbstractDelta<String> delta :
        DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<String>()).getDeltas()) {
      List<String> removed = delta.getSource().getLines();
      List<String> added = delta.getTarget().getLines();
      addSame(pieces, before.subList(from, delta.getSource().getPosition()), from == 0, false);
      from = delta.getSource().getPosition() + removed.size();
      int afterTo = delta.getTarget().getPosition() + added.size();
      reachesEnd = isCut && (from == before.size() || afterTo == after.size());
      if (!reachesEnd) {
        add(pieces, Kind.REMOVED, removed);
        add(pieces, Kind.ADDED, added);
        changed += removed.size() + added.size();
      }
    }
    if (!reachesEnd) {
      addSame(pieces, before.subList(from, before.size()), from == 0, true);
    }
    return new TextDifference(List.copyOf(pieces), changed);
  }

  private static void add(List<Piece> pieces, Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      pieces.add(Piece.of(kind, words));
    }
  }

  /** Shows the words near a change and says how many are left out between. */
  private static void addSame(
      List<Piece> pieces, List<String> words, boolean isStart, boolean isEnd) {
    int head = isStart ? 0 : Math.min(CONTEXT, words.size());
    int tail = isEnd ? 0 : Math.min(CONTEXT, words.size() - head);
    int left = words.size() - head - tail;
    if (left <= CONTEXT) {
      add(pieces, Kind.SAME, words);
      return;
    }
    add(pieces, Kind.SAME, words.subList(0, head));
    pieces.add(new Piece(Kind.LEFT_OUT, left + " words the same"));
    add(pieces, Kind.SAME, words.subList(words.size() - tail, words.size()));
  }

  /** Words with the space behind them, all white space alike; punctuation is a word. */
  private static List<String> words(String text) {
    String spaced = text.replaceAll("\\s+", " ").strip();
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    breaks.setText(spaced);
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      boolean isSpace = spaced.substring(from, to).isBlank();
      if (isSpace && !words.isEmpty()) {
        words.set(words.size() - 1, words.get(words.size() - 1) + " ");
      } else {
        words.add(spaced.substring(from, to));
      }
      from = to;
    }
    return words;
  }
}
