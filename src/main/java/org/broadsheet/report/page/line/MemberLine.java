package org.broadsheet.report.page.line;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article of a cluster. The representative comes first, then the others in order of time, then
 * those without a date.
 *
 * @param day days since 1970
 * @param instant milliseconds since 1970, if time and offset are known
 * @param precision how much of the date was printed
 * @param text its beginning; null if the tables have no texts
 */
public record MemberLine(
    String articleId,
    boolean isRepresentative,
    String title,
    String outlet,
    String outletName,
    @Nullable Integer day,
    @Nullable Long instant,
    String precision,
    String url,
    double similarity,
    double containment,
    @Nullable String text)
    implements Comparable<MemberLine>, Serializable {

  /** Differences are looked for in this number of code points: the lead and most of a report. */
  public static final int TEXT_LENGTH = 4000;

  private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

  /** In order of time, the undated last. */
  public static final Comparator<MemberLine> BY_TIME =
      Comparator.comparing(MemberLine::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(MemberLine::instant, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(MemberLine::articleId);

  private static final Comparator<MemberLine> ORDER =
      Comparator.comparing((MemberLine member) -> !member.isRepresentative())
          .thenComparing(BY_TIME);

  public static MemberLine of(TableRow row) {
    String text = row.text("text");
    String domain = row.textOrEmpty("outlet_domain");
    String name = row.text("outlet_name");
    return new MemberLine(
        row.textOrEmpty("article_id"),
        row.flag("is_representative"),
        Excerpt.of(row.text("title"), 200),
        domain,
        Excerpt.of(name == null ? domain : name, 80),
        row.day("published_on"),
        row.numberOrNull("published_at"),
        row.textOrEmpty("published_precision"),
        Excerpt.of(row.text("url"), 300),
        row.fraction("similarity_to_representative"),
        row.fraction("containment_in_representative"),
        text == null || text.isEmpty() ? null : Excerpt.of(text, TEXT_LENGTH));
  }

  /**
   * Whether it is known that this one is earlier: the time in which it was published is over before
   * the other's begins, as in the column {@code order_known}.
   */
  public boolean isKnownBefore(MemberLine other) {
    return day != null && other.day != null && latest() < other.earliest();
  }

  private long earliest() {
    return instant != null ? instant : DAY_MILLIS * Objects.requireNonNull(day);
  }

  private long latest() {
    if (instant != null) {
      return instant;
    }
    int firstDay = Objects.requireNonNull(day);
    LocalDate first = LocalDate.ofEpochDay(firstDay);
    int days =
        switch (precision) {
          case "YEAR" -> first.lengthOfYear();
          case "MONTH" -> first.lengthOfMonth();
          default -> 1;
        };
    return DAY_MILLIS * (firstDay + days) - 1;
  }

  @Override
  public int compareTo(MemberLine other) {
    return ORDER.compare(this, other);
  }
}
