package org.broadsheet.reading.container;

import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Streams of zlib: two bytes that text may begin with, too, so they are tried. */
final class Zlib {

  /** So much is unpacked to see whether it can be. */
  private static final int TRIED_BYTES = 64;

  /** The two first bytes, read as a number, are a multiple of this. */
  private static final int CHECK = 31;

  private Zlib() {}

  /** Reads nothing beyond the end of one stream, and so asks for one byte at a time. */
  static InputStream open(InputStream compressed) {
    return new InflaterInputStream(compressed, new Inflater(), 1);
  }

  /** Whether these are the first bytes of such a stream. */
  static boolean begins(byte[] head) {
    if (head.length < 2 || ((head[0] & 0xff) << 8 | (head[1] & 0xff)) % CHECK != 0) {
      return false;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(head);
      return inflater.inflate(new byte[TRIED_BYTES]) > 0;
    } catch (DataFormatException notOne) {
      return false;
    } finally {
      inflater.end();
    }
  }
}
