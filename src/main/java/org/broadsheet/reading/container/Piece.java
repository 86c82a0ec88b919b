package org.broadsheet.reading.container;

/**
 * A run of bytes of a stream.
 *
 * @param position the offset of its first byte
 * @param bytes its bytes, or the first of them if there are more than the caller bears
 * @param length how many bytes it has in all
 * @param isComplete whether its end was seen: for a line, its line feed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Piece(long position, byte[] bytes, long length, boolean isComplete) {

  /** Whether there were more bytes than the caller bears. */
  public boolean isCut() {
    return length > bytes.length;
  }
}
