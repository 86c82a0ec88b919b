package org.broadsheet.reading.format.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Finds the records of a CSV stream: lines, joined while a quote is open (RFC 4180).
 *
 * <p>A stray quote would swallow the rest of the file. So lines joined in vain can be taken back:
 * {@link #onlyFirstLine()} leaves the others to be read anew. This is why a general CSV library
 * does not do here: it neither bounds the record nor goes on after it.
 */
final class CsvFraming {

  /** A text field of more lines than this is an open quote. */
  private static final int MAX_LINES = 5_000;

  private final ByteReader bytes;
  private final int max;
  private final boolean isBackslashed;
  private final Deque<Piece> ahead = new ArrayDeque<>();
  private List<Piece> joined = List.of();

  CsvFraming(ByteReader bytes, int max, boolean isBackslashed) {
    this.bytes = bytes;
    this.max = max;
    this.isBackslashed = isBackslashed;
  }

  /** Whether a quote inside of quotes stands after a backslash. */
  boolean isBackslashed() {
    return isBackslashed;
  }

  /** Takes back all lines of the last record. */
  void takeBack() {
    for (int i = joined.size() - 1; i >= 0; i--) {
      ahead.addFirst(joined.get(i));
    }
    joined = List.of();
  }

  /** Skips this many lines that are not blank, whatever quotes are in them. */
  void passWrittenLines(int count) {
    int left = count;
    for (Piece line = left > 0 ? line() : null; line != null; line = left > 0 ? line() : null) {
      left -= new String(line.bytes(), StandardCharsets.ISO_8859_1).isBlank() ? 0 : 1;
    }
  }

  /** The next record with its line feed cut off, or null at the end. */
  @Nullable Piece next() {
    Piece first = line();
    joined = new ArrayList<>();
    if (first == null) {
      return null;
    }
    joined.add(first);
    boolean isOpen = isOdd(quotes(first));
    long length = first.length();
    while (isOpen && length <= max && joined.size() < MAX_LINES) {
      Piece line = line();
      if (line == null) {
        break;
      }
      joined.add(line);
      length += line.length() + 1;
      isOpen ^= isOdd(quotes(line));
    }
    return isOpen && joined.size() > 1 ? onlyFirstLine() : record();
  }

  /** Where the next record begins. */
  long position() {
    Piece first = ahead.peekFirst();
    return first == null ? bytes.position() : first.position();
  }

  /** Takes back all but the first line of the last record, and gives that. */
  Piece onlyFirstLine() {
    for (int i = joined.size() - 1; i > 0; i--) {
      ahead.addFirst(joined.get(i));
    }
    joined = joined.subList(0, 1);
    return joined.get(0);
  }

  /** Whether the last record has more than one line. */
  boolean isJoined() {
    return joined.size() > 1;
  }

  private @Nullable Piece line() {
    Piece known = ahead.pollFirst();
    return known != null ? known : bytes.line(max);
  }

  private Piece record() {
    if (joined.size() == 1) {
      return joined.get(0);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    long length = joined.size() - 1L;
    for (Piece line : joined) {
      if (all.size() > 0) {
        all.write('\n');
      }
      all.writeBytes(line.bytes());
      length += line.length();
    }
    Piece last = joined.get(joined.size() - 1);
    return new Piece(joined.get(0).position(), all.toByteArray(), length, last.isComplete());
  }

  private int quotes(Piece line) {
    int quotes = 0;
    byte before = 0;
    for (byte b : line.bytes()) {
      if (b == '"' && !(isBackslashed && before == '\\')) {
        quotes++;
      }
      before = b;
    }
    return quotes;
  }

  private static boolean isOdd(int count) {
    return (count & 1) == 1;
  }
}
