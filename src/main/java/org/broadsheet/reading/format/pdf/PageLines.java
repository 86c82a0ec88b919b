package org.broadsheet.reading.format.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gathers the lines of a document, page by page, in the order in which they are to be read. */
final class PageLines extends PDFTextStripper {

  /** Drawing instructions of a document; a full newspaper page has some ten thousand. */
  private static final int MAX_INSTRUCTIONS = 2_000_000;

  /**
   * Forms that are drawn, each read anew; a page has a handful. Forms that draw each other make any
   * number of a few hundred bytes.
   */
  private static final int MAX_FORMS = 20_000;

  /** Characters; a long novel has a million. */
  private static final int MAX_CHARS = 8_000_000;

  /** A gap between words of this number of heights of letters separates columns. */
  private static final double COLUMN_GAP = 1.8;

  /** A document that says too much to be an article. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1;

    TooLongException(String message) {
      super(message);
    }
  }

  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Boolean> bold = new HashMap<>();
  private final List<Line> page = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean hasRows;
  private double x;
  private double right;
  private double y;
  private double size;
  private boolean isBold;
  private int instructions;
  private int forms;
  private int chars;

  private PageLines() {
    setSuppressDuplicateOverlappingText(true);
  }

  /**
   * The lines of all pages.
   *
   * @throws TooLongException if there are more than an article can have
   */
  static List<Line> of(PDDocument document) throws IOException {
    PageLines gathering = new PageLines();
    gathering.writeText(document, Writer.nullWriter());
    return gathering.lines;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++instructions > MAX_INSTRUCTIONS) {
      throw new TooLongException("it has more than " + MAX_INSTRUCTIONS + " drawing instructions");
    }
    super.processOperator(operator, operands);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (++forms > MAX_FORMS) {
      throw new TooLongException("it draws more than " + MAX_FORMS + " forms");
    }
    super.showForm(form);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    if (e instanceof TooLongException) {
      throw e;
    }
    super.operatorException(operator, operands, e);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    if (position.getDir() == 0) {
      super.processTextPosition(position);
    }
  }

  @Override
  protected void startPage(PDPage started) {
    page.clear();
    hasRows = false;
  }

  @Override
  protected void endPage(PDPage ended) {
    finishLine();
    lines.addAll(hasRows ? Columns.inOrder(page) : page);
  }

  @Override
  protected void writeString(String word, List<TextPosition> positions) throws IOException {
    if (positions.isEmpty() || word.isBlank()) {
      return;
    }
    chars += word.length();
    if (chars > MAX_CHARS) {
      throw new TooLongException("it has more than " + MAX_CHARS + " characters");
    }
    TextPosition first = positions.get(0);
    double start = first.getXDirAdj();
    if (text.length() > 0 && isOfAnotherColumn(start)) {
      hasRows = true;
      finishLine();
    }
    TextPosition last = positions.get(positions.size() - 1);
    boolean begins = text.length() == 0;
    x = begins ? start : Math.min(x, start);
    y = begins ? first.getYDirAdj() : y;
    isBold = (begins || isBold) && isBold(first.getFont());
    size = begins ? height(first) : Math.max(size, height(first));
    right = begins ? end(last) : Math.max(right, end(last));
    text.append(word);
  }

  private boolean isOfAnotherColumn(double start) {
    return start - right > COLUMN_GAP * size || start < x - size;
  }

  @Override
  protected void writeWordSeparator() {
    if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  @Override
  protected void writeLineSeparator() {
    finishLine();
  }

  @Override
  protected void writeParagraphSeparator() {
    finishLine();
  }

  private void finishLine() {
    String stripped = text.toString().strip().replace('\u00a0', ' ');
    if (!stripped.isEmpty()) {
      page.add(new Line(getCurrentPageNo() - 1, x, right, y, size, isBold, stripped));
    }
    text.setLength(0);
  }

  private static double end(TextPosition position) {
    return position.getXDirAdj() + position.getWidthDirAdj();
  }

  private static double height(TextPosition position) {
    double inPoints = position.getFontSizeInPt();
    return inPoints > 0 ? inPoints : Math.max(1, position.getHeightDir());
  }

  private boolean isBold(PDFont font) {
    String name = font == null || font.getName() == null ? "" : font.getName();
    return bold.computeIfAbsent(
        name,
        n -> {
          String lower = n.toLowerCase(Locale.ROOT);
          return lower.contains("bold") || lower.contains("black") || lower.contains("heavy");
        });
  }
}
