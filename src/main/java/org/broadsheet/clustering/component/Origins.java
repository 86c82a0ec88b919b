package org.broadsheet.clustering.component;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.broadsheet.clustering.sketch.ArticleSetSummary;
import org.broadsheet.clustering.sketch.Sketch;
import org.broadsheet.clustering.value.Origin;

/**
 * Whose text the texts of one cluster are: an agency's where an article credits it, or where most
 * of the text is that of such an article; else the outlet's that printed it.
 *
 * <p>What was inherited is never handed on, and a text in which an agency's is only a part inherits
 * nothing: its own share decides.
 */
final class Origins {

  /** Crediting texts that each other text is compared with; those of the most articles. */
  private static final int MAX_COMPARED = 16;

  private static final Comparator<Member> MOST_PRINTED_FIRST =
      Comparator.comparingInt((Member member) -> -member.text().articles().size())
          .thenComparing(Member::node);

  private final List<Member> crediting;
  private final SortedSet<String> agencies = new TreeSet<>();
  private final SortedSet<String> outlets = new TreeSet<>();

  private Origins(List<Member> crediting) {
    this.crediting = crediting;
  }

  static Origins of(List<Member> members) {
    Origins origins =
        new Origins(
            members.stream()
                .filter(member -> !member.text().articles().agencies().isEmpty())
                .sorted(MOST_PRINTED_FIRST)
                .limit(MAX_COMPARED)
                .toList());
    for (Member member : members) {
      ArticleSetSummary articles = member.text().articles();
      origins.agencies.addAll(articles.agencies());
      if (!origins.of(member).isKnown()) {
        origins.outlets.addAll(articles.ownOutlets());
      }
    }
    return origins;
  }

  /** All agencies that articles of the cluster credit, in alphabetical order. */
  List<String> agencies() {
    return List.copyOf(agencies);
  }

  /** Number of agencies and outlets behind the texts; the unknown ones count as one. */
  int count() {
    return Math.max(1, agencies.size() + outlets.size());
  }

  /** Whose text an uncredited article's is. */
  Origin of(Member member) {
    if (!member.text().articles().agencies().isEmpty()) {
      return origin(member, 1);
    }
    Origin best = Origin.UNKNOWN;
    for (Member source : crediting) {
      double share =
          containment(member.text().profile().sketch(), source.text().profile().sketch());
      if (share >= Origin.MIN_SHARE && share > best.share()) {
        best = origin(source, share);
      }
    }
    return best;
  }

  private static Origin origin(Member source, double share) {
    ArticleSetSummary articles = source.text().articles();
    return new Origin(List.copyOf(articles.agencies()), share, articles.creditingArticle());
  }

  private static double containment(Sketch text, Sketch source) {
    double shared = text.shared(source, text.jaccard(source));
    return Math.min(1, shared / Math.max(1, text.shingles()));
  }
}
