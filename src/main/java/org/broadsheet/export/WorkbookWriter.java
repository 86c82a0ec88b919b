package org.broadsheet.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.broadsheet.tables.schema.Table;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * One Excel workbook, a sheet per table. What Excel cannot hold is left out and said: rows beyond
 * 1,048,576 of a sheet, characters beyond 32,767 of a cell, control characters.
 */
final class WorkbookWriter implements RowWriter {

  private static final int MAX_ROWS = 1_048_576;
  private static final int MAX_CELL_CHARS = 32_767;

  /** Rows after which a sheet is handed to the file, so that it does not fill the memory. */
  private static final int ROWS_PER_FLUSH = 1_000;

  private final Path file;
  private final OutputStream stream;
  private final Workbook workbook;
  private final List<String> losses = new ArrayList<>();

  private @Nullable Worksheet sheet;
  private String table = "";
  private int row;
  private long rowsLeftOut;
  private long cellsCut;

  WorkbookWriter(Path folder) throws IOException {
    file = ExportFormat.fresh(folder, "tables.xlsx");
    stream = Files.newOutputStream(file);
    workbook = new Workbook(stream, "Broadsheet", null);
  }

  @Override
  public void begin(Table begun, List<String> columns) {
    table = begun.folder();
    sheet = workbook.newWorksheet(table);
    row = 0;
    rowsLeftOut = 0;
    cellsCut = 0;
    for (int column = 0; column < columns.size(); column++) {
      sheet.value(row, column, columns.get(column));
      sheet.style(row, column).bold().set();
    }
    sheet.freezePane(0, 1);
    row++;
  }

  @Override
  public void write(Map<String, @Nullable Object> values) throws IOException {
    if (sheet == null) {
      return;
    }
    if (row == MAX_ROWS) {
      rowsLeftOut++;
      return;
    }
    int column = 0;
    for (Object value : values.values()) {
      write(sheet, column++, JsonCells.cell(value));
    }
    row++;
    if (row % ROWS_PER_FLUSH == 0) {
      sheet.flush();
    }
  }

  private void write(Worksheet sheet, int column, @Nullable Object value) {
    if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value instanceof Boolean truth) {
      sheet.value(row, column, truth);
    } else if (value instanceof LocalDate day && day.getYear() >= 1900 && day.getYear() < 10_000) {
      sheet.value(row, column, day);
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (value != null) {
      String text = value.toString();
      if (text.length() > MAX_CELL_CHARS) {
        int end = MAX_CELL_CHARS - 1;
        text =
            text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                + "…";
        cellsCut++;
      }
      sheet.value(row, column, text);
    }
  }

  @Override
  public void end() throws IOException {
    if (sheet != null) {
      sheet.finish();
    }
    if (rowsLeftOut > 0) {
      losses.add(
          "Excel holds " + MAX_ROWS + " rows: " + rowsLeftOut + " of " + table + " are left out.");
    }
    if (cellsCut > 0) {
      losses.add(
          "Excel holds "
              + MAX_CELL_CHARS
              + " characters in a cell: "
              + cellsCut
              + " cells of "
              + table
              + " are cut.");
    }
  }

  @Override
  public void close() throws IOException {
    workbook.finish();
    stream.close();
  }

  @Override
  public Written written() {
    return new Written(List.of(file), List.copyOf(losses));
  }
}
