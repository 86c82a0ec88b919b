package org.broadsheet.reading.format.message;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.ByteSearch;

/**
 * Reads the bodies of the records of an archive, whose headers state how long they are.
 *
 * <p>A header may state more than there is: a crawler that was stopped within a page and restarted
 * goes on with the next record. Then the records that follow are not part of the body, however much
 * was stated. A body that holds the header of a record, such as a page about the format, is left
 * whole as long as it ends where a record may end.
 */
final class RecordBody {

  /** Where records begin. */
  interface Starts {

    /** Bytes that are enough to tell. */
    int bytes();

    /**
     * Whether the bytes from a place on, where a line begins, are surely the header of a record.
     */
    boolean isOne(byte[] bytes, int at);

    /** Whether they may be one where a record is due. */
    boolean mayBeOne(byte[] bytes, int at);
  }

  /**
   * A body.
   *
   * @param bytes its bytes, or the first of them if there are more than the caller bears
   * @param length how many there are, of those that were stated
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Found(byte[] bytes, long length) {}

  private static final int CHUNK = 1 << 13;

  private final ByteReader bytes;
  private final Starts starts;
  private final int max;

  /** Once a header was wrong, bodies are not read ahead: the next ones may all be wrong. */
  private boolean isTrusted = true;

  /** Reads bodies of which at most {@code max} bytes are kept. */
  RecordBody(ByteReader bytes, Starts starts, int max) {
    this.bytes = bytes;
    this.starts = starts;
    this.max = max;
  }

  /** The next bytes, up to the stated length or to the header of another record. */
  Found read(long stated) {
    return isTrusted && stated <= max ? readAhead((int) stated) : readToHeader(stated);
  }

  /** Why a body has not all that was stated. */
  static String isShort(ByteReader bytes, String length) {
    return "the record ends before its "
        + length
        + (bytes.isAtEnd() ? "" : ": the next record begins before it");
  }

  private Found readAhead(int stated) {
    byte[] body = new byte[stated];
    int read = bytes.readFully(body);
    if (read == stated && isEndOfRecord()) {
      return new Found(body, read);
    }
    int header = header(body, read);
    if (header < 0) {
      return new Found(read == stated ? body : Arrays.copyOf(body, read), read);
    }
    isTrusted = false;
    bytes.takeBack(Arrays.copyOfRange(body, header, read));
    return new Found(Arrays.copyOf(body, header), header);
  }

  /** Whether nothing but line ends is between here and the next record or the end. */
  private boolean isEndOfRecord() {
    byte[] ahead = bytes.peek(starts.bytes() + 8);
    int at = 0;
    while (at < ahead.length && (ahead[at] == '\r' || ahead[at] == '\n')) {
      at++;
    }
    return at == ahead.length || starts.mayBeOne(ahead, at);
  }

  /** Where in a body, or at its end, the header of a record begins, or -1. */
  private int header(byte[] body, int length) {
    byte[] ahead = bytes.peek(starts.bytes());
    byte[] all = Arrays.copyOf(body, length + ahead.length);
    System.arraycopy(ahead, 0, all, length, ahead.length);
    int line = ByteSearch.indexOf(all, '\n', 0, length) + 1;
    while (line < length) {
      if (starts.isOne(all, line)) {
        return line;
      }
      line = ByteSearch.indexOf(all, '\n', line, length) + 1;
    }
    return -1;
  }

  private Found readToHeader(long stated) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    long length = 0;
    boolean isLineStart = true;
    while (length < stated && !bytes.isAtEnd() && !(isLineStart && isHeader())) {
      int count = bytes.readInLine(chunk, (int) Math.min(CHUNK, stated - length));
      kept.write(chunk, 0, Math.min(count, max - kept.size()));
      isLineStart = chunk[count - 1] == '\n';
      length += count;
    }
    return new Found(kept.toByteArray(), length);
  }

  private boolean isHeader() {
    byte[] ahead = bytes.peek(starts.bytes());
    return starts.isOne(ahead, 0);
  }
}
