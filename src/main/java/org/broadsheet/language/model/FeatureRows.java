package org.broadsheet.language.model;

import java.util.Arrays;

/** A growing list of row numbers: the features of a text. */
final class FeatureRows {

  private int[] rows = new int[256];
  private int size;

  void add(int row) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, 2 * size);
    }
    rows[size++] = row;
  }

  int size() {
    return size;
  }

  int get(int index) {
    return rows[index];
  }

  /** Adds the rows of a matrix to a vector. */
  void addTo(float[] vector, Matrix matrix) {
    for (int i = 0; i < size; i++) {
      matrix.addRowTo(vector, rows[i]);
    }
  }
}
