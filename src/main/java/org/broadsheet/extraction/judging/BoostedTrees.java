package org.broadsheet.extraction.judging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A sum of small regression trees over named features.
 *
 * <p>As a file: a line {@code features} with their names, a line {@code base} with the mean of the
 * labels, then a line a tree with its nodes in preorder, as {@code feature<threshold} for a fork
 * and {@code =value} for a leaf, separated by blanks.
 */
public final class BoostedTrees {

  private final List<String> features;
  private final double base;
  private final List<Tree> trees;

  /**
   * One tree in preorder.
   *
   * @param feature of each node the index of the feature that it asks for, or -1 for a leaf
   * @param value of each fork the threshold below which the left branch is taken, of a leaf its sum
   * @param right of each fork the index of its right branch; the left one is the next node
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  public record Tree(int[] feature, double[] value, int[] right) {
    double at(double[] row) {
      int node = 0;
      while (feature[node] >= 0) {
        node = row[feature[node]] < value[node] ? node + 1 : right[node];
      }
      return value[node];
    }
  }

  private BoostedTrees(List<String> features, double base, List<Tree> trees) {
    this.features = List.copyOf(features);
    this.base = base;
    this.trees = List.copyOf(trees);
  }

  /** A model of trees over features of these names. */
  public static BoostedTrees of(List<String> features, double base, List<Tree> trees) {
    return new BoostedTrees(features, base, trees);
  }

  /** The names of the features, in the order in which {@link #estimate} takes them. */
  public List<String> features() {
    return features;
  }

  /** The sum over all trees for one row of features. */
  public double estimate(double[] row) {
    double sum = base;
    for (Tree tree : trees) {
      sum += tree.at(row);
    }
    return sum;
  }

  /** The model as the lines of its file. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("features " + String.join(" ", features));
    lines.add("base " + (float) base);
    for (Tree tree : trees) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < tree.feature.length; i++) {
        line.append(i == 0 ? "" : " ")
            .append(tree.feature[i] < 0 ? "=" : features.get(tree.feature[i]) + "<")
            .append((float) tree.value[i]);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /** Reads the lines of a model's file. */
  public static BoostedTrees parse(List<String> lines) {
    List<String> features = List.of(lines.get(0).substring("features ".length()).split(" "));
    double base = Float.parseFloat(lines.get(1).substring("base ".length()));
    List<Tree> trees = new ArrayList<>();
    for (String line : lines.subList(2, lines.size())) {
      trees.add(tree(line.split(" "), features));
    }
    return new BoostedTrees(features, base, trees);
  }

  /**
   * Reads a model that comes with the program.
   *
   * @param resource its path
   */
  public static BoostedTrees resource(String resource) {
    try (InputStream in = BoostedTrees.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + resource);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return parse(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Tree tree(String[] nodes, List<String> features) {
    int[] feature = new int[nodes.length];
    double[] value = new double[nodes.length];
    int[] right = new int[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      int sign = Math.max(nodes[i].indexOf('<'), nodes[i].indexOf('='));
      feature[i] = sign == 0 ? -1 : features.indexOf(nodes[i].substring(0, sign));
      value[i] = Float.parseFloat(nodes[i].substring(sign + 1));
    }
    link(feature, right, 0);
    return new Tree(feature, value, right);
  }

  /** Sets the right branches of the subtree at a node; returns the index behind it. */
  private static int link(int[] feature, int[] right, int node) {
    if (feature[node] < 0) {
      return node + 1;
    }
    right[node] = link(feature, right, node + 1);
    return link(feature, right, right[node]);
  }
}
