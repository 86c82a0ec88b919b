package org.broadsheet.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;

/**
 * Lines from all over a file that are not ASCII: they tell the charset of a table that begins with
 * English. They depend on the file alone, not on the part of it that is read.
 */
final class TellingLines {

  private static final int PLACES = 48;
  private static final int BYTES_PER_PLACE = 1 << 14;

  /** More do not change what is found. */
  private static final int ENOUGH_BYTES = 1 << 14;

  private TellingLines() {}

  /** Such lines of a file, each with its end; none if it cannot be read from several places. */
  static byte[] of(CorpusFile file) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try (ReadableByteChannel channel = file.open()) {
      if (channel instanceof SeekableByteChannel seekable) {
        long step = Math.max(BYTES_PER_PLACE, seekable.size() / PLACES);
        for (long at = 0; at < seekable.size() && lines.size() < ENOUGH_BYTES; at += step) {
          addLines(read(seekable, at), lines);
        }
      }
    } catch (IOException e) {
      // Reading the file will say so.
    }
    return lines.toByteArray();
  }

  private static ByteBuffer read(SeekableByteChannel channel, long at) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES_PER_PLACE);
    channel.position(at);
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      // Until it is full.
    }
    return bytes.flip();
  }

  private static void addLines(ByteBuffer bytes, ByteArrayOutputStream lines) {
    int start = -1;
    boolean isAscii = true;
    for (int i = 0; i < bytes.limit(); i++) {
      byte b = bytes.get(i);
      isAscii &= b >= 0;
      if (b == '\n') {
        if (start >= 0 && !isAscii) {
          lines.write(bytes.array(), bytes.arrayOffset() + start, i + 1 - start);
        }
        start = i + 1;
        isAscii = true;
      }
    }
  }
}
