package org.broadsheet.report.page.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.report.page.line.OutletLine;
import org.broadsheet.report.page.survey.CopyOrder;
import org.broadsheet.report.page.survey.Counts;
import org.broadsheet.report.page.survey.Details;
import org.broadsheet.report.page.survey.NumberPair;
import org.broadsheet.report.page.survey.Overview;

/**
 * How often an outlet's article has an earlier copy at another outlet. Only pairs whose order is
 * known count; the others are said apart.
 *
 * @param all articles with a copy at another known outlet, whichever was earlier
 * @param known those of them that are known to be later
 * @param unknown those of them of which nobody knows
 * @param within articles that are known to be later than a copy at their own outlet: mostly updates
 * @param outlets in the order of rows and columns
 * @param rows the outlet that was earlier; a cell is the outlet that was later
 * @param most the most frequent directions
 * @param flows more directions, for a table
 */
public record CopyMatrix(
    long all,
    long known,
    long unknown,
    long within,
    List<String> outlets,
    List<Row> rows,
    List<Flow> most,
    List<Flow> flows) {

  /** What fits on a page without scrolling. */
  private static final int OUTLETS = 16;

  private static final int FLOWS = 8;

  private static final int FLOWS_IN_TABLE = 200;

  /** Shades of a cell. */
  private static final int LEVELS = 5;

  /** An outlet that was earlier. */
  record Row(String outlet, List<Cell> cells) {}

  /** How often, and how dark on a logarithmic scale from 1 to 5; 0 for none. */
  record Cell(long number, int level) {}

  /**
   * A direction.
   *
   * @param key the two domains, by which its articles are fetched
   * @param share of all articles that are known to be later than a copy elsewhere
   */
  record Flow(String earlier, String later, String key, long number, String share) {}

  public static CopyMatrix of(Overview overview, Details details) {
    List<OutletLine> all = overview.outlets();
    TreeMap<Integer, Long> part = new TreeMap<>();
    List<Flow> flows = new ArrayList<>();
    long known = details.copiesByOrder().get(CopyOrder.KNOWN);
    long unknown = details.copiesByOrder().get(CopyOrder.UNKNOWN);
    for (Map.Entry<NumberPair, Long> copy : details.copies().largestFirst()) {
      NumberPair pair = copy.getKey();
      part.merge(pair.first(), copy.getValue(), Long::sum);
      part.merge(pair.second(), copy.getValue(), Long::sum);
      flows.add(flow(all.get(pair.first()), all.get(pair.second()), copy.getValue(), known));
    }
    List<Integer> shown = mostInvolved(part);
    return new CopyMatrix(
        known + unknown,
        known,
        unknown,
        details.copiesByOrder().get(CopyOrder.WITHIN),
        shown.stream().map(i -> all.get(i).name()).toList(),
        rows(all, shown, details.copies()),
        flows.stream().limit(FLOWS).toList(),
        flows.stream().limit(FLOWS_IN_TABLE).toList());
  }

  private static Flow flow(OutletLine earlier, OutletLine later, long number, long known) {
    return new Flow(
        earlier.name(),
        later.name(),
        earlier.domain() + " " + later.domain(),
        number,
        Wording.share(number, known));
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

  private static List<Row> rows(
      List<OutletLine> all, List<Integer> shown, Counts<NumberPair> copies) {
    long largest = 1;
    for (int earlier : shown) {
      for (int later : shown) {
        largest =
            Math.max(largest, earlier == later ? 0 : copies.get(new NumberPair(earlier, later)));
      }
    }
    List<Row> rows = new ArrayList<>();
    for (int earlier : shown) {
      List<Cell> cells = new ArrayList<>();
      for (int later : shown) {
        long number = earlier == later ? 0 : copies.get(new NumberPair(earlier, later));
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
