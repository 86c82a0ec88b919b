package org.broadsheet.report.page.view;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.clustering.value.NearDuplicatePair.Decision;
import org.broadsheet.report.page.survey.ClusterSize;
import org.broadsheet.report.page.survey.CorpusSum;
import org.broadsheet.report.page.survey.Counts;
import org.broadsheet.report.page.survey.Details;
import org.broadsheet.report.page.survey.Overview;
import org.broadsheet.report.page.survey.SimilarityBin;

/**
 * How much of the corpus is the same report again.
 *
 * @param alone articles that have no near-duplicate
 * @param sizes articles by size of their cluster
 * @param similarities compared pairs by decision, in bins of Jaccard similarity
 * @param clusters the largest
 */
public record Duplicates(
    long clusters,
    long several,
    long alone,
    List<Bar> sizes,
    List<Coverage.Curve> similarities,
    List<ClusterView> largest) {

  public static Duplicates of(Overview overview, Details details) {
    Counts<CorpusSum> sums = overview.sums();
    List<Bar> sizes = new ArrayList<>();
    long articles = sums.get(CorpusSum.ARTICLES);
    for (ClusterSize size : ClusterSize.values()) {
      long number = overview.articlesBySize().get(size);
      if (number > 0) {
        sizes.add(Bar.of(size.label(), size.key(), number, articles));
      }
    }
    PageBudget budget = new PageBudget();
    return new Duplicates(
        sums.get(CorpusSum.CLUSTERS),
        sums.get(CorpusSum.CLUSTERS) - overview.clustersBySize().get(ClusterSize.ALONE),
        overview.articlesBySize().get(ClusterSize.ALONE),
        sizes,
        similarities(overview.similarities()),
        overview.clusters().stream()
            .map(
                cluster -> ClusterView.of(cluster, details.members(cluster.id()), articles, budget))
            .toList());
  }

  private static List<Coverage.Curve> similarities(Counts<SimilarityBin> pairs) {
    List<Coverage.Curve> curves = new ArrayList<>();
    for (Decision decision : Decision.values()) {
      List<Long> numbers = new ArrayList<>();
      for (int i = 0; i < Overview.SIMILARITY_BINS; i++) {
        numbers.add(pairs.get(new SimilarityBin(decision, i)));
      }
      if (numbers.stream().anyMatch(number -> number > 0)) {
        curves.add(new Coverage.Curve(label(decision), numbers));
      }
    }
    return curves;
  }

  /** What a reader is told of a decision; the compiler sees to it that none is forgotten. */
  private static String label(Decision decision) {
    return switch (decision) {
      case JOINED -> "Joined";
      case CONTAINS -> "One among others in a round-up";
      case SPLIT -> "Closer to another cluster";
      case NUMBERS_DIFFER -> "Alike, but different numbers";
      case OUTSIDE_WINDOW -> "Alike, but too far apart in time";
      case BELOW_THRESHOLD -> "Too little in common";
    };
  }
}
