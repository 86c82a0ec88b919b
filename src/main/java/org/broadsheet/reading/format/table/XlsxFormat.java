package org.broadsheet.reading.format.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.Piece;
import org.broadsheet.reading.format.Head;
import org.broadsheet.reading.format.RecordFormat;
import org.broadsheet.reading.format.RecordSink;
import org.broadsheet.reading.format.Row;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Workbooks of Excel: each sheet is a table whose first row names the columns. The position of a
 * record is the number of its row, counted through all sheets.
 */
public final class XlsxFormat implements RecordFormat {

  /** A workbook is held in memory, so its parts may unpack to at most this many times a record. */
  private static final int RECORDS_PER_WORKBOOK = 8;

  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

  @Override
  public String name() {
    return "XLSX";
  }

  /** The first member of a workbook tells that it is an office document, its name which. */
  @Override
  public Fit fit(Head head) {
    boolean isOffice = isOfficeArchive(head) && head.isNamed(".xlsx", ".xlsm");
    return isOffice || (isOfficeArchive(head) && head.bytesAt(30, "xl/")) ? Fit.BY_CONTENT : Fit.NO;
  }

  @Override
  public void read(ByteReader bytes, RecordSink out) throws IOException {
    long most = RECORDS_PER_WORKBOOK * out.settings().maxRecordBytes();
    Piece whole = bytes.rest(out.settings().maxBytes());
    if (out.isTooLarge(whole)) {
      return;
    }
    if (unpacks(whole.bytes()) > most) {
      out.attempt(0, whole.bytes())
          .defective(
              RejectReason.TOO_LARGE, "the workbook unpacks to more than " + most + " bytes", "");
      return;
    }
    try (ReadableWorkbook workbook = open(whole.bytes());
        Stream<Sheet> sheets = workbook.getSheets()) {
      long position = 0;
      for (Sheet sheet : sheets.toList()) {
        position = read(sheet, position, out);
      }
    }
  }

  /** Some programs write no formats, without which dates are numbers. */
  private static ReadableWorkbook open(byte[] bytes) throws IOException {
    try {
      return new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS);
    } catch (ExcelReaderException e) {
      return new ReadableWorkbook(new ByteArrayInputStream(bytes));
    }
  }

  private static long unpacks(byte[] zip) throws IOException {
    long size = 0;
    byte[] buffer = new byte[1 << 13];
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      while (in.getNextEntry() != null) {
        size += size(in, buffer);
      }
    }
    return size;
  }

  private static long size(InputStream in, byte[] buffer) throws IOException {
    long size = 0;
    for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
      size += count;
    }
    return size;
  }

  private static long read(Sheet sheet, long first, RecordSink out) throws IOException {
    long position = first;
    List<String> header = List.of();
    try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
      for (Iterator<org.dhatim.fastexcel.reader.Row> each = rows.iterator(); each.hasNext(); ) {
        List<String> values = values(each.next());
        boolean isEmpty = String.join("", values).isBlank();
        if (header.isEmpty()) {
          header = isEmpty ? header : values;
        } else if (!isEmpty) {
          read(header, values, position++, out);
        }
      }
    }
    return position;
  }

  private static void read(List<String> header, List<String> values, long at, RecordSink out) {
    byte[] raw = String.join("\t", values).getBytes(StandardCharsets.UTF_8);
    Row row = new Row(out.settings().fields());
    for (int i = 0; i < Math.min(header.size(), values.size()); i++) {
      if (!values.get(i).isEmpty()) {
        row.put(header.get(i), values.get(i));
      }
    }
    row.finish(out.attempt(at, raw), StandardCharsets.UTF_8.name(), raw);
  }

  private static List<String> values(org.dhatim.fastexcel.reader.Row row) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      Cell cell = row.getCell(i);
      values.add(cell == null ? "" : value(cell));
    }
    return values;
  }

  private static String value(Cell cell) {
    if (cell.getType() == CellType.NUMBER && isDate(cell)) {
      return cell.asDate().toString();
    }
    String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getText();
    return text == null ? "" : text.strip();
  }

  /** Dates are numbers that are shown as days. */
  private static boolean isDate(Cell cell) {
    String format = cell.getDataFormatString();
    Integer id = cell.getDataFormatId();
    boolean isBuiltIn = id != null && ((id >= 14 && id <= 22) || (id >= 45 && id <= 47));
    String bare = format == null ? "" : format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]", "");
    return isBuiltIn || bare.matches("(?i).*[yd].*");
  }

  /**
   * The first member of an archive that is an office document has a telling name, 30 bytes into it.
   */
  public static boolean isOfficeArchive(Head head) {
    return head.begins('P', 'K', 3, 4)
        && (head.bytesAt(30, "[Content_Types].xml")
            || head.bytesAt(30, "mimetype")
            || head.bytesAt(30, "docProps/")
            || head.bytesAt(30, "xl/")
            || head.bytesAt(30, "ppt/")
            || head.bytesAt(30, "word/")
            || head.bytesAt(30, "_rels/.rels"));
  }
}
