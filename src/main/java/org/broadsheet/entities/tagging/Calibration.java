package org.broadsheet.entities.tagging;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns a tagger's own certainty, in log-odds, into the share of such names that are right: a curve
 * through points that only rises (isotonic regression, Zadrozny and Elkan 2002), learned from
 * labelled text that the model was not trained on. Immutable.
 */
public final class Calibration {

  /** Takes log-odds as they are. */
  public static final Calibration NONE = new Calibration(new double[0], new double[0], 0);

  /** A point of the curve stands for at least this many names. */
  private static final int NAMES_PER_POINT = 100;

  private static final int MAX_POINTS = 40;
  private static final double SUREST = 0.995;

  private final double[] logOdds;
  private final double[] probabilities;
  private final double unseenShift;

  /**
   * A name that a tagger found.
   *
   * @param logOdds the tagger's own certainty
   * @param right whether it is a name of this extent and type
   */
  public record Found(double logOdds, boolean right) {}

  private Calibration(double[] logOdds, double[] probabilities, double unseenShift) {
    this.logOdds = logOdds;
    this.probabilities = probabilities;
    this.unseenShift = unseenShift;
  }

  /** Fits the curve to names of known truth. */
  public static Calibration fit(List<Found> found) {
    List<Found> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingDouble(Found::logOdds));
    int size = Math.max(NAMES_PER_POINT, (sorted.size() + MAX_POINTS - 1) / MAX_POINTS);
    List<double[]> points = new ArrayList<>();
    for (int from = 0; from < sorted.size(); from += size) {
      List<Found> some = sorted.subList(from, Math.min(sorted.size(), from + size));
      double sum = some.stream().mapToDouble(Found::logOdds).sum();
      points.add(new double[] {sum, some.stream().filter(Found::right).count(), some.size()});
      rise(points);
    }
    return new Calibration(
        points.stream().mapToDouble(point -> point[0] / point[2]).toArray(),
        points.stream().mapToDouble(point -> Math.min(SUREST, share(point))).toArray(),
        0);
  }

  /** Joins the last points as long as they fall. */
  private static void rise(List<double[]> points) {
    int last = points.size() - 1;
    while (last > 0 && share(points.get(last - 1)) >= share(points.get(last))) {
      double[] joined = points.get(last - 1);
      double[] falling = points.remove(last);
      for (int i = 0; i < joined.length; i++) {
        joined[i] += falling[i];
      }
      last--;
    }
  }

  private static double share(double[] point) {
    return point[1] / point[2];
  }

  /**
   * The same curve, lower in languages without labelled text.
   *
   * @param shift by how much log-odds of the probability are lower there
   */
  public Calibration withUnseenShift(double shift) {
    return new Calibration(logOdds, probabilities, shift);
  }

  /**
   * The probability that a name is right.
   *
   * @param certainty of the tagger, in log-odds
   * @param unseen whether the language had no labelled text
   */
  public double probability(double certainty, boolean unseen) {
    double known = logOdds.length == 0 ? logistic(certainty) : interpolated(certainty);
    return unseen ? logistic(logit(known) - unseenShift) : known;
  }

  private double interpolated(double certainty) {
    int after = 0;
    while (after < logOdds.length && logOdds[after] < certainty) {
      after++;
    }
    if (after == 0 || after == logOdds.length) {
      return probabilities[Math.min(after, logOdds.length - 1)];
    }
    double way = (certainty - logOdds[after - 1]) / (logOdds[after] - logOdds[after - 1]);
    return probabilities[after - 1] + way * (probabilities[after] - probabilities[after - 1]);
  }

  /** From log-odds to a probability. */
  public static double logistic(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }

  /** From a probability to log-odds. */
  public static double logit(double probability) {
    return StrictMath.log(probability / (1 - probability));
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(logOdds.length);
    for (int i = 0; i < logOdds.length; i++) {
      out.writeFloat((float) logOdds[i]);
      out.writeFloat((float) probabilities[i]);
    }
    out.writeFloat((float) unseenShift);
  }

  static Calibration read(DataInput in) throws IOException {
    double[] logOdds = new double[in.readInt()];
    double[] probabilities = new double[logOdds.length];
    for (int i = 0; i < logOdds.length; i++) {
      logOdds[i] = in.readFloat();
      probabilities[i] = in.readFloat();
    }
    return new Calibration(logOdds, probabilities, in.readFloat());
  }
}
