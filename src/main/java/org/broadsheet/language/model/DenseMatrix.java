package org.broadsheet.language.model;

import java.io.IOException;

/** Rows of floats, one after the other. */
final class DenseMatrix implements Matrix {

  private final int columns;
  private final float[] values;

  DenseMatrix(int columns, float[] values) {
    this.columns = columns;
    this.values = values;
  }

  static DenseMatrix read(ModelInput in) throws IOException {
    int rows = ModelInput.checkSize(in.readLong(), "a matrix");
    int columns = ModelInput.checkSize(in.readLong(), "a matrix");
    return new DenseMatrix(columns, in.readFloats((long) rows * columns));
  }

  @Override
  public int rows() {
    return columns == 0 ? 0 : values.length / columns;
  }

  @Override
  public int columns() {
    return columns;
  }

  @Override
  public void addRowTo(float[] vector, int row) {
    int start = row * columns;
    for (int i = 0; i < columns; i++) {
      vector[i] += values[start + i];
    }
  }

  @Override
  public float dot(int row, float[] vector) {
    int start = row * columns;
    float sum = 0;
    for (int i = 0; i < columns; i++) {
      sum += values[start + i] * vector[i];
    }
    return sum;
  }
}
