package org.broadsheet.reading.format;

import java.io.IOException;
import org.broadsheet.reading.container.ByteReader;

/**
 * A format whose big files can be read in parts, each by another worker.
 *
 * <p>A record belongs to the part in which its first byte lies, so the parts of a file hold each
 * record once, and how a file is split changes nothing in its records.
 */
public interface SplittableFormat extends RecordFormat {

  /** Whether a stream with this beginning can be split. */
  boolean canSplit(Head head);

  /**
   * Reads the records that begin before a position.
   *
   * @param head the beginning of the whole file
   * @param bytes from the byte before the part on, or from 0
   * @param end where the next part begins
   */
  void readPart(Head head, ByteReader bytes, long end, RecordSink out) throws IOException;
}
