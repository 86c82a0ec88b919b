package org.broadsheet.reading.format;

import java.io.IOException;
import java.util.List;
import org.broadsheet.reading.container.RandomAccess;

/** A format that must be read from several places of its file. */
public interface RandomAccessFormat extends TableFormat {

  /**
   * Reads the records of a part of a file; the parts of a file hold each record once.
   *
   * @param start where the part begins, in bytes of the file
   * @param end where the next part begins
   */
  void readPart(RandomAccess file, long start, long end, RecordSink out) throws IOException;

  /** The names of the columns. */
  List<String> columns(RandomAccess file) throws IOException;
}
