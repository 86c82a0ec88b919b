package org.broadsheet.report.page.view;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Bytes that texts may take in the page, so that it stays small in every script: of the 5 MB that a
 * page may have, charts and entities take up to two.
 */
final class PageBudget {

  private static final int BYTES = 1_500_000;

  /** What {@code <del></del>} and white space around a piece take. */
  private static final int BYTES_PER_PIECE = 24;

  private int left = BYTES;

  /** Takes the bytes of a text, if as many are left. */
  boolean takes(String text) {
    return takes(bytes(text));
  }

  /** Takes the bytes of pieces, if as many are left. */
  boolean takes(List<TextDifference.Piece> pieces) {
    return takes(pieces.stream().mapToInt(piece -> BYTES_PER_PIECE + bytes(piece.text())).sum());
  }

  private boolean takes(int bytes) {
    if (bytes > left) {
      return false;
    }
    left -= bytes;
    return true;
  }

  /** Escaped, a quotation mark takes six bytes; no character takes more. */
  private static int bytes(String text) {
    int escaped = (int) text.chars().filter(c -> "<>&\"'".indexOf(c) >= 0).count();
    return text.getBytes(StandardCharsets.UTF_8).length + 5 * escaped;
  }
}
