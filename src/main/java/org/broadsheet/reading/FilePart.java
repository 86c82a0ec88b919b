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

  /** A file in this many parts keeps all cores of a small cluster busy. */
  private static final int PARTS = 64;

  /** The head of a file, some kilobytes, is read again for each part. */
  static final long MIN_BYTES = 2L << 20;

  /** A part is read in a second or so. */
  static final long MAX_BYTES = 64L << 20;

  /** Bytes a part: they follow from the file alone, so that parts are the same on every runner. */
  static long bytesAPart(long fileBytes) {
    return Math.max(MIN_BYTES, Math.min(MAX_BYTES, fileBytes / PARTS));
  }

  static List<FilePart> of(CorpusFile file) {
    List<FilePart> parts = new ArrayList<>();
    long bytes = bytesAPart(file.bytes());
    long start = 0;
    do {
      long end = file.bytes() - start < 2 * bytes ? file.bytes() : start + bytes;
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
