package org.broadsheet.reading.format;

import java.util.List;

/** A format whose records all have the same columns, so that a wrong mapping shows at once. */
public interface TableFormat extends RecordFormat {

  /** The names of the columns, from the beginning of a stream. */
  List<String> columns(Head head);
}
