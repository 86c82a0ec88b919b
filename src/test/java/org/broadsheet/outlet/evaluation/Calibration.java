package org.broadsheet.outlet.evaluation;

import java.io.PrintStream;

/** How often answers of a stated confidence are right. */
final class Calibration {

  private static final double[] LIMITS = {0, .5, .7, .8, .9, .95, .98, .99, 1.0001};

  private final int[] answers = new int[LIMITS.length];
  private final int[] right = new int[LIMITS.length];
  private final double[] stated = new double[LIMITS.length];

  void add(double confidence, boolean correct) {
    int bin = 0;
    while (confidence >= LIMITS[bin + 1]) {
      bin++;
    }
    answers[bin]++;
    right[bin] += correct ? 1 : 0;
    stated[bin] += confidence;
  }

  void print(PrintStream out) {
    for (int bin = 0; bin + 1 < LIMITS.length; bin++) {
      if (answers[bin] > 0) {
        out.printf(
            "    confidence %.2f to %.2f: stated %.3f, right %.3f of %d%n",
            LIMITS[bin],
            Math.min(1, LIMITS[bin + 1]),
            stated[bin] / answers[bin],
            right[bin] / (double) answers[bin],
            answers[bin]);
      }
    }
  }
}
