package org.broadsheet.extraction.page;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.extraction.judging.BoostedTrees;

/**
 * Chooses among the candidate texts of a page, and says how good the chosen one may be.
 *
 * <p>One model estimates by how much the word F1 of a candidate is better than that of the trusted
 * one, another the word F1 of a text. {@code JUDGE.md} beside the models says how they were made.
 */
public final class Judge {

  private static final String FOLDER = "/org/broadsheet/extraction/";
  private static final Judge BUILT_IN =
      new Judge(
          BoostedTrees.resource(FOLDER + "candidate-gain.model"),
          BoostedTrees.resource(FOLDER + "text-quality.model"));

  /** A gain that is estimated smaller than this is more often none (from cross-validation). */
  private static final double MIN_GAIN = .03;

  private final BoostedTrees gain;
  private final BoostedTrees quality;

  /**
   * What was chosen.
   *
   * @param index of the chosen candidate; the first is the trusted one
   * @param confidence the expected word F1 of its text, from 0 to 1
   */
  public record Choice(int index, double confidence) {}

  private Judge(BoostedTrees gain, BoostedTrees quality) {
    this.gain = gain;
    this.quality = quality;
  }

  static Judge builtIn() {
    return BUILT_IN;
  }

  /** A judge of other models, of which the first estimates gains and the second quality. */
  public static Judge of(BoostedTrees gain, BoostedTrees quality) {
    return new Judge(gain, quality);
  }

  /** The choice among candidates with these features, the trusted one first. */
  public Choice choose(List<double[]> candidates) {
    int best = 0;
    double bestGain = MIN_GAIN;
    for (int i = 1; i < candidates.size(); i++) {
      double expected = gain.estimate(gainRow(candidates, i));
      if (expected > bestGain) {
        best = i;
        bestGain = expected;
      }
    }
    return new Choice(best, confidence(candidates.get(best)));
  }

  /** The expected word F1 of a candidate with these features, from 0 to 1. */
  double confidence(double[] candidate) {
    return Math.max(0, Math.min(1, quality.estimate(candidate)));
  }

  /**
   * What the first model is asked of a candidate: its features, and their distance to the first.
   */
  public static double[] gainRow(List<double[]> candidates, int index) {
    double[] own = candidates.get(index);
    double[] trusted = candidates.get(0);
    double[] row = new double[2 * own.length];
    for (int i = 0; i < own.length; i++) {
      row[i] = own[i];
      row[own.length + i] = own[i] - trusted[i];
    }
    return row;
  }

  /** The names of the values of {@link #gainRow}. */
  public static List<String> gainNames() {
    List<String> names = new ArrayList<>(CandidateFeatures.names());
    CandidateFeatures.names().forEach(name -> names.add("more_" + name));
    return names;
  }

  /** The names of the features of a candidate. */
  public static List<String> qualityNames() {
    return CandidateFeatures.names();
  }
}
