package org.broadsheet.report.page.survey;

/** Classes of cluster sizes. */
public enum ClusterSize {
  ALONE("Alone", 1, 1),
  PAIR("2 articles", 2, 2),
  FEW("3–5 articles", 3, 5),
  SOME("6–10 articles", 6, 10),
  MANY("11–50 articles", 11, 50),
  MOST("Over 50 articles", 51, Long.MAX_VALUE);

  private final String label;
  private final long smallest;
  private final long largest;

  ClusterSize(String label, long smallest, long largest) {
    this.label = label;
    this.smallest = smallest;
    this.largest = largest;
  }

  static ClusterSize of(long articles) {
    for (ClusterSize size : values()) {
      if (articles <= size.largest) {
        return size;
      }
    }
    throw new IllegalArgumentException("no class for " + articles);
  }

  /** The smallest and the largest size, as {@code 3-5}; the largest of all has no end. */
  public String key() {
    return smallest + "-" + (largest == Long.MAX_VALUE ? "" : largest);
  }

  public String label() {
    return label;
  }
}
