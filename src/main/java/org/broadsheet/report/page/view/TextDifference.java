package org.broadsheet.report.page.view;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.report.page.line.Excerpt;

/**
 * What one text has that another has not, word by word.
 *
 * @param pieces in order, with the spaces between them; long stretches that both have are left out
 * @param changedWords words and punctuation marks that only one of the two has
 */
public record TextDifference(List<Piece> pieces, int changedWords) {

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
  record Piece(Kind kind, String text) {}

  /**
   * Compares two texts.
   *
   * @param isCut whether only the beginnings are known: then a change that reaches an end is no
   *     change that was seen, and is left out
   */
  public static TextDifference between(String original, String version, boolean isCut) {
    List<String> before = words(isCut ? withoutLastWord(original) : original);
    List<String> after = words(isCut ? withoutLastWord(version) : version);
    Building pieces = new Building();
    int from = 0;
    for (AbstractDelta<String> delta :
        DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<String>()).getDeltas()) {
      List<String> removed = delta.getSource().getLines();
      List<String> added = delta.getTarget().getLines();
      int to = delta.getSource().getPosition();
      pieces.same(before.subList(from, to), from == 0, false);
      from = to + removed.size();
      boolean reachesEnd =
          from == before.size() || delta.getTarget().getPosition() + added.size() == after.size();
      if (isCut && reachesEnd) {
        return pieces.done();
      }
      pieces.changed(removed, added);
    }
    pieces.same(before.subList(from, before.size()), from == 0, true);
    return pieces.done();
  }

  /** A cut may go through a word. */
  private static String withoutLastWord(String text) {
    return text.endsWith(Excerpt.MORE)
        ? text.substring(0, Math.max(0, text.lastIndexOf(' ')))
        : text;
  }

  /** Words with the space behind them, all white space alike; a punctuation mark is a word. */
  private static List<String> words(String text) {
    String spaced = text.replaceAll("\\s+", " ").strip();
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    breaks.setText(spaced);
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      String word = spaced.substring(from, to);
      if (word.isBlank() && !words.isEmpty()) {
        words.set(words.size() - 1, words.get(words.size() - 1) + " ");
      } else {
        words.add(word);
      }
      from = to;
    }
    return words;
  }

  /** Puts pieces together: what was removed comes before what stands in its place. */
  private static final class Building {
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    private int changedWords;

    void changed(List<String> removedWords, List<String> addedWords) {
      removed.append(String.join("", removedWords));
      added.append(String.join("", addedWords));
      changedWords += removedWords.size() + addedWords.size();
    }

    /** Shows the words near a change and says how many are left out between. */
    void same(List<String> words, boolean isStart, boolean isEnd) {
      if (words.isEmpty()) {
        return;
      }
      endChange();
      int head = isStart ? 0 : Math.min(CONTEXT, words.size());
      int tail = isEnd ? 0 : Math.min(CONTEXT, words.size() - head);
      int left = words.size() - head - tail;
      if (left <= CONTEXT) {
        add(Kind.SAME, String.join("", words));
        return;
      }
      add(Kind.SAME, String.join("", words.subList(0, head)));
      add(Kind.LEFT_OUT, left + " words the same");
      add(Kind.SAME, String.join("", words.subList(words.size() - tail, words.size())));
    }

    private void endChange() {
      add(Kind.REMOVED, removed.toString());
      add(Kind.ADDED, added.toString());
      removed.setLength(0);
      added.setLength(0);
    }

    private void add(Kind kind, String text) {
      if (!text.isEmpty()) {
        pieces.add(new Piece(kind, text));
      }
    }

    TextDifference done() {
      endChange();
      return new TextDifference(List.copyOf(pieces), changedWords);
    }
  }
}
