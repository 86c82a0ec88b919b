package org.broadsheet.entities.tagging;

import java.util.Arrays;

/** Gathers the features of one place, each as a 32-bit hash. */
final class FeatureBuffer {

  private int[] features = new int[256];
  private int size;

  void clear() {
    size = 0;
  }

  /** Adds the feature that a template has this value. */
  void add(int template, int value) {
    if (size == features.length) {
      features = Arrays.copyOf(features, 2 * size);
    }
    features[size++] = Hashes.join(template * 0x9E3779B1, value);
  }

  /** Adds the feature that a template has these two values. */
  void add(int template, int first, int second) {
    add(template, Hashes.join(first, second));
  }

  /** Adds the feature that a template has these three values. */
  void add(int template, int first, int second, int third) {
    add(template, Hashes.join(Hashes.join(first, second), third));
  }

  /** Adds a feature for each value of a template. */
  void addAll(int template, int[] values) {
    for (int value : values) {
      add(template, value);
    }
  }

  /**
   * Puts in the place of the features the buckets that they fall into, without those that no bit is
   * set for.
   *
   * @return how many there are
   */
  int toBuckets(long[] used, int mask) {
    int left = 0;
    for (int i = 0; i < size; i++) {
      int bucket = features[i] & mask;
      features[left] = bucket;
      left += (int) (used[bucket >> 6] >>> bucket) & 1;
    }
    size = left;
    return left;
  }

  int size() {
    return size;
  }

  int get(int i) {
    return features[i];
  }
}
