package org.broadsheet.report.page.line;

import java.io.Serializable;
import java.util.Comparator;

/** An outlet of the corpus; those with most articles come first. */
public record OutletLine(String domain, String name, long articles, long clusters, long dated)
    implements Comparable<OutletLine>, Serializable {

  private static final Comparator<OutletLine> ORDER =
      Comparator.comparingLong(OutletLine::articles)
          .reversed()
          .thenComparing(OutletLine::domain)
          .thenComparing(OutletLine::name);

  public static OutletLine of(TableRow row) {
    String domain = row.textOrEmpty("outlet_domain");
    String name = row.text("outlet_name");
    return new OutletLine(
        domain,
        Excerpt.of(name == null ? domain : name, 80),
        row.number("article_count"),
        row.number("cluster_count"),
        row.number("dated_count"));
  }

  @Override
  public int compareTo(OutletLine other) {
    return ORDER.compare(this, other);
  }
}
