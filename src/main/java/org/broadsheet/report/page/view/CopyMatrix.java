package org.broadsheet.report.page.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.report.page.line.OutletLine;
import org.broadsheet.report.page.survey.Counts;
import org.broadsheet.report.page.survey.Details;
import org.broadsheet.report.page.survey.Overview;

/**
 * How often an outlet's article has an earlier copy at another outlet.
 *
 * @param copies between two outlets, of those that are looked at
 * @param within one outlet: mostly updates
 * @param outlets in the order of rows and columns
 * @param rows the outlet that was earlier; a cell is the outlet that was later
 * @param most the most frequent directions
 */
public record CopyMatrix(
    long copies, long within, List<String> outlets, List<Row> rows, List<Flow> most) {

  /** What fits on a page without scrolling. */
  private static final int OUTLETS = 16;

  private static final int FLOWS = 8;

  /** Shades of a cell. */
  private static final int LEVELS = 5;

  /** An outlet that was earlier. */
  record Row(String outlet, List<Cell> cells) {}

  /** How often, and how dark on a logarithmic scale from 1 to 5; 0 for none. */
  record Cell(long number, int level) {}

  /** A direction. */
  record Flow(String earlier, String later, long number) {}

  public static CopyMatrix of(Overview overview, Details details) {
    List<OutletLine> all = overview.outlets();
    TreeMap<Integer, Long> part = new TreeMap<>();
    List<Flow> flows = new ArrayList<>();
    long within = 0;
    for (Map.Entry<String, Long> copy : details.copies().largestFirst()) {
      int[] pair = pair(copy.getKey());
      if (pair[0] == pair[1]) {
        within += copy.getValue();
        continue;
      }
      part.merge(pair[0], copy.getValue(), Long::sum);
      part.merge(pair[1], copy.getValue(), Long::sum);
      flows.add(new Flow(all.get(pair[0]).name(), all.get(pair[1]).name(), copy.getValue()));
    }
    List<Integer> shown = mostInvolved(part);
    return new CopyMatrix(
        flows.stream().mapToLong(Flow::number).sum(),
        within,
        shown.stream().map(i -> all.get(i).name()).toList(),
        rows(all, shown, details.copies()),
        flows.stream().limit(FLOWS).toList());
  }

  private static int[] pair(String key) {
    int space = key.indexOf(' ');
    return new int[] {
      Integer.parseInt(key.substring(0, space)), Integer.parseInt(key.substring(space + 1))
    };
  }

  private static List<Integer> mostInvolved(Map<Integer, Long> part) {
    return part.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(OUTLETS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Row> rows(List<OutletLine> all, List<Integer> shown, Counts copies) {
    long largest = 1;
    for (int earlier : shown) {
      for (int later : shown) {
        largest = Math.max(largest, earlier == later ? 0 : copies.get(earlier + " " + later));
      }
    }
    List<Row> rows = new ArrayList<>();
    for (int earlier : shown) {
      List<Cell> cells = new ArrayList<>();
      for (int later : shown) {
        long number = earlier == later ? 0 : copies.get(earlier + " " + later);
        cells.add(new Cell(number, level(number, largest)));
      }
      rows.add(new Row(all.get(earlier).name(), cells));
    }
    return rows;
  }

  private static int level(long number, long largest) {
    if (number == 0) {
      return 0;
    }
    double share = Math.log1p((double) number) / Math.log1p((double) largest);
    return Math.max(1, (int) Math.ceil(LEVELS * share));
  }
}
