package org.broadsheet.reading.format.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.Deflater;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.broadsheet.article.RejectReason;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.article.SourceRecord.State;
import org.broadsheet.reading.ReadingRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An article that was laid out comes back as paragraphs; what holds no text says so. */
class PdfFormatTest {

  private final PDDocument document = new PDDocument();
  private PDPageContentStream page;

  @AfterEach
  void close() throws IOException {
    document.close();
  }

  @Test
  void linesBecomeParagraphsAndPartedWordsWhole() throws IOException {
    begin();
    print(20, 50, 760, "Lock opens");
    print(10, 50, 720, "The lock at Oxmoor opened on Monday, after long repa-");
    print(10, 50, 708, "irs and a well-known delay.");
    print(10, 50, 684, "It cost ninety crowns, said the well-");
    print(10, 50, 672, "known mayor, who left at once.");
    assertEquals(
        "Lock opens\n\n"
            + "The lock at Oxmoor opened on Monday, after long repairs and a well-known delay.\n\n"
            + "It cost ninety crowns, said the well-known mayor, who left at once.",
        read().content());
  }

  @Test
  void anIndentedLineBeginsAParagraph() throws IOException {
    begin();
    print(10, 50, 720, "The lock at Oxmoor opened on Monday, after long work.");
    print(10, 62, 708, "It cost ninety crowns, said the mayor of the old town.");
    print(10, 50, 696, "Nobody had expected that it would be so cheap in the end.");
    assertEquals(2, read().content().split("\n\n").length);
  }

  @Test
  void columnsDrawnRowByRowAreReadOneAfterTheOther() throws IOException {
    begin();
    String[] left = {"The lock at Oxmoor opened", "on Monday after two years", "of work by many"};
    String[] right = {"hands from all the county", "and a band played on the", "quay until noon."};
    for (int i = 0; i < left.length; i++) {
      print(10, 50, 700 - 12 * i, left[i]);
      print(10, 300, 700 - 12 * i, right[i]);
    }
    assertEquals(
        "The lock at Oxmoor opened on Monday after two years of work by many hands from all the"
            + " county and a band played on the quay until noon.",
        read().content());
  }

  @Test
  void whatPagesRepeatIsDroppedAndParagraphsGoOn() throws IOException {
    for (int i = 1; i <= 3; i++) {
      begin();
      print(9, 50, 800, "The Oxmoor Post");
      print(9, 400, 30, "Page " + i + " of 3");
      print(10, 50, 700, "and the mayor of the town number " + i + " went on and on to say");
    }
    String text = read().content();
    assertFalse(text.contains("Post") || text.contains("Page"), text);
    assertFalse(text.contains("\n"), text);
  }

  @Test
  void theHeadOfTheFirstPageStaysIfItHasADate() throws IOException {
    for (int i = 1; i <= 2; i++) {
      begin();
      print(9, 50, 800, "The Oxmoor Post");
      print(9, 300, 800, "Tuesday, 5 March 2024");
      print(10, 50, 700, "The mayor of the town number " + i + " opened the lock at noon.");
    }
    assertTrue(
        read().content().startsWith("The Oxmoor Post\n\nTuesday, 5 March 2024\n\nThe mayor"),
        read().content());
  }

  @Test
  void theDocumentTellsTitleAuthorsAndDay() throws IOException {
    begin();
    body();
    document.getDocumentInformation().setTitle("Lock opens in Oxmoor");
    document.getDocumentInformation().setAuthor("Jo Reed; Ada Lind");
    document.getDocumentInformation().setCreationDate(day("2024-03-05T06:00:00Z"));
    SourceRecord record = read();
    assertEquals("Lock opens in Oxmoor", record.given().title());
    assertEquals(List.of("Jo Reed", "Ada Lind"), record.given().authors());
    assertEquals("2024-03-05", record.given().made());
    assertNull(record.given().date());
  }

  @Test
  void namesOfFilesAndProgramsAreNoFacts() throws IOException {
    begin();
    body();
    document.getDocumentInformation().setTitle("Microsoft Word - lock_final2.docx");
    document.getDocumentInformation().setAuthor("Administrator");
    document.getDocumentInformation().setCreator("Mozilla/5.0 Chrome/120");
    document.getDocumentInformation().setCreationDate(day("2024-03-05T06:00:00Z"));
    SourceRecord record = read();
    assertNull(record.given().title());
    assertEquals(List.of(), record.given().authors());
    assertNull(record.given().made());
    assertEquals(Instant.parse("2024-03-05T06:00:00Z").toEpochMilli(), record.retrievedAtMillis());
  }

