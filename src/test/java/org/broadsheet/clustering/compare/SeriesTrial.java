package org.broadsheet.clustering.compare;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.clustering.InventedSeries;
import org.broadsheet.clustering.Texts;
import org.broadsheet.clustering.sketch.TextSketcher.SketchedText;
import org.broadsheet.clustering.value.NearDuplicatePair.Decision;
import org.broadsheet.clustering.value.Thresholds;

/**
 * How many pairs of reports by one template are joined, and how many copies of them are: {@code
 * SeriesTrial [tuned|heldApart]} prints it by kind. Teasers, the first 25 and 50 words, belong to
 * their own report only.
 */
final class SeriesTrial {

  private static final int REPORTS = 60;
  private static final int COPIES = 7;
  private static final int[] TEASERS = {25, 50};

  private static final Verification VERIFICATION = new Verification(Thresholds.DEFAULT);

  private SeriesTrial() {}

  /**
   * Joined ones and all of the pairs of reports, of each kind of copies, of the teasers with their
   * own report and of the teasers with another.
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by none
  record Result(int[] reports, int[][] copies, int[] ownTeasers, int[] otherTeasers) {}

  public static void main(String[] args) {
    boolean isTuned = args[0].equals("tuned");
    of(isTuned ? InventedSeries.tuned(REPORTS) : InventedSeries.heldApart(REPORTS))
        .forEach(
            (kind, result) -> {
              System.out.printf(
                  "%-12s reports joined %d of %d; copies",
                  kind, result.reports[0], result.reports[1]);
              for (int[] copies : result.copies) {
                System.out.printf(" %d/%d", copies[0], copies[1]);
              }
              System.out.printf(
                  "; teasers own %d/%d, other %d/%d%n",
                  result.ownTeasers[0],
                  result.ownTeasers[1],
                  result.otherTeasers[0],
                  result.otherTeasers[1]);
            });
  }

  /** Tries the reports of each kind. */
  static Map<String, Result> of(Map<String, List<String>> series) {
    Map<String, Result> results = new TreeMap<>();
    series.forEach((kind, reports) -> results.put(kind, of(reports)));
    return results;
  }

  private static Result of(List<String> reports) {
    int[] joined = new int[2];
    int[][] copies = new int[COPIES][2];
    int[] ownTeasers = new int[2];
    int[] otherTeasers = new int[2];
    for (int i = 0; i < reports.size(); i++) {
      for (int j = 0; j < i; j++) {
        joined[0] += isJoined(reports.get(i), reports.get(j)) ? 1 : 0;
        joined[1]++;
      }
      for (int kind = 0; kind < COPIES; kind++) {
        String copy = InventedSeries.copy(reports.get(i), kind, 100L * i + kind);
        copies[kind][0] += isJoined(reports.get(i), copy) ? 1 : 0;
        copies[kind][1]++;
      }
      for (int words : TEASERS) {
        String teaser = firstWords(reports.get(i), words);
        for (int j = 0; j < reports.size(); j++) {
          int[] counts = i == j ? ownTeasers : otherTeasers;
          counts[0] += isJoined(teaser, reports.get(j)) ? 1 : 0;
          counts[1]++;
        }
      }
    }
    return new Result(joined, copies, ownTeasers, otherTeasers);
  }

  private static String firstWords(String text, int count) {
    return String.join(" ", List.of(text.split(" ", -1)).subList(0, count));
  }

  private static boolean isJoined(String one, String other) {
    SketchedText first = Texts.sketch(one);
    SketchedText second = Texts.sketch(other);
    Verification.BySketch judged =
        VERIFICATION.judge(Texts.profile(one, 1), Texts.profile(other, 9));
    Verdict verdict = judged.verdict();
    if (judged.isDoubtful() || judged.areFiguresDoubtful()) {
      Doubt doubt = Doubt.of(first.node(), second.node(), judged);
      verdict = VERIFICATION.resolve(doubt, first.words(), second.words()).verdict();
    }
    return verdict.decision() == Decision.JOINED;
  }
}
