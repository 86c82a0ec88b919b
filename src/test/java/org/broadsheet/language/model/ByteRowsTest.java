package org.broadsheet.language.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRowsTest {

  private static final int ROWS = 1_000;

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 9, 16, 17})
  void everyNumberStandsInItsRowAndColumn(int width) {
    byte[][] columns = new byte[width][ROWS];
    for (int column = 0; column < width; column++) {
      for (int row = 0; row < ROWS; row++) {
        columns[column][row] = (byte) ((31 * row + 7 * column) & 127);
      }
    }
    ByteRows rows = new ByteRows(ROWS, columns);
    for (int row = 0; row < ROWS; row++) {
      float[] values = new float[width];
      rows.sums().add(row).addTo(values, 1);
      for (int column = 0; column < width; column++) {
        assertEquals(columns[column][row], values[column], "row " + row + ", column " + column);
      }
    }
  }

  @Test
  void sumsOfManyRowsDoNotSpillIntoTheNextColumn() {
    byte[][] columns = new byte[10][ROWS];
    for (int column = 0; column < 10; column++) {
      Arrays.fill(columns[column], (byte) (column == 3 ? 127 : column));
    }
    ByteRows.Sums sums = new ByteRows(ROWS, columns).sums();
    for (int row = 0; row < ROWS; row++) {
      sums.add(row);
    }
    float[] values = new float[10];
    values[9] = 1;
    sums.addTo(values, 2);
    assertArrayEquals(
        new float[] {0, 2_000, 4_000, 254_000, 8_000, 10_000, 12_000, 14_000, 16_000, 18_001},
        values);
  }
}
