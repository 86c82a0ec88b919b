package org.broadsheet.language.model;

/**
 * The Huffman tree of the labels by their counts, built exactly as fastText builds it: labels are
 * in descending order of count, and a tie goes to the inner node.
 */
final class LabelTree {

  private static final long INFINITE = (long) 1e15;

  private final int labels;
  private final int[] left;
  private final int[] right;

  private LabelTree(int labels, int[] left, int[] right) {
    this.labels = labels;
    this.left = left;
    this.right = right;
  }

  static LabelTree of(long[] labelCounts) {
    int labels = labelCounts.length;
    int nodes = 2 * labels - 1;
    long[] counts = new long[nodes];
    java.util.Arrays.fill(counts, INFINITE);
    System.arraycopy(labelCounts, 0, counts, 0, labels);
    int[] left = new int[nodes];
    int[] right = new int[nodes];
    int nextLabel = labels - 1;
    int nextInner = labels;
    for (int node = labels; node < nodes; node++) {
      int[] smallest = new int[2];
      for (int i = 0; i < 2; i++) {
        boolean takeLabel = nextLabel >= 0 && counts[nextLabel] < counts[nextInner];
        smallest[i] = takeLabel ? nextLabel-- : nextInner++;
      }
      left[node] = smallest[0];
      right[node] = smallest[1];
      counts[node] = counts[smallest[0]] + counts[smallest[1]];
    }
    return new LabelTree(labels, left, right);
  }

  int root() {
    return left.length - 1;
  }

  boolean isLabel(int node) {
    return node < labels;
  }

  /** The row of the output matrix that decides at an inner node. */
  int weightRow(int node) {
    return node - labels;
  }

  int left(int node) {
    return left[node];
  }

  int right(int node) {
    return right[node];
  }
}
