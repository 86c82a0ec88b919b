package org.broadsheet.reading;

import static org.broadsheet.reading.ReadingRun.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.broadsheet.article.RejectReason;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.reading.format.ReadSettings;
import org.junit.jupiter.api.Test;

/** A row of a workbook is a record; its first row names the fields. */
class WorkbookTest {

  @Test
  void rowsAreRecords() throws IOException {
    byte[] workbook =
        workbook(
            row(text("title"), text("date"), text("text"), text("id"))
                + row(
                    text("Lock"),
                    "<c s=\"1\"><v>45356</v></c>",
                    text("It opened."),
                    "<c><v>7</v></c>")
                + row(text(""), text(""), text(""), text(""))
                + row(text("Quay"), text("5 March"), text("It cost 5."), "<c><v>8</v></c>"));
    List<SourceRecord> records = ReadingRun.read("a.xlsx", workbook);
    assertEquals(2, records.size(), records.get(0).message());
    assertEquals("It opened.", records.get(0).content());
    assertEquals("2024-03-05T00:00", records.get(0).given().date());
    assertEquals("7", records.get(0).given().sourceId());
    assertEquals("Quay", records.get(1).given().title());
  }

  @Test
  void aWorkbookThatUnpacksToTooMuchIsRefused() throws IOException {
    byte[] workbook = workbook("<row>" + " ".repeat(200_000) + "</row>");
    List<SourceRecord> records =
        ReadingRun.read("a.xlsx", workbook, ReadSettings.DEFAULT.withMaxRecordBytes(20_000));
    assertEquals(RejectReason.TOO_LARGE, records.get(0).rejectReason());
  }

  private int rows;

  private String row(String... cells) {
    rows++;
    StringBuilder row = new StringBuilder("<row r=\"" + rows + "\">");
    for (int i = 0; i < cells.length; i++) {
      row.append(cells[i].replaceFirst("<c", "<c r=\"" + (char) ('A' + i) + rows + "\""));
    }
    return row + "</row>";
  }

  private static String text(String text) {
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  private static byte[] workbook(String rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String packages = "http://schemas.openxmlformats.org/package/2006/relationships";
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
              + " Extension=\"xml\" ContentType=\"application/xml\"/><Override"
              + " PartName=\"/xl/workbook.xml\""
              + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override"
              + " PartName=\"/xl/styles.xml\""
              + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
      put(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\""
              + main
              + "\" xmlns:r=\""
              + relations
              + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\""
              + packages
              + "\"><Relationship Id=\"r1\" Type=\""
              + relations
              + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\""
              + relations
              + "/styles\" Target=\"styles.xml\"/></Relationships>");
      put(
          zip,
          "xl/styles.xml",
          "<styleSheet xmlns=\""
              + main
              + "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
      put(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(utf8(content));
    zip.closeEntry();
  }
}
