package org.broadsheet.report.page.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.broadsheet.report.page.line.ClusterLine;
import org.broadsheet.report.page.line.Excerpt;
import org.broadsheet.report.page.line.MemberLine;
import org.jspecify.annotations.Nullable;

/**
 * A cluster with its articles in order of time.
 *
 * @param text of the representative; null if the tables have no texts
 * @param more articles that are not shown
 */
record ClusterView(
    String title,
    long size,
    long outlets,
    String languages,
    String span,
    @Nullable String text,
    List<Article> articles,
    long more) {

  /**
   * An article of the cluster.
   *
   * @param later how long after the first dated one, or "first"
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

  static ClusterView of(ClusterLine cluster, List<MemberLine> members, PageBudget budget) {
    List<MemberLine> byTime = members.stream().sorted(MemberLine.BY_TIME).toList();
    MemberLine first = byTime.isEmpty() ? null : byTime.get(0);
    String text =
        members.stream()
            .filter(MemberLine::isRepresentative)
            .map(MemberLine::text)
            .filter(found -> found != null && budget.takes(found))
            .findFirst()
            .orElse(null);
    List<Article> articles = new ArrayList<>();
    byTime.forEach(member -> articles.add(article(member, first, text, budget)));
    return new ClusterView(
        cluster.title(),
        cluster.size(),
        cluster.outlets(),
        cluster.languages(),
        span(byTime),
        text,
        articles,
        cluster.size() - articles.size());
  }

  private static Article article(
      MemberLine member, @Nullable MemberLine first, @Nullable String text, PageBudget budget) {
    TextDifference difference =
        text == null || member.text() == null || member.isRepresentative()
            ? null
            : difference(text, member.text());
    boolean isShown = difference != null && budget.takes(difference.pieces());
    return new Article(
        member.outletName().isEmpty() ? "Unknown outlet" : member.outletName(),
        member.title(),
        member.url().matches("https?://[^\\s…]+") ? member.url() : null,
        Figures.day(member.day()),
        later(member, first),
        likeness(member),
        member.isRepresentative(),
        isShown ? difference.pieces() : null,
        isShown ? difference.changedWords() : 0);
  }

  /** A shortened copy is not very similar, and yet nothing in it is new. */
  private static String likeness(MemberLine member) {
    String similar = Figures.share(member.similarity()) + " similar";
    return member.containment() > member.similarity() + .1
        ? similar + ", " + Figures.share(member.containment()) + " contained"
        : similar;
  }

  private static TextDifference difference(String text, String version) {
    return TextDifference.between(
        text, version, text.endsWith(Excerpt.MORE) || version.endsWith(Excerpt.MORE));
  }

  private static String later(MemberLine member, @Nullable MemberLine first) {
    if (first == null || first.day() == null || member.day() == null) {
      return "";
    }
    if (member.equals(first)) {
      return "first";
    }
    if (member.instant() != null && first.instant() != null) {
      return "+ "
          + Figures.delay(Duration.ofMillis(Math.max(0, member.instant() - first.instant())));
    }
    int days = member.day() - first.day();
    return days == 0 ? "same day" : "+ " + Figures.count(days, "day");
  }

  private static String span(List<MemberLine> byTime) {
    List<Integer> days =
        byTime.stream()
            .map(MemberLine::day)
            .filter(day -> day != null)
            .sorted(Comparator.naturalOrder())
            .toList();
    return days.isEmpty() ? "" : Figures.day(days.get(0));
  }
}
