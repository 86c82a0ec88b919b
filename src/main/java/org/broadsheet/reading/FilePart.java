package org.broadsheet.reading;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a file: the records that begin in it. Where a format cannot be split, the first part
 * stands for the whole file and the others for nothing.
 *
 * @param file the file
 * @param start where the part begins, in stored bytes
 * @param end where the next one begins
 */
record FilePart(CorpusFile file, long start, long end) implements Serializable {

  /**
   * A part is read in a second or so, and the head of its file, which is read again for each, is a
   * thousandth of it. The size is fixed, so that the parts are the same on every runner.
   */
  static final long BYTES = 64L << 20;

  static List<FilePart> of(CorpusFile file) {
    List<FilePart> parts = new ArrayList<>();
    long start = 0;
    do {
      long end = file.bytes() - start < 2 * BYTES ? file.bytes() : start + BYTES;
      parts.add(new FilePart(file, start, end));
      start = end;
    } while (start < file.bytes());
    return parts;
  }

  long bytes() {
    return end - start;
  }

  boolean isFirst() {
    return start == 0;
  }

  boolean isWhole() {
    return isFirst() && end == file.bytes();
  }
}
