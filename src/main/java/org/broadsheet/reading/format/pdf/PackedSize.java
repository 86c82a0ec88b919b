package org.broadsheet.reading.format.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.broadsheet.reading.container.ByteSearch;

/**
 * What the streams of a document unpack to, but pictures, which are not read. PDFBox unpacks a
 * stream whole, so that one of a megabyte can take a gigabyte.
 */
final class PackedSize {

  /** Inflating makes at most this number of bytes of one; smaller streams are not looked at. */
  private static final int MAX_RATIO = 1032;

  /** Where the dictionary of a stream, which names its kind, is looked for before it. */
  private static final int DICTIONARY_BYTES = 500;

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  private PackedSize() {}

  /** Whether any stream is longer than this when it is unpacked. */
  static boolean exceeds(byte[] pdf, long max) {
    for (int at = next(pdf, 0); at >= 0; at = next(pdf, at + 1)) {
      int start = at + STREAM.length;
      while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
        start++;
      }
      boolean isEnd = at > 2 && pdf[at - 1] == 'd';
      if (!isEnd && !isPicture(pdf, at) && inflates(pdf, start, max)) {
        return true;
      }
    }
    return false;
  }

  private static int next(byte[] pdf, int from) {
    int at = ByteSearch.indexOf(pdf, 's', from, pdf.length);
    while (at < pdf.length) {
      if (at + STREAM.length < pdf.length && begins(pdf, at)) {
        return at;
      }
      at = ByteSearch.indexOf(pdf, 's', at + 1, pdf.length);
    }
    return -1;
  }

  private static boolean begins(byte[] pdf, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (pdf[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPicture(byte[] pdf, int at) {
    int start = Math.max(0, at - DICTIONARY_BYTES);
    String dictionary = new String(pdf, start, at - start, StandardCharsets.ISO_8859_1);
    int own = dictionary.lastIndexOf(" obj");
    return dictionary.substring(Math.max(0, own)).contains("/Image");
  }

  private static boolean inflates(byte[] pdf, int start, long max) {
    if ((long) (pdf.length - start) * MAX_RATIO < max || start + 1 >= pdf.length) {
      return false;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(pdf, start, pdf.length - start);
      byte[] out = new byte[1 << 15];
      int count = inflater.inflate(out);
      while (count > 0 && inflater.getBytesWritten() <= max) {
        count = inflater.inflate(out);
      }
      return inflater.getBytesWritten() > max;
    } catch (DataFormatException e) {
      return inflater.getBytesWritten() > max;
    } finally {
      inflater.end();
    }
  }
}
