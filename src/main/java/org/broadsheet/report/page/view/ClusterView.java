package org.broadsheet.report.page.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.broadsheet.report.page.line.ClusterLine;
import org.broadsheet.report.page.line.Excerpt;
import org.broadsheet.report.page.line.MemberLine;
import org.jspecify.annotations.Nullable;

/**
 * A cluster with its articles in order of time.
 *
 * @param share of the corpus' articles
 * @param firstDay days since 1970; 0 if no article has a day
 * @param text of the representative; null if the tables have no texts
 * @param more articles that are not shown
 */
record ClusterView(
    String id,
    String title,
    long size,
    String share,
    long outlets,
    String languages,
    String span,
    int firstDay,
    @Nullable String text,
    List<Article> articles,
    long more) {

  /**
   * An article of the cluster.
   *
   * @param later how long after the earliest one, "first", or what else is known of the order
   * @param likeness what it shares with the representative
   * @param pieces what it has and has not; null if it is not compared
   */
  record Article(
      String outlet,
      String title,
      @Nullable String link,
      String day,
      String later,
      String likeness,
      boolean isRepresentative,
      @Nullable List<TextDifference.Piece> pieces,
      int changedWords) {}

  /**
   * Shows a cluster.
   *
   * @param all articles of the corpus
   */
  static ClusterView of(
      ClusterLine cluster, List<MemberLine> members, long all, PageBudget budget) {
    List<MemberLine> byTime = members.stream().sorted(MemberLine.BY_TIME).toList();
    String text =
        members.stream()
            .filter(MemberLine::isRepresentative)
            .map(MemberLine::text)
            .filter(found -> found != null && budget.takes(found))
            .findFirst()
            .orElse(null);
    List<Article> articles = new ArrayList<>();
    byTime.forEach(member -> articles.add(article(member, later(member, byTime), text, budget)));
    return new ClusterView(
        cluster.id(),
        cluster.title(),
        cluster.size(),
        Wording.share(cluster.size(), all),
        cluster.outlets(),
        cluster.languages(),
        span(byTime),
        byTime.isEmpty() || byTime.get(0).day() == null ? 0 : byTime.get(0).day(),
        text,
        articles,
        cluster.size() - articles.size());
  }

  private static Article article(
      MemberLine member, String later, @Nullable String text, PageBudget budget) {
    TextDifference difference =
        text == null || member.text() == null || member.isRepresentative()
            ? null
            : difference(text, member.text());
    if (difference != null && !budget.takes(difference.pieces())) {
      difference = null;
    }
    return new Article(
        member.outletName().isEmpty() ? "Unknown outlet" : member.outletName(),
        member.title(),
        member.url().matches("https?://[^\\s…]+") ? member.url() : null,
        Wording.day(member.day()),
        later,
        likeness(member),
        member.isRepresentative(),
        difference == null ? null : difference.pieces(),
        difference == null ? 0 : difference.changedWords());
  }

  /** A shortened copy is not very similar, and yet nothing in it is new. */
  private static String likeness(MemberLine member) {
    String similar = Wording.share(member.similarity()) + " similar";
    return member.containment() > member.similarity() + .1
        ? similar + ", " + Wording.share(member.containment()) + " contained"
        : similar;
  }

  private static TextDifference difference(String text, String version) {
    return TextDifference.between(
        text, version, text.endsWith(Excerpt.MORE) || version.endsWith(Excerpt.MORE));
  }

  /** What is known of a member's place in the order of time, and no more. */
  private static String later(MemberLine member, List<MemberLine> byTime) {
    MemberLine earliest = byTime.get(0);
    if (member.day() == null || earliest.day() == null) {
      return "no date";
    }
    if (earliest.isKnownBefore(member)) {
      return "+\u00a0" + delay(earliest, member);
    }
    boolean isAlone =
        byTime.stream()
            .filter(other -> other.day() != null && !other.equals(earliest))
            .allMatch(earliest::isKnownBefore);
    if (!isAlone) {
      return "among the first";
    }
    boolean isCertain = byTime.stream().allMatch(other -> other.day() != null);
    return isCertain ? "first" : "first dated";
  }

  private static String delay(MemberLine earliest, MemberLine member) {
    Long time = member.instant();
    Long first = earliest.instant();
    return time != null && first != null
        ? Wording.delay(Duration.ofMillis(time - first))
        : Wording.count(
            Objects.requireNonNull(member.day()) - Objects.requireNonNull(earliest.day()), "day");
  }

  private static String span(List<MemberLine> byTime) {
    List<Integer> days =
        byTime.stream()
            .map(MemberLine::day)
            .filter(day -> day != null)
            .sorted(Comparator.naturalOrder())
            .toList();
    return days.isEmpty() ? "" : Wording.day(days.get(0));
  }
}
