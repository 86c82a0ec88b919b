package org.broadsheet.language.model;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A matrix whose rows are codes of a {@link ProductQuantizer}, maybe with their norms apart. */
final class QuantizedMatrix implements Matrix {

  /** A matrix of up to 16 MB is unpacked: plain floats are read three times faster. */
  private static final int SMALL_VALUES = 4 << 20;

  private final int rows;
  private final byte[] codes;
  private final ProductQuantizer quantizer;
  private final byte @Nullable [] normCodes;
  private final @Nullable ProductQuantizer normQuantizer;

  private QuantizedMatrix(
      int rows,
      byte[] codes,
      ProductQuantizer quantizer,
      byte @Nullable [] normCodes,
      @Nullable ProductQuantizer normQuantizer) {
    this.rows = rows;
    this.codes = codes;
    this.quantizer = quantizer;
    this.normCodes = normCodes;
    this.normQuantizer = normQuantizer;
  }

  static QuantizedMatrix read(ModelInput in) throws IOException {
    boolean hasNorms = in.readBoolean();
    int rows = ModelInput.checkSize(in.readLong(), "a matrix");
    int columns = ModelInput.checkSize(in.readLong(), "a matrix");
    byte[] codes = in.readBytes(ModelInput.checkSize(in.readInt(), "the codes of a matrix"));
    ProductQuantizer quantizer = ProductQuantizer.read(in);
    if (quantizer.columns() != columns || (long) rows * quantizer.parts() != codes.length) {
      throw new IOException("a compressed matrix and its code book do not fit each other");
    }
    byte[] normCodes = hasNorms ? in.readBytes(rows) : null;
    ProductQuantizer normQuantizer = hasNorms ? ProductQuantizer.read(in) : null;
    return new QuantizedMatrix(rows, codes, quantizer, normCodes, normQuantizer);
  }

  Matrix unpackedIfSmall() {
    if ((long) rows * columns() > SMALL_VALUES) {
      return this;
    }
    float[] values = new float[rows * columns()];
    float[] vector = new float[columns()];
    for (int row = 0; row < rows; row++) {
      java.util.Arrays.fill(vector, 0);
      addRowTo(vector, row);
      System.arraycopy(vector, 0, values, row * columns(), columns());
    }
    return new DenseMatrix(columns(), values);
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public int columns() {
    return quantizer.columns();
  }

  @Override
  public void addRowTo(float[] vector, int row) {
    quantizer.addTo(vector, codes, row * quantizer.parts(), norm(row));
  }

  @Override
  public float dot(int row, float[] vector) {
    return norm(row) * quantizer.dot(vector, codes, row * quantizer.parts());
  }

  private float norm(int row) {
    return normCodes == null || normQuantizer == null ? 1 : normQuantizer.scalar(normCodes[row]);
  }
}
