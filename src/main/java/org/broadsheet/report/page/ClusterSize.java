package org.broadsheet.report.page;

/** Classes of cluster sizes. */
enum ClusterSize {
  ALONE("1", 1),
  PAIR("2", 2),
  FEW("3–5", 5),
  SOME("6–10", 10),
  MANY("11–50", 50),
  MOST("over 50", Long.MAX_VALUE);

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

  String label() {
    return label;
  }
}
