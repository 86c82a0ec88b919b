package org.broadsheet.reading.format.json;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.ByteSearch;
import org.broadsheet.reading.container.Piece;

/**
 * Finds the values of a JSON stream by their brackets, without understanding them.
 *
 * <p>A value can be begun, looked at, and then either read to its end, passed over, or taken back
 * to be entered: so a wrapper of any size is read in the memory of its largest record. Of an object
 * only braces are counted, so that a bracket too many spoils one object and not all that follow.
 */
final class JsonFraming {

  private static final int BLOCK_BYTES = 1 << 16;

  /** The longest sign that separates lines takes as many bytes of UTF-8. */
  private static final int SEPARATOR_BYTES = 3;

  private final ByteReader bytes;
  private final int max;
  private byte[] block = new byte[0];
  private int at;
  private int end;
  private long blockPosition;

  private int depth;
  private boolean inString;
  private boolean isEscaped;
  private char open;
  private int comment;

  JsonFraming(ByteReader bytes, int max) {
    this.bytes = bytes;
    this.max = max;
    this.blockPosition = bytes.position();
  }

  /** Where the next byte stands. */
  long position() {
    return blockPosition + at;
  }

  /**
   * The next byte that is no white space, no comment and no line separator of Unicode, which stays
   * to be read; -1 at the end.
   */
  int peek() {
    while (at < end || fill()) {
      byte b = block[at];
      if (b >= 0 && b <= ' ') {
        at++;
      } else if ((b > 0 && b != '/') || !passSeparatorOrComment()) {
        return b & 0xff;
      }
    }
    return -1;
  }

  private boolean passSeparatorOrComment() {
    lookAhead(SEPARATOR_BYTES);
    int separator = JsonComment.separator(block, at, end);
    at += separator;
    boolean isComment = separator == 0 && JsonComment.beginsAt(block, at, end);
    if (isComment) {
      passComment();
    }
    return separator > 0 || isComment;
  }

  private void passComment() {
    comment = JsonComment.NONE;
    do {
      comment = JsonComment.after(comment, block[at++]);
    } while (comment != JsonComment.NONE && (at < end || fill()));
  }

  /** Makes this many bytes available in one block, if there are as many. */
  private void lookAhead(int wanted) {
    int left = end - at;
    if (left >= wanted) {
      return;
    }
    long position = position();
    byte[] rest = Arrays.copyOfRange(block, at, end);
    int more = fill() ? end : 0;
    byte[] both = Arrays.copyOf(rest, left + more);
    System.arraycopy(block, 0, both, left, more);
    block = both;
    blockPosition = position;
    at = 0;
    end = both.length;
  }

  /** Passes over the byte that was peeked at. */
  void skip() {
    at++;
  }

  private boolean fill() {
    blockPosition += end;
    at = 0;
    if (block.length < BLOCK_BYTES) {
      block = new byte[BLOCK_BYTES];
    }
    end = bytes.read(block, 0, BLOCK_BYTES);
    return end > 0;
  }

  /** The next value if it is not longer than this, or its beginning. */
  Piece begin(int look) {
    open = (char) peek();
    depth = 0;
    inString = false;
    isEscaped = false;
    comment = JsonComment.NONE;
    long start = position();
    ByteArrayOutputStream kept = new ByteArrayOutputStream(512);
    boolean isComplete = scan(kept, look, look);
    return new Piece(start, kept.toByteArray(), position() - start, isComplete);
  }

  /** A value that was begun, to its end; only the first bytes up to the bound are kept. */
  Piece rest(Piece begun) {
    return rest(begun, max);
  }

  /** A value that was begun, to its end; only the first bytes up to a bound are kept. */
  Piece rest(Piece begun, int most) {
    byte[] bytesSoFar = begun.bytes();
    if (begun.isComplete()) {
      return bytesSoFar.length <= most
          ? begun
          : new Piece(begun.position(), Arrays.copyOf(bytesSoFar, most), begun.length(), true);
    }
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    kept.write(bytesSoFar, 0, Math.min(most, bytesSoFar.length));
    boolean isComplete = scan(kept, most, Long.MAX_VALUE);
    long length = position() - begun.position();
    return new Piece(begun.position(), kept.toByteArray(), length, isComplete);
  }

  /** Passes over what is left of a value that was begun. */
  void drop(Piece begun) {
    if (!begun.isComplete()) {
      scan(new ByteArrayOutputStream(), 0, Long.MAX_VALUE);
    }
  }

  /** Takes back a value that was begun, so that it can be entered. */
  void takeBack(Piece begun) {
    long inBlock = begun.position() - blockPosition;
    if (inBlock >= 0 && inBlock <= at) {
      at = (int) inBlock;
      return;
    }
    byte[] first = begun.bytes();
    byte[] all = new byte[first.length + end - at];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(block, at, all, first.length, end - at);
    blockPosition = begun.position();
    block = all;
    at = 0;
    end = all.length;
  }

  /** What is left of the line, without its end. */
  Piece line() {
    long start = position();
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    boolean ended = false;
    while (!ended && (at < end || fill())) {
      int stop = ByteSearch.indexOf(block, '\n', at, end);
      kept.write(block, at, Math.min(stop - at, max - kept.size()));
      ended = stop < end;
      at = ended ? stop + 1 : stop;
    }
    return new Piece(start, kept.toByteArray(), position() - start - (ended ? 1 : 0), ended);
  }

  /** Reads on until the value ends or this number of bytes was read, and says whether it ended. */
  private boolean scan(ByteArrayOutputStream kept, int most, long limit) {
    long left = limit;
    boolean isEnded = false;
    while (!isEnded && left > 0 && (at < end || fill())) {
      int from = at;
      int stop = at + (int) Math.min(end - at, left);
      isEnded = scan(stop);
      kept.write(block, from, Math.max(0, Math.min(at - from, most - kept.size())));
      left -= at - from;
    }
    return isEnded || isAtEndOfScalar();
  }

  private boolean isAtEndOfScalar() {
    return at >= end && !inString && depth == 0 && open != '{' && open != '[' && open != '"';
  }

  private boolean scan(int stop) {
    while (at < stop) {
      if (isEscaped) {
        isEscaped = false;
        at++;
      } else if (inString) {
        at = ByteSearch.indexOfJsonSpecial(block, at, stop);
        if (at < stop) {
          byte special = block[at++];
          isEscaped = special == '\\';
          inString = special != '"';
          if (!inString && depth == 0) {
            return true;
          }
        }
      } else if (comment != JsonComment.NONE || block[at] == '/') {
        comment = JsonComment.after(comment, block[at++]);
      } else if (takes(block[at])) {
        return true;
      }
    }
    return false;
  }

  /** Takes one byte outside of strings, and says whether the value has ended with or before it. */
  private boolean takes(byte b) {
    if (open != '{' && open != '[' && open != '"') {
      boolean isOver = b == ',' || b == ']' || b == '}' || b == '\n';
      at += isOver ? 0 : 1;
      return isOver;
    }
    at++;
    inString = b == '"';
    if (b == open && b != '"') {
      depth++;
    } else if (b == (open == '{' ? '}' : ']')) {
      depth--;
      return depth == 0;
    }
    return false;
  }
}
