package org.broadsheet.clustering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Carries rows out of a pipeline that runs in this process. */
final class Rows {

  private static List<String> rows = new ArrayList<>();

  private Rows() {}

  /** A new list, to which rows are added from now on. */
  static synchronized List<String> start() {
    rows = Collections.synchronizedList(new ArrayList<>());
    return rows;
  }

  static synchronized void add(String row) {
    rows.add(row);
  }
}
