package org.broadsheet.report.page.survey;

import java.io.Serializable;
import java.util.Comparator;

/** The numbers of two leaders that are counted together, such as an entity and an outlet. */
public record NumberPair(int first, int second) implements Comparable<NumberPair>, Serializable {

  private static final Comparator<NumberPair> ORDER =
      Comparator.comparingInt(NumberPair::first).thenComparingInt(NumberPair::second);

  @Override
  public int compareTo(NumberPair other) {
    return ORDER.compare(this, other);
  }
}
