package org.broadsheet.reading.container;

import java.io.IOException;
import java.io.InputStream;

/**
 * What may follow the end of compressed data or of an archive without a word: tapes and some tools
 * fill up with zeros, and editors and shells end with a line feed.
 */
final class Padding {

  /** What is said of anything else: it may hold articles that were not read. */
  static final String FOLLOWED =
      "other data follows the end of the compressed data or archive, and is not read";

  private Padding() {}

  /** Passes over padding; returns the first byte that is none, -1 at the end of the stream. */
  static int skip(InputStream in) throws IOException {
    int b = in.read();
    while (isPadding(b)) {
      b = in.read();
    }
    return b;
  }

  static boolean isPadding(int b) {
    return b == 0 || b == ' ' || b == '\t' || b == '\n' || b == '\r';
  }
}
