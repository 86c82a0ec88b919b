package org.broadsheet.reading.format.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits one CSV record into its fields (RFC 4180, or with quotes after a backslash). */
final class CsvFields {

  /** The last is Hive's own. */
  private static final String DELIMITERS = ",;\t|^\u0001";

  /** R parts names in quotes by blanks. */
  private static final Pattern QUOTED_NAMES =
      Pattern.compile("\"[^\"]{1,60}\"(?: \"[^\"]{1,60}\")+");

  private static final char BLANK = ' ';

  private final char delimiter;
  private final boolean isBackslashed;

  /** Splits at a delimiter; quotes inside of quotes are doubled, or stand after a backslash. */
  CsvFields(char delimiter, boolean isBackslashed) {
    this.delimiter = delimiter;
    this.isBackslashed = isBackslashed;
  }

  /** The delimiter that parts most fields of a header line. */
  static char delimiter(String header) {
    if (QUOTED_NAMES.matcher(header).matches()) {
      return BLANK;
    }
    if (new CsvFields('\t', false).split(header).size() > 2) {
      // Where there are no names, a sentence may hold commas, but hardly tabs.
      return '\t';
    }
    char best = ',';
    int most = 1;
    for (int i = 0; i < DELIMITERS.length(); i++) {
      char candidate = DELIMITERS.charAt(i);
      int fields = new CsvFields(candidate, false).split(header).size();
      if (fields > most) {
        most = fields;
        best = candidate;
      }
    }
    return best;
  }

  /**
   * The fields, without their quotes; none if a quote is not closed, or closed in the midst of a
   * field. A quote in an unquoted field stands for itself.
   */
  List<String> split(String record) {
    List<String> fields = new ArrayList<>();
    int at = 0;
    while (at <= record.length()) {
      boolean isQuoted = at < record.length() && record.charAt(at) == '"';
      StringBuilder field = new StringBuilder();
      at = isQuoted ? quoted(record, at + 1, field) : at;
      if (isQuoted && !isClosed(record, at)) {
        return List.of();
      }
      int end = record.indexOf(delimiter, at);
      end = end < 0 ? record.length() : end;
      fields.add(field.append(record, at, end).toString());
      at = end + 1;
    }
    return fields;
  }

  /** Whether rows may begin with a name of their own, for which there is none in the header. */
  boolean mayNameRows() {
    return delimiter == BLANK;
  }

  private boolean isClosed(String record, int at) {
    boolean isAtEnd = at >= record.length();
    return record.charAt(at - 1) == '"' && (isAtEnd || record.charAt(at) == delimiter);
  }

  /** Copies up to the closing quote and returns the place after it. */
  private int quoted(String record, int from, StringBuilder field) {
    int at = from;
    while (at < record.length()) {
      int quote = record.indexOf('"', at);
      int end = quote < 0 ? record.length() : quote;
      if (isBackslashed && end < record.length() && record.charAt(Math.max(at, end - 1)) == '\\') {
        field.append(record, at, end - 1).append('"');
        at = end + 1;
        continue;
      }
      field.append(record, at, end);
      boolean isDoubled = end + 1 < record.length() && record.charAt(end + 1) == '"';
      if (!isDoubled) {
        return Math.min(end + 1, record.length());
      }
      field.append('"');
      at = end + 2;
    }
    return at;
  }
}
