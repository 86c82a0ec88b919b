package org.broadsheet.reading.format.json;

import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.format.RecordSink;
import org.broadsheet.reading.format.Row;
import org.broadsheet.reading.format.TextStream;

/**
 * Reads a line that plainly holds an article where it lies in the buffer: its end shows while it is
 * parsed, so that nothing looks for it first, and nothing is copied but the strings. What is not
 * plain is left to be read as any line.
 */
final class PlainLine implements ByteReader.Taker {

  /** Longer lines are read so, too, if they happen to be in the buffer as a whole. */
  private static final int WANTED_BYTES = 1 << 14;

  /** Where more lines than this are not plain, and most of them, it is not tried any longer. */
  private static final int MAX_MISSES = 20;

  private static final byte[] NONE = new byte[0];

  private final TextStream text;
  private final RecordSink out;
  private final int maxBytes;
  private final String charset;
  private long position;
  private long hits;
  private long misses;

  PlainLine(TextStream text, RecordSink out) {
    this.text = text;
    this.out = out;
    this.maxBytes = out.settings().maxBytes();
    this.charset = text.charsetName("UTF-8");
  }

  /** Makes the attempt at the next line, and says whether it could. */
  boolean read() {
    if (misses > MAX_MISSES && misses > hits) {
      return false;
    }
    position = text.bytes().position();
    boolean isRead = text.bytes().take(WANTED_BYTES, this);
    hits += isRead ? 1 : 0;
    misses += isRead ? 0 : 1;
    return isRead;
  }

  @Override
  public int take(byte[] bytes, int from, int to) {
    Row row = new Row(out.settings().fields());
    int next = JsonScan.readLine(bytes, from, to, row, text.utf8());
    int end = next - 1;
    boolean isPlain = next > 0 && end - from <= maxBytes && row.hasText() && !row.hasTextOfParts();
    if (!isPlain) {
      return 0;
    }
    row.finish(out.attempt(position, bytes, from, end), charset, NONE);
    return next - from;
  }
}
