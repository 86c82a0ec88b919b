package org.broadsheet.reading.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the lines of a page whose columns were drawn row by row into the order of reading: cuts the
 * page where a blank stripe runs through it, first from top to bottom, then from side to side
 * (recursive X-Y cut, Nagy and Seth 1984).
 */
final class Columns {

  /** No page of a newspaper has more levels of columns and rows. */
  private static final int MAX_DEPTH = 12;

  /** A stripe between columns is at least so wide, in heights of letters. */
  private static final double MIN_GUTTER = 0.8;

  private Columns() {}

  static List<Line> inOrder(List<Line> lines) {
    List<Line> out = new ArrayList<>(lines.size());
    cut(lines, out, 0);
    return out;
  }

  private static void cut(List<Line> lines, List<Line> out, int depth) {
    List<List<Line>> parts = depth < MAX_DEPTH ? parts(lines) : List.of(lines);
    if (parts.size() > 1) {
      parts.forEach(part -> cut(part, out, depth + 1));
      return;
    }
    lines.stream()
        .sorted(Comparator.comparingDouble(Line::y).thenComparingDouble(Line::x))
        .forEach(out::add);
  }

  private static List<List<Line>> parts(List<Line> lines) {
    List<List<Line>> columns =
        parts(lines, Comparator.comparingDouble(Line::x), Line::x, Line::right, MIN_GUTTER);
    return columns.size() > 1
        ? columns
        : parts(
            lines,
            Comparator.comparingDouble(Line::y),
            line -> line.y() - line.size(),
            Line::y,
            MIN_GUTTER);
  }

  /** A measure of a line. */
  @FunctionalInterface
  private interface Measure {
    double of(Line line);
  }

  private static List<List<Line>> parts(
      List<Line> lines, Comparator<Line> order, Measure start, Measure end, double gap) {
    List<List<Line>> parts = new ArrayList<>();
    double reached = Double.NEGATIVE_INFINITY;
    for (Line line : lines.stream().sorted(order).toList()) {
      if (parts.isEmpty() || start.of(line) > reached + gap * line.size()) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).add(line);
      reached = Math.max(reached, end.of(line));
    }
    return parts;
  }
}
