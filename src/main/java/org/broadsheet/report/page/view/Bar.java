package org.broadsheet.report.page.view;

import java.util.ArrayList;
import java.util.List;

/**
 * A number with a name, and its share of a whole as it is printed.
 *
 * @param key by what the articles behind the number are fetched; empty if they are not
 */
record Bar(String name, String key, long number, String share) {

  static Bar of(String name, String key, long number, long whole) {
    return new Bar(name, key, number, Wording.share(number, whole));
  }

  /** The largest few, and the rest as one. */
  static List<Bar> most(List<Bar> bars, int limit, String rest, long whole) {
    if (bars.size() <= limit) {
      return bars;
    }
    List<Bar> most = new ArrayList<>(bars.subList(0, limit - 1));
    long others = bars.stream().skip(limit - 1).mapToLong(Bar::number).sum();
    most.add(of(rest, "", others, whole));
    return most;
  }
}
