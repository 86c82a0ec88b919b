package org.broadsheet.reading.format.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins lines to paragraphs, by what printers part them with: a wider gap, an indented first line,
 * a last line that ends early, letters of another size. Words that are split at the end of a line
 * become whole again.
 */
final class Paragraphs {

  /** By how much a gap between paragraphs is wider than one between lines. */
  private static final double WIDER = 1.3;

  /** Lines of a paragraph stand at most so far apart, in heights of letters. */
  private static final double MAX_LEADING = 2.2;

  /** The least and the most that a first line is indented by, in heights of letters. */
  private static final double MIN_INDENT = 0.7;

  private static final double MAX_INDENT = 5;

  /** A last line ends before this share of its column. */
  private static final double SHORT_LINE = 0.85;

  /** By how much initials over several lines are higher than the text. */
  private static final double DROPPED_INITIAL = 1.7;

  private static final Pattern ITEM =
      Pattern.compile("^(?:[•▪■●◦‣·*–—-]\\s|\\(?\\d{1,2}[.)]\\s).*");

  private final List<Line> lines;
  private final Set<String> compounds = new HashSet<>();
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();

  private Paragraphs(List<Line> lines) {
    this.lines = withInitials(lines);
    for (Line line : this.lines) {
      for (String word : line.text().split("[\\s,.;:!?()\"“”]+")) {
        if (word.indexOf('-') > 0) {
          compounds.add(word);
        }
      }
    }
  }

  /** The paragraphs of lines in the order of reading. */
  static List<String> of(List<Line> lines) {
    Paragraphs joining = new Paragraphs(lines);
    joining.join();
    return joining.paragraphs;
  }

  private static List<Line> withInitials(List<Line> lines) {
    List<Line> joined = new ArrayList<>(lines.size());
    for (Line line : lines) {
      Line before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null
          && before.text().length() == 1
          && Character.isUpperCase(before.text().charAt(0))
          && before.page() == line.page()
          && before.size() > DROPPED_INITIAL * line.size()
          && !Character.isWhitespace(line.text().charAt(0))) {
        joined.set(
            joined.size() - 1, line.with(before.x(), line.size(), before.text() + line.text()));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private void join() {
    for (int start = 0; start < lines.size(); ) {
      int end = columnEnd(start);
      joinColumn(start, end);
      start = end;
    }
    close();
  }

  /** Lines below one another, of one size, at one width: a column, or a part of it. */
  private int columnEnd(int start) {
    int end = start + 1;
    while (end < lines.size() && isBelow(lines.get(end - 1), lines.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBelow(Line above, Line below) {
    double gap = below.y() - above.y();
    return above.page() == below.page()
        && gap > 0
        && gap < MAX_LEADING * Math.max(above.size(), below.size())
        && above.isOfSizeOf(below)
        && above.isBold() == below.isBold()
        && above.overlaps(below);
  }

  private void joinColumn(int start, int end) {
    List<Line> column = lines.subList(start, end);
    if (start > 0 && !continues(lines.get(start - 1), lines.get(start))) {
      close();
    }
    double left = column.stream().mapToDouble(Line::x).min().orElse(0);
    double right = column.stream().mapToDouble(Line::right).max().orElse(0);
    double leading = leading(column);
    for (int i = 0; i < column.size(); i++) {
      if (i > 0 && isNewParagraph(column.get(i - 1), column.get(i), left, right, leading)) {
        close();
      }
      append(column.get(i).text());
    }
  }

  private static double leading(List<Line> column) {
    double[] gaps = new double[Math.max(0, column.size() - 1)];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = column.get(i + 1).y() - column.get(i).y();
    }
    Arrays.sort(gaps);
    return gaps.length == 0 ? 0 : gaps[gaps.length / 4];
  }

  private static boolean isNewParagraph(
      Line above, Line below, double left, double right, double leading) {
    if (below.y() - above.y() > WIDER * leading || ITEM.matcher(below.text()).matches()) {
      return true;
    }
    double indent = (below.x() - left) / below.size();
    boolean isIndented =
        indent > MIN_INDENT
            && indent < MAX_INDENT
            && below.x() - above.x() > MIN_INDENT * below.size();
    boolean endedEarly = above.right() - left < SHORT_LINE * (right - left);
    return (isIndented && !below.beginsSmall())
        || (endedEarly && above.endsSentence() && !below.beginsSmall());
  }

  /** Whether a paragraph goes on in the next column or on the next page. */
  private static boolean continues(Line last, Line next) {
    boolean isElsewhere = last.page() != next.page() || next.y() < last.y() - last.size();
    boolean isUnfinished = !last.endsSentence() || last.endsInHyphen();
    return isElsewhere
        && last.isOfSizeOf(next)
        && last.isBold() == next.isBold()
        && (next.beginsSmall() || isUnfinished)
        && !ITEM.matcher(next.text()).matches();
  }

  private void append(String text) {
    if (open.isEmpty()) {
      open.append(text);
      return;
    }
    if (Line.endsInHyphen(open) && Character.isLowerCase(text.codePointAt(0))) {
      appendSecondHalf(text);
    } else {
      boolean isSpaced =
          !isIdeographic(open.charAt(open.length() - 1), text.charAt(0)) && !isRange(text);
      open.append(isSpaced ? " " : "").append(text);
    }
  }

  /** A hyphen that the same word has within a line belongs to the word. */
  private void appendSecondHalf(String text) {
    int start = open.length() - 1;
    while (start > 0 && !Character.isWhitespace(open.charAt(start - 1))) {
      start--;
    }
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String whole = open.substring(start) + text.substring(0, end);
    if (!compounds.contains(whole)) {
      open.setLength(open.length() - 1);
    }
    open.append(text);
  }

  /** Figures such as 2024-25 are split after their dash. */
  private boolean isRange(String text) {
    int last = open.length() - 1;
    return last > 0
        && (open.charAt(last) == '-' || open.charAt(last) == '–')
        && Character.isDigit(open.charAt(last - 1))
        && Character.isDigit(text.charAt(0));
  }

  private static boolean isIdeographic(char before, char after) {
    return (Character.isIdeographic(before) && Character.isIdeographic(after))
        || (before >= '\u3000' && before <= '\u30ff')
        || (after >= '\u3000' && after <= '\u30ff');
  }

  private void close() {
    if (!open.isEmpty()) {
      paragraphs.add(open.toString().replaceAll(" {2,}", " "));
      open.setLength(0);
    }
  }
}
