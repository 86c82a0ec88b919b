package org.broadsheet.extraction.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.broadsheet.extraction.judging.BoostedTrees;
import org.broadsheet.extraction.judging.BoostedTrees.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Grows boosted regression trees on squared error (Friedman 2001), with thresholds at quantiles.
 *
 * <p>There is no chance in it: the same rows in the same order give the same trees.
 */
final class TreeGrower {

  private static final int TREES = 120;
  private static final int MAX_DEPTH = 4;
  private static final double RATE = .06;

  /** Rows that each leaf needs. */
  private static final int MIN_ROWS = 20;

  /** Added to the number of rows of a leaf, so that small leaves say less. */
  private static final double SHRINKAGE = 8;

  private static final int MAX_BINS = 48;

  private final List<String> names;
  private final double[][] rows;
  private final double[] rest;
  private final double[][] thresholds;
  private final int[][] bins;

  /** The tree being grown, in preorder. */
  private final List<Integer> feature = new ArrayList<>();

  private final List<Double> value = new ArrayList<>();
  private final List<Integer> right = new ArrayList<>();

  private TreeGrower(List<String> names, double[][] rows, double[] rest) {
    this.names = names;
    this.rows = rows;
    this.rest = rest;
    this.thresholds = new double[names.size()][];
    this.bins = new int[names.size()][rows.length];
  }

  /** Trees that estimate a label of each row. */
  static BoostedTrees grow(List<String> names, double[][] rows, double[] labels) {
    double base = (float) Arrays.stream(labels).average().orElse(0);
    double[] rest = Arrays.stream(labels).map(label -> label - base).toArray();
    TreeGrower grower = new TreeGrower(names, rows, rest);
    if (rows.length > 0) {
      grower.bin();
    }
    List<Tree> trees = new ArrayList<>();
    for (int i = 0; i < (rows.length < 2 * MIN_ROWS ? 0 : TREES); i++) {
      trees.add(grower.tree());
    }
    // What is written and read again is what is used: floats, not doubles.
    return BoostedTrees.parse(BoostedTrees.of(names, base, trees).lines());
  }

  private void bin() {
    for (int f = 0; f < names.size(); f++) {
      int column = f;
      double[] sorted = Arrays.stream(rows).mapToDouble(row -> row[column]).sorted().toArray();
      List<Double> cuts = new ArrayList<>();
      for (int b = 1; b < MAX_BINS; b++) {
        double cut = (float) sorted[b * sorted.length / MAX_BINS];
        if (cut > sorted[0] && (cuts.isEmpty() || cut > cuts.get(cuts.size() - 1))) {
          cuts.add(cut);
        }
      }
      thresholds[f] = cuts.stream().mapToDouble(Double::doubleValue).toArray();
      for (int i = 0; i < rows.length; i++) {
        int bin = 0;
        while (bin < thresholds[f].length && rows[i][f] >= thresholds[f][bin]) {
          bin++;
        }
        bins[f][i] = bin;
      }
    }
  }

  private Tree tree() {
    feature.clear();
    value.clear();
    right.clear();
    int[] all = new int[rows.length];
    Arrays.setAll(all, i -> i);
    split(all, 0);
    return new Tree(
        feature.stream().mapToInt(Integer::intValue).toArray(),
        value.stream().mapToDouble(Double::doubleValue).toArray(),
        right.stream().mapToInt(Integer::intValue).toArray());
  }

  private void split(int[] members, int depth) {
    int node = feature.size();
    int[] best = depth < MAX_DEPTH && members.length >= 2 * MIN_ROWS ? best(members) : null;
    if (best == null) {
      leaf(members);
      return;
    }
    feature.add(best[0]);
    value.add(thresholds[best[0]][best[1]]);
    right.add(0);
    split(side(members, best, true), depth + 1);
    right.set(node, feature.size());
    split(side(members, best, false), depth + 1);
  }

  private void leaf(int[] members) {
    double sum = 0;
    for (int i : members) {
      sum += rest[i];
    }
    double step = (float) (RATE * sum / (members.length + SHRINKAGE));
    for (int i : members) {
      rest[i] -= step;
    }
    feature.add(-1);
    value.add(step);
    right.add(0);
  }

  private int[] side(int[] members, int[] split, boolean isLeft) {
    return Arrays.stream(members).filter(i -> bins[split[0]][i] <= split[1] == isLeft).toArray();
  }

  /** The feature and the threshold that part the rows best, or null if none parts them. */
  private int @Nullable [] best(int[] members) {
    int[] best = null;
    double total = 0;
    for (int i : members) {
      total += rest[i];
    }
    double bestGain = total * total / (members.length + SHRINKAGE) + 1e-9;
    for (int f = 0; f < names.size(); f++) {
      double[] sums = new double[thresholds[f].length + 1];
      int[] counts = new int[thresholds[f].length + 1];
      for (int i : members) {
        sums[bins[f][i]] += rest[i];
        counts[bins[f][i]]++;
      }
      double left = 0;
      int count = 0;
      for (int b = 0; b < thresholds[f].length; b++) {
        left += sums[b];
        count += counts[b];
        int other = members.length - count;
        double gain =
            left * left / (count + SHRINKAGE)
                + (total - left) * (total - left) / (other + SHRINKAGE);
        if (count >= MIN_ROWS && other >= MIN_ROWS && gain > bestGain) {
          bestGain = gain;
          best = new int[] {f, b};
        }
      }
    }
    return best;
  }
}