  @Test
  void metadataOfPublishersIsBelieved() throws IOException {
    begin();
    body();
    String xmp =
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF><rdf:Description"
            + " prism:publicationName=\"The Oxmoor Post\"><dc:title><rdf:Alt><rdf:li>Lock"
            + " opens</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>Jo Reed</rdf:li>"
            + "</rdf:Seq></dc:creator><prism:publicationDate>2024-03-05</prism:publicationDate>"
            + "</rdf:Description></rdf:RDF></x:xmpmeta>";
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    document.getDocumentCatalog().setMetadata(metadata);
    SourceRecord record = read();
    assertEquals("Lock opens", record.given().title());
    assertEquals("2024-03-05", record.given().date());
    assertEquals("The Oxmoor Post", record.given().outlet());
  }

  @Test
  void whatHoldsNoTextOrIsLockedIsRejectedWithItsReason() throws IOException {
    begin();
    refused(RejectReason.UNREADABLE_FILE, "OCR");
  }

  @Test
  void aPasswordIsNamed() throws IOException {
    begin();
    body();
    document.protect(new StandardProtectionPolicy("o", "secret", new AccessPermission()));
    refused(RejectReason.UNREADABLE_FILE, "password");
  }

  @Test
  void anOwnersLockIsNamed() throws IOException {
    begin();
    body();
    AccessPermission permission = new AccessPermission();
    permission.setCanExtractContent(false);
    document.protect(new StandardProtectionPolicy("o", "", permission));
    refused(RejectReason.UNREADABLE_FILE, "locked against");
  }

  @Test
  void damageIsOneReject() {
    SourceRecord record =
        ReadingRun.read("a.pdf", "%PDF-1.4\nno more".getBytes(StandardCharsets.UTF_8)).get(0);
    assertEquals(RejectReason.MALFORMED, record.rejectReason());
  }

  @Test
  void aPageThatUnpacksToTooMuchIsRefusedUnread() {
    byte[] zeros = new byte[1 << 20];
    Deflater deflater = new Deflater();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        "%PDF-1.4\n1 0 obj<</Filter/FlateDecode>>stream\n".getBytes(StandardCharsets.UTF_8));
    byte[] buffer = new byte[1 << 16];
    for (int i = 0; i < 80; i++) {
      deflater.setInput(zeros);
      for (int count = deflater.deflate(buffer); count > 0; count = deflater.deflate(buffer)) {
        out.write(buffer, 0, count);
      }
    }
    deflater.end();
    SourceRecord record = ReadingRun.read("a.pdf", out.toByteArray()).get(0);
    assertEquals(RejectReason.TOO_LARGE, record.rejectReason());
  }

  /**
   * Nine forms, each of which draws the next ten times, would be drawn a thousand million times.
   */
  @Test
  @Timeout(20)
  void formsThatDrawEachOtherEnd() {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    object(pdf, 1, "<</Type/Catalog/Pages 2 0 R>>");
    object(pdf, 2, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
    String page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources";
    object(pdf, 3, page + "<</XObject<</X 5 0 R>>>>>>");
    String ten = "stream\n" + "/X Do ".repeat(10) + "\nendstream";
    object(pdf, 4, "<</Length 60>>" + ten);
    for (int form = 5; form < 14; form++) {
      String next = "<</XObject<</X " + (form + 1) + " 0 R>>>>/Length 60>>";
      object(pdf, form, "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources" + next + ten);
    }
    object(pdf, 14, "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 0>>stream\n\nendstream");
    pdf.append("trailer<</Size 15/Root 1 0 R>>\n%%EOF");
    SourceRecord record = ReadingRun.read("a.pdf", pdf.toString().getBytes(UTF_8)).get(0);
    assertEquals("it draws more than 20000 forms", record.message());
  }

  private static void object(StringBuilder pdf, int number, String content) {
    pdf.append(number).append(" 0 obj\n").append(content).append("\nendobj\n");
  }

  private static Calendar day(String instant) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    calendar.setTimeInMillis(Instant.parse(instant).toEpochMilli());
    return calendar;
  }

  private void body() throws IOException {
    print(10, 50, 700, "The lock at Oxmoor opened on Monday, after two years of work.");
  }

  private void begin() throws IOException {
    end();
    PDPage next = new PDPage();
    document.addPage(next);
    page = new PDPageContentStream(document, next);
  }

  private void print(int size, float x, float y, String text) throws IOException {
    page.beginText();
    page.setFont(new PDType1Font(FontName.HELVETICA), size);
    page.newLineAtOffset(x, y);
    page.showText(text);
    page.endText();
  }

  private void end() throws IOException {
    if (page != null) {
      page.close();
      page = null;
    }
  }

  private List<SourceRecord> records() throws IOException {
    end();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return ReadingRun.read("a.pdf", out.toByteArray());
  }

  private SourceRecord read() throws IOException {
    List<SourceRecord> records = records();
    assertEquals(1, records.size());
    assertEquals(State.READ, records.get(0).state(), records.get(0).message());
    return records.get(0);
  }

  private void refused(RejectReason reason, String message) throws IOException {
    SourceRecord record = records().get(0);
    assertEquals(reason, record.rejectReason());
    assertTrue(record.message().contains(message), record.message());
  }
}
