package org.broadsheet.reading.format;

import java.io.ByteArrayOutputStream;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.Piece;
import org.jspecify.annotations.Nullable;

/** Finds the objects of a JSON stream by their braces, without understanding them. */
final class JsonFraming {

  private final ByteReader bytes;
  private final int max;

  JsonFraming(ByteReader bytes, int max) {
    this.bytes = bytes;
    this.max = max;
  }

  /**
   * The next object; or, where something else stands, what stands there up to the end of its line.
   * Null at the end.
   */
  @Nullable Piece next() {
    passOver();
    if (bytes.isAtEnd()) {
      return null;
    }
    return bytes.peek() == '{' ? object() : bytes.line(max);
  }

  /** White space, commas and the brackets of arrays are between records. */
  private void passOver() {
    for (int b = bytes.peek(); isBetween(b); b = bytes.peek()) {
      bytes.read();
    }
  }

  private static boolean isBetween(int b) {
    return (b >= 0 && b <= ' ') || b == ',' || b == '[' || b == ']';
  }

  private Piece object() {
    long start = bytes.position();
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    int depth = 0;
    boolean inString = false;
    do {
      int b = bytes.read();
      if (b < 0) {
        return new Piece(start, kept.toByteArray(), bytes.position() - start, false);
      }
      keep(kept, b);
      if (inString && b == '\\') {
        keep(kept, bytes.read());
      } else if (b == '"') {
        inString = !inString;
      } else if (!inString && b == '{') {
        depth++;
      } else if (!inString && b == '}') {
        depth--;
      }
    } while (depth > 0);
    return new Piece(start, kept.toByteArray(), bytes.position() - start, true);
  }

  private void keep(ByteArrayOutputStream kept, int b) {
    if (b >= 0 && kept.size() < max) {
      kept.write(b);
    }
  }
}
