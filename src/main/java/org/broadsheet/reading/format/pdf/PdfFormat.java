package org.broadsheet.reading.format.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.broadsheet.article.Markup;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.charset.Decoded;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.Piece;
import org.broadsheet.reading.format.Attempt;
import org.broadsheet.reading.format.Head;
import org.broadsheet.reading.format.RecordFormat;
import org.broadsheet.reading.format.RecordSink;

/**
 * A PDF with text is one article. What is only a picture of text, or locked with a password, is
 * defective and says so.
 */
public final class PdfFormat implements RecordFormat {

  /** The longest issues of newspapers have some hundred pages. */
  private static final int MAX_PAGES = 1000;

  /** What a stream of the document, such as a page, may unpack to. */
  private static final long MAX_STREAM_BYTES = 64L << 20;

  /** A mark may follow a header of another protocol. */
  private static final int LOOKED_AT = 1024;

  private static final String MARK = "%PDF-";

  /** So few letters a page are a stamp or a number on a picture. */
  private static final int MIN_LETTERS_PER_PAGE = 30;

  /** Set up when the first PDF comes: most runs have none. */
  private static final class Library {

    /** It warns of each fault of each font; held, because loggers forget their level else. */
    private static final List<Logger> TALKATIVE =
        Stream.of("org.apache.pdfbox", "org.apache.fontbox").map(Logger::getLogger).toList();

    static {
      TALKATIVE.forEach(logger -> logger.setLevel(Level.OFF));
      NoFonts.install();
    }

    static PDDocument load(byte[] pdf) throws IOException {
      return Loader.loadPDF(pdf);
    }
  }

  @Override
  public String name() {
    return "PDF";
  }

  @Override
  public Fit fit(Head head) {
    return head.begins('%', 'P', 'D', 'F', '-') || (head.isNamed(".pdf") && hasMark(head))
        ? Fit.BY_CONTENT
        : Fit.NO;
  }

  private static boolean hasMark(Head head) {
    byte[] bytes = head.bytes();
    int looked = Math.min(bytes.length, LOOKED_AT);
    return new String(bytes, 0, looked, StandardCharsets.ISO_8859_1).contains(MARK);
  }

  @Override
  public void read(ByteReader bytes, RecordSink out) {
    Piece whole = bytes.rest(out.settings().maxBytes());
    if (out.isTooLarge(whole)) {
      return;
    }
    Attempt attempt = out.attempt(whole.position(), whole.bytes());
    if (PackedSize.exceeds(whole.bytes(), MAX_STREAM_BYTES)) {
      attempt.defective(
          RejectReason.TOO_LARGE, "a page unpacks to more than " + MAX_STREAM_BYTES + " bytes", "");
      return;
    }
    try (PDDocument document = Library.load(whole.bytes())) {
      read(document, attempt);
    } catch (InvalidPasswordException e) {
      attempt.defective(
          RejectReason.UNREADABLE_FILE, "the PDF is locked with a password; save it unlocked", "");
    } catch (PageLines.TooLongException e) {
      attempt.defective(RejectReason.TOO_LARGE, String.valueOf(e.getMessage()), "");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      attempt.defective(RejectReason.MALFORMED, "the PDF is damaged: " + e.getMessage(), "");
    }
  }

  private static void read(PDDocument document, Attempt attempt) throws IOException {
    int pages = document.getNumberOfPages();
    if (!document.getCurrentAccessPermission().canExtractContent()) {
      attempt.defective(
          RejectReason.UNREADABLE_FILE, "the PDF is locked against taking text out of it", "");
    } else if (pages > MAX_PAGES) {
      attempt.defective(RejectReason.TOO_LARGE, "it has more than " + MAX_PAGES + " pages", "");
    } else {
      read(document, PageLines.of(document), attempt);
    }
  }

  private static void read(PDDocument document, List<Line> lines, Attempt attempt) {
    DocumentFacts facts = DocumentFacts.of(document);
    PageEdges furniture = PageEdges.of(lines, facts.isPrintedByBrowser());
    List<Line> body = new ArrayList<>(lines);
    body.removeIf(furniture::has);
    long letters =
        body.stream()
            .flatMapToInt(line -> line.text().codePoints())
            .filter(Character::isLetter)
            .count();
    if (letters < (long) MIN_LETTERS_PER_PAGE * Math.min(document.getNumberOfPages(), 1)) {
      attempt.defective(
          RejectReason.UNREADABLE_FILE,
          "the PDF holds no text, only pictures of it or fonts that do not tell letters; have its"
              + " text recognised (OCR) first",
          String.join("\n", lines.stream().map(Line::text).toList()));
      return;
    }
    String text = String.join("\n\n", Paragraphs.of(body));
    attempt.read(
        Markup.TEXT,
        new Decoded(text, StandardCharsets.UTF_8.name(), false),
        facts.fields(furniture.address()),
        facts.retrieved());
  }
}
