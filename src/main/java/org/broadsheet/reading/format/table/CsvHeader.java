package org.broadsheet.reading.format.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.reading.charset.Decoded;
import org.broadsheet.reading.container.Piece;
import org.broadsheet.reading.field.FieldMapping;
import org.broadsheet.reading.field.NamelessColumns;
import org.broadsheet.reading.format.TextStream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a CSV stream and how its records are written, from its first lines: remarks and
 * Excel's {@code sep=;} may stand before the names, and the names may be missing.
 */
final class CsvHeader {

  /** Lines of remarks before the names. */
  private static final int MAX_REMARKS = 50;

  private static final Pattern SEPARATOR = Pattern.compile("(?i)\"?sep=(.|\\\\t)\"?\\s*+");

  /** A name of a column has fewer words. */
  private static final int WORDS_OF_DATA = 8;

  private static final Pattern DATA = Pattern.compile("https?://\\S+|\\d{4}-\\d\\d-\\d\\d.{0,30}");

  private final CsvFields fields;
  private final List<String> names;
  private final boolean isNamed;

  private CsvHeader(CsvFields fields, List<String> names, boolean isNamed) {
    this.fields = fields;
    this.names = names;
    this.isNamed = isNamed;
  }

  List<String> names() {
    return names;
  }

  /** Whether the first record gives the names, and so is none. */
  boolean isNamed() {
    return isNamed;
  }

  /**
   * The names of a record's columns stand in its first line that is no remark.
   *
   * @param beginning the text that the stream begins with
   */
  static @Nullable CsvHeader read(CsvFraming framing, TextStream text, String beginning) {
    char separator = 0;
    framing.passWrittenLines(linesBefore(beginning));
    for (int i = 0; i < MAX_REMARKS; i++) {
      Piece line = framing.next();
      if (line == null) {
        return null;
      }
      Decoded decoded = line.isCut() ? null : text.decode(line.bytes());
      if (decoded == null) {
        framing.takeBack();
        return null;
      }
      String written = decoded.text().strip();
      char stated = separator(decoded.text());
      if (stated != 0) {
        separator = stated;
      } else if (!written.isEmpty() && !isRemark(written)) {
        return of(written, separator, framing);
      }
    }
    return null;
  }

  /**
   * How many lines with words stand before the names and are remarks only because names follow:
   * databases put the query there, who asked, and when.
   */
  private static int linesBefore(String beginning) {
    List<String> lines =
        beginning.lines().filter(line -> !line.isBlank()).limit(MAX_REMARKS).toList();
    for (int i = 0; i < lines.size() && separator(lines.get(i)) == 0; i++) {
      List<String> names = split(lines.get(i), (char) 0);
      if (FieldMapping.BUILT_IN.findsTextIn(names) || isData(names)) {
        return names.size() > 1 && isMostlyKnown(names) ? i : 0;
      }
    }
    return 0;
  }

  /** What a line says that fields are separated by; 0 if it says nothing of it. */
  private static char separator(String line) {
    Matcher stated = SEPARATOR.matcher(line.stripLeading());
    return stated.matches() ? stated.group(1).replace("\\t", "\t").charAt(0) : 0;
  }

  /** A remark is no list of names: where it were one, two columns would have meanings. */
  private static boolean isRemark(String line) {
    if (line.startsWith("#")) {
      return meanings(split(line.substring(1), (char) 0)) < 2;
    }
    List<String> cells = split(line, (char) 0);
    return isTitle(cells) || isFactOfReport(cells);
  }

  /** Media monitors say for whom and when a table was made: {@code From:,"1 March 2024"}. */
  private static boolean isFactOfReport(List<String> cells) {
    return cells.size() > 1
        && cells.get(0).endsWith(":")
        && cells.stream().skip(2).allMatch(String::isBlank);
  }

  /** Spreadsheets have a title over the table: words in the first cell, and nothing in others. */
  private static boolean isTitle(List<String> cells) {
    return cells.size() > 1
        && cells.get(0).indexOf(' ') > 0
        && meanings(cells) == 0
        && cells.stream().skip(1).allMatch(String::isBlank);
  }

  private static long meanings(List<String> names) {
    return names.stream().filter(n -> FieldMapping.BUILT_IN.meaning(n) != null).count();
  }

  private static CsvHeader of(String line, char separator, CsvFraming framing) {
    String written = line.startsWith("#") ? line.substring(1).strip() : line;
    char delimiter = separator == 0 ? CsvFields.delimiter(written) : separator;
    CsvFields fields = new CsvFields(delimiter, framing.isBackslashed());
    List<String> names = fields.split(written).stream().map(String::strip).toList();
    if (isData(names)) {
      framing.takeBack();
      return new CsvHeader(fields, NamelessColumns.of(names), false);
    }
    return new CsvHeader(fields, names, true);
  }

  private static List<String> split(String line, char separator) {
    String written = line.strip();
    char delimiter = separator == 0 ? CsvFields.delimiter(written) : separator;
    return new CsvFields(delimiter, false).split(written).stream().map(String::strip).toList();
  }

  /** Whether a line is nothing but names of columns, most of them known and one of a text. */
  static boolean isOne(String line) {
    List<String> names = split(line, (char) 0);
    return names.size() > 1
        && !isData(names)
        && isMostlyKnown(names)
        && FieldMapping.BUILT_IN.findsTextIn(names)
        && names.stream().noneMatch(n -> n.indexOf(' ') >= 0);
  }

  private static boolean isMostlyKnown(List<String> names) {
    return meanings(names) * 2 >= names.size();
  }

  private static boolean isData(List<String> names) {
    return names.size() > 1
        && meanings(names) == 0
        && names.stream()
            .anyMatch(n -> DATA.matcher(n).matches() || n.split("\\s+", -1).length > WORDS_OF_DATA);
  }

  /** The names in the first line of a text. */
  static List<String> names(String text) {
    char separator = 0;
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    for (String line : lines.stream().skip(linesBefore(text)).limit(MAX_REMARKS).toList()) {
      String written = line.strip();
      char stated = separator(line);
      if (stated != 0) {
        separator = stated;
      } else if (!written.isEmpty() && !isRemark(written)) {
        List<String> names =
            split(written.startsWith("#") ? written.substring(1) : written, separator);
        return isData(names) ? NamelessColumns.of(names) : names;
      }
    }
    return List.of();
  }

  /** The fields of a record; another number than there are names if it does not fit. */
  List<String> split(String record) {
    List<String> values =
        fields.split(record.endsWith("\r") ? record.substring(0, record.length() - 1) : record);
    if (fields.mayNameRows() && values.size() == names.size() + 1) {
      return values.subList(1, values.size());
    }
    boolean hasDelimiterAtEnd =
        values.size() == names.size() + 1 && values.get(names.size()).isBlank();
    return hasDelimiterAtEnd ? values.subList(0, names.size()) : values;
  }

  /** Tables that were joined into one file have their names between their rows. */
  boolean isRepeatedBy(List<String> values) {
    return isNamed && names.size() > 1 && names.equals(values.stream().map(String::strip).toList());
  }

  String misfit(int count) {
    return count == 0
        ? "its quotes do not match"
        : "it has " + count + " fields where the header has " + names.size();
  }
}
