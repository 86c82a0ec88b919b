package org.broadsheet.language.model;

import java.io.IOException;

/**
 * The code book of a compressed matrix: a row is cut into parts, and a part is one byte, the number
 * of a centroid.
 *
 * <p>Source: Jégou, Douze, Schmid, Product Quantization for Nearest Neighbor Search, 2011; Joulin
 * et al., FastText.zip, 2016.
 */
final class ProductQuantizer {

  private static final int CENTROIDS = 256;

  private final int parts;
  private final int partLength;
  private final int lastPartLength;
  private final float[] centroids;

  private ProductQuantizer(int parts, int partLength, int lastPartLength, float[] centroids) {
    this.parts = parts;
    this.partLength = partLength;
    this.lastPartLength = lastPartLength;
    this.centroids = centroids;
  }

  static ProductQuantizer read(ModelInput in) throws IOException {
    int columns = ModelInput.checkSize(in.readInt(), "a code book");
    int parts = ModelInput.checkSize(in.readInt(), "a code book");
    int partLength = ModelInput.checkSize(in.readInt(), "a code book");
    int lastPartLength = ModelInput.checkSize(in.readInt(), "a code book");
    if (parts < 1 || (parts - 1L) * partLength + lastPartLength != columns) {
      throw new IOException("the parts of its code book do not fit each other");
    }
    float[] centroids = in.readFloats((long) columns * CENTROIDS);
    return new ProductQuantizer(parts, partLength, lastPartLength, centroids);
  }

  int parts() {
    return parts;
  }

  int columns() {
    return (parts - 1) * partLength + lastPartLength;
  }

  /** Adds the row that the codes from {@code codeStart} write, times a factor. */
  void addTo(float[] vector, byte[] codes, int codeStart, float factor) {
    for (int part = 0; part < parts; part++) {
      int centroid = centroidStart(part, codes[codeStart + part]);
      int start = part * partLength;
      for (int i = 0; i < length(part); i++) {
        vector[start + i] += factor * centroids[centroid + i];
      }
    }
  }

  float dot(float[] vector, byte[] codes, int codeStart) {
    float sum = 0;
    for (int part = 0; part < parts; part++) {
      int centroid = centroidStart(part, codes[codeStart + part]);
      int start = part * partLength;
      for (int i = 0; i < length(part); i++) {
        sum += vector[start + i] * centroids[centroid + i];
      }
    }
    return sum;
  }

  /** The one number that a code writes in a code book of one column. */
  float scalar(byte code) {
    return centroids[centroidStart(0, code)];
  }

  private int length(int part) {
    return part == parts - 1 ? lastPartLength : partLength;
  }

  private int centroidStart(int part, byte code) {
    int number = Byte.toUnsignedInt(code);
    return part * CENTROIDS * partLength + number * length(part);
  }
}
