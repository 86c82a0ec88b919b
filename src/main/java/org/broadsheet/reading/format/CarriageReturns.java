package org.broadsheet.reading.format;

import java.io.IOException;
import java.io.InputStream;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.ByteSearch;

/** Lines that end in a carriage return alone, as old Macs and Excel for them write. */
public final class CarriageReturns {

  private CarriageReturns() {}

  /** Whether the lines of a stream with this beginning end so. */
  public static boolean endLines(Head head) {
    byte[] bytes = head.bytes();
    return ByteSearch.indexOf(bytes, '\n', 0, bytes.length) == bytes.length
        && ByteSearch.indexOf(bytes, '\r', 0, bytes.length) < bytes.length - 1;
  }

  /** The same stream with line feeds in their place; positions stay what they are. */
  public static ByteReader asLineFeeds(ByteReader bytes) {
    InputStream in = bytes.asStream();
    return new ByteReader(
        new InputStream() {
          @Override
          public int read() throws IOException {
            int b = in.read();
            return b == '\r' ? '\n' : b;
          }

          @Override
          public int read(byte[] out, int offset, int length) throws IOException {
            int count = in.read(out, offset, length);
            for (int i = offset; i < offset + count; i++) {
              out[i] = out[i] == '\r' ? (byte) '\n' : out[i];
            }
            return count;
          }
        },
        bytes.position());
  }
}
