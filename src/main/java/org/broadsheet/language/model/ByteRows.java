package org.broadsheet.language.model;

import java.util.Arrays;

/**
 * Rows of small numbers, 0 to 127, that are added up: eight columns lie in one long, and four are
 * added at a time, each in 16 bits of its own.
 */
final class ByteRows {

  private static final int COLUMNS_PER_LONG = Long.BYTES;

  /** Every second column of a long, each in 16 bits of its own. */
  private static final long EVERY_SECOND = 0x00FF_00FF_00FF_00FFL;

  /** Rows whose numbers add up in 16 bits. */
  private static final int MAX_SUMMED = 0xFFFF / Byte.MAX_VALUE;

  private final int width;
  private final long[] cells;

  /**
   * Packs columns; eight at a time, so that each cell is written once.
   *
   * @param columns of which each has a value by row, none of them negative
   */
  ByteRows(int rows, byte[][] columns) {
    width = (columns.length + COLUMNS_PER_LONG - 1) / COLUMNS_PER_LONG;
    cells = new long[rows * width];
    for (int cell = 0; cell < width; cell++) {
      int from = cell * COLUMNS_PER_LONG;
      int to = Math.min(columns.length, from + COLUMNS_PER_LONG);
      for (int row = 0; row < rows; row++) {
        long packed = 0;
        for (int column = to - 1; column >= from; column--) {
          packed = packed << Byte.SIZE | columns[column][row];
        }
        cells[row * width + cell] = packed;
      }
    }
  }

  /** Begins a sum of rows. */
  Sums sums() {
    return new Sums();
  }

  /** Sums of rows, by column. */
  final class Sums {

    private final long[] even = new long[width];
    private final long[] odd = new long[width];
    private final int[] sums = new int[width * COLUMNS_PER_LONG];
    private int summed;

    Sums add(int row) {
      if (summed == MAX_SUMMED) {
        carry();
      }
      summed++;
      int first = row * width;
      for (int i = 0; i < width; i++) {
        long cell = cells[first + i];
        even[i] += cell & EVERY_SECOND;
        odd[i] += (cell >>> Byte.SIZE) & EVERY_SECOND;
      }
      return this;
    }

    /** Makes room in the 16 bits of each column. */
    private void carry() {
      for (int column = 0; column < sums.length; column++) {
        long[] half = column % 2 == 0 ? even : odd;
        int shift = Short.SIZE * (column % COLUMNS_PER_LONG / 2);
        sums[column] += (int) (half[column / COLUMNS_PER_LONG] >>> shift) & 0xFFFF;
      }
      Arrays.fill(even, 0);
      Arrays.fill(odd, 0);
      summed = 0;
    }

    /** Adds the sums, each so many times, to values by column. */
    void addTo(float[] values, float factor) {
      carry();
      for (int column = 0; column < values.length; column++) {
        values[column] += factor * sums[column];
      }
    }
  }
}
