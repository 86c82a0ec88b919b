package org.broadsheet.language.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ByteRowsTest {

  private static final int ROWS = 1_000;

  @Test
  void sumsOfManyRowsDoNotSpillIntoTheNextColumn() {
    ByteRows rows = new ByteRows(ROWS, 10);
    byte[][] columns = new byte[10][ROWS];
    for (int column = 0; column < 10; column++) {
      Arrays.fill(columns[column], (byte) (column == 3 ? 127 : column));
    }
    rows.setColumns(columns);
    ByteRows.Sums sums = rows.sums();
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
