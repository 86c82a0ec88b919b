package org.broadsheet.clustering.description;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.broadsheet.clustering.compare.Verdict;
import org.broadsheet.clustering.sketch.Occurrence;
import org.broadsheet.clustering.sketch.TextNode;
import org.broadsheet.clustering.value.EarlierCopy;

/**
 * Finds for each article with a date the most similar earlier one: of highest containment, then the
 * earliest.
 *
 * <p>Containments that differ by less than the sketch's error count as equal. Of several equal ones
 * the earliest is named, not the nearest in time: on labelled copies it is the true source in .90
 * of cases, the nearest in .47 to .53.
 */
final class EarlierCopyFinder {

  private static final double MILLIS_PER_HOUR = 3_600_000.0;

  /** By how much two estimates of one containment differ (two standard errors). */
  private static final double EQUAL_WITHIN = .08;

  private EarlierCopyFinder() {}

  /** An earlier article and how alike the texts are, seen from the later one. */
  private record Found(Occurrence earlier, Verdict verdict) {}

  /**
   * Tells the earlier copies of the articles that carry one text; of articles of earlier runs only
   * those that this run has read.
   *
   * @param articles those articles
   * @param neighbours the texts that this one was compared with
   */
  static void tell(
      List<Occurrence> articles, List<Neighbour> neighbours, Consumer<EarlierCopy> target) {
    List<Found> sources = new ArrayList<>();
    articles.stream()
        .filter(article -> article.date().isKnown())
        .min(TextNode.BY_TIME)
        .ifPresent(first -> sources.add(new Found(first, Verdict.SAME)));
    for (Neighbour neighbour : neighbours) {
      neighbour.earliest().ifPresent(first -> sources.add(new Found(first, neighbour.verdict())));
    }
    for (Occurrence article : articles) {
      if (article.date().isKnown()) {
        best(article, sources)
            .filter(found -> article.isNew() || found.earlier.isNew())
            .ifPresent(found -> target.accept(copy(article, found)));
      }
    }
  }

  private static Optional<Found> best(Occurrence article, List<Found> sources) {
    double highest = 0;
    for (Found source : sources) {
      if (isEarlier(source, article)) {
        highest = Math.max(highest, source.verdict.containmentInOther());
      }
    }
    Found best = null;
    for (Found source : sources) {
      if (isEarlier(source, article)
          && source.verdict.containmentInOther() >= highest - EQUAL_WITHIN
          && (best == null || TextNode.BY_TIME.compare(source.earlier, best.earlier) < 0)) {
        best = source;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isEarlier(Found source, Occurrence article) {
    return TextNode.BY_TIME.compare(source.earlier, article) < 0;
  }

  private static EarlierCopy copy(Occurrence article, Found found) {
    Occurrence earlier = found.earlier;
    return new EarlierCopy(
        article.articleId().hex(),
        earlier.articleId().hex(),
        found.verdict.jaccard(),
        found.verdict.containmentInOther(),
        article.date().distance(earlier.date()) / MILLIS_PER_HOUR,
        earlier.date().isBefore(article.date()),
        !Collections.disjoint(article.agencies(), earlier.agencies()),
        article.outlet(),
        earlier.outlet());
  }
}
