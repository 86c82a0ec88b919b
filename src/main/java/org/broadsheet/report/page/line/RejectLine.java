package org.broadsheet.report.page.line;

import java.io.Serializable;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** An example of a reject. Ids are hashes, so the smallest ids are as good as a random sample. */
public record RejectLine(
    String id, String source, @Nullable Long position, String message, String excerpt)
    implements Comparable<RejectLine>, Serializable {

  private static final Comparator<RejectLine> ORDER = Comparator.comparing(RejectLine::id);

  public static RejectLine of(TableRow row) {
    return new RejectLine(
        row.textOrEmpty("reject_id"),
        Excerpt.of(row.text("source_uri"), 200),
        row.numberOrNull("source_position"),
        Excerpt.of(row.text("message"), 240),
        Excerpt.of(row.text("excerpt"), 240));
  }

  @Override
  public int compareTo(RejectLine other) {
    return ORDER.compare(this, other);
  }
}
