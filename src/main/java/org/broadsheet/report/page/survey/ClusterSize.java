package org.broadsheet.report.page.survey;

/** Classes of cluster sizes. */
public enum ClusterSize {
  ALONE("Alone", 1),
  PAIR("2 articles", 2),
  FEW("3–5 articles", 5),
  SOME("6–10 articles", 10),
  MANY("11–50 articles", 50),
  MOST("Over 50 articles", Long.MAX_VALUE);

  private final String label;
  private final long largest;

  ClusterSize(String label, long largest) {
    this.label = label;
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
    int smallest = ordinal() == 0 ? 1 : (int) values()[ordinal() - 1].largest + 1;
    return smallest + "-" + (largest == Long.MAX_VALUE ? "" : largest);
  }

  public String label() {
    return label;
  }
}
