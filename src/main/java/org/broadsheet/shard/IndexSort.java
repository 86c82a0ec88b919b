package org.broadsheet.shard;

/**
 * Sorts indices into parallel arrays; a stable merge sort, because Java has none for primitives.
 */
public final class IndexSort {

  private static final int INSERTION_RUN = 16;

  /** Compares the entries that two indices stand for. */
  @FunctionalInterface
  public interface IndexComparator {
    int compare(int a, int b);
  }

  private IndexSort() {}

  /** The indices 0 to {@code size} - 1 in the order of the comparator; ties keep their order. */
  public static int[] sorted(int size, IndexComparator comparator) {
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] = i;
    }
    for (int from = 0; from < size; from += INSERTION_RUN) {
      insertionSort(order, from, Math.min(size, from + INSERTION_RUN), comparator);
    }
    int[] merged = new int[size];
    for (long run = INSERTION_RUN; run < size; run *= 2) {
      for (long from = 0; from < size; from += 2 * run) {
        int middle = (int) Math.min(size, from + run);
        int to = (int) Math.min(size, from + 2 * run);
        merge(order, (int) from, middle, to, merged, comparator);
      }
      int[] swap = order;
      order = merged;
      merged = swap;
    }
    return order;
  }

  private static void insertionSort(int[] order, int from, int to, IndexComparator comparator) {
    for (int i = from + 1; i < to; i++) {
      int moving = order[i];
      int j = i - 1;
      while (j >= from && comparator.compare(order[j], moving) > 0) {
        order[j + 1] = order[j];
        j--;
      }
      order[j + 1] = moving;
    }
  }

  private static void merge(
      int[] order, int from, int middle, int to, int[] merged, IndexComparator comparator) {
    int left = from;
    int right = middle;
    for (int i = from; i < to; i++) {
      boolean takeLeft =
          left < middle && (right >= to || comparator.compare(order[left], order[right]) <= 0);
      merged[i] = takeLeft ? order[left++] : order[right++];
    }
  }
}
