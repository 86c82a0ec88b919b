package org.broadsheet.clustering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each article with a date the most similar earlier one: of highest containment, then
 * nearest in time.
 */
final class EarlierCopyFinder {

  private static final double MILLIS_AN_HOUR = 3_600_000.0;

  private EarlierCopyFinder() {}

  /** An earlier article and how alike the texts are, seen from the later one. */
  private record Found(Occurrence earlier, Verdict verdict) {}

  /**
   * Tells the earlier copies of the articles that carry one text.
   *
   * @param articles those articles
   * @param neighbours the texts that this one was compared with
   */
  static void tell(
      List<Occurrence> articles, List<Neighbour> neighbours, Consumer<EarlierCopy> target) {
    List<Occurrence> dated = dated(articles);
    for (int i = 0; i < dated.size(); i++) {
      Occurrence article = dated.get(i);
      Found best = i == 0 ? null : new Found(dated.get(i - 1), Verdict.SAME);
      for (Neighbour neighbour : neighbours) {
        best = better(article, best, neighbour);
      }
      if (best != null) {
        target.accept(copy(article, best));
      }
    }
  }

  private static List<Occurrence> dated(List<Occurrence> articles) {
    List<Occurrence> dated = new ArrayList<>();
    for (Occurrence article : articles) {
      if (article.date().isKnown()) {
        dated.add(article.brief());
      }
    }
    Collections.sort(dated, TextNode.BY_TIME);
    return dated;
  }

  private static @Nullable Found better(
      Occurrence article, @Nullable Found best, Neighbour neighbour) {
    Found found = best;
    for (Occurrence earlier : neighbour.earliest()) {
      if (TextNode.BY_TIME.compare(earlier, article) < 0) {
        Found candidate = new Found(earlier, neighbour.verdict());
        if (found == null || isBetter(article, candidate, found)) {
          found = candidate;
        }
      }
    }
    return found;
  }

  private static boolean isBetter(Occurrence article, Found one, Found other) {
    int byContainment =
        Double.compare(one.verdict.containmentInOther(), other.verdict.containmentInOther());
    if (byContainment != 0) {
      return byContainment > 0;
    }
    int byTime =
        Long.compare(
            article.date().distance(one.earlier.date()),
            article.date().distance(other.earlier.date()));
    return byTime != 0
        ? byTime < 0
        : one.earlier.articleId().compareTo(other.earlier.articleId()) < 0;
  }

  private static EarlierCopy copy(Occurrence article, Found found) {
    Occurrence earlier = found.earlier;
    return EarlierCopy.of(
        article.articleId().hex(),
        earlier.articleId().hex(),
        found.verdict.jaccard(),
        found.verdict.containmentInOther(),
        article.date().distance(earlier.date()) / MILLIS_AN_HOUR,
        earlier.date().isBefore(article.date()),
        !Collections.disjoint(article.agencies(), earlier.agencies()),
        article.outlet(),
        earlier.outlet());
  }
}
