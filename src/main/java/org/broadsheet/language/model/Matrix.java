package org.broadsheet.language.model;

import java.io.IOException;

/** A matrix of a fastText model; immutable. */
interface Matrix {

  int rows();

  int columns();

  /** Adds a row to a vector. */
  void addRowTo(float[] vector, int row);

  /** The scalar product of a row and a vector. */
  float dot(int row, float[] vector);

  static Matrix read(ModelInput in, boolean quantized) throws IOException {
    return quantized ? QuantizedMatrix.read(in).unpackedIfSmall() : DenseMatrix.read(in);
  }
}
