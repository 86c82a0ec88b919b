package org.broadsheet.report.page.survey;

import java.io.Serializable;
import java.util.Comparator;
import org.broadsheet.clustering.value.NearDuplicatePair.Decision;

/**
 * A bar of the histogram of compared pairs.
 *
 * @param decision what became of the pairs
 * @param bin their Jaccard similarity, in steps of {@code 1 / Overview.SIMILARITY_BINS}
 */
public record SimilarityBin(Decision decision, int bin)
    implements Comparable<SimilarityBin>, Serializable {

  private static final Comparator<SimilarityBin> ORDER =
      Comparator.comparing(SimilarityBin::decision).thenComparingInt(SimilarityBin::bin);

  static SimilarityBin of(Decision decision, double jaccard) {
    int bin = (int) (jaccard * Overview.SIMILARITY_BINS);
    return new SimilarityBin(decision, Math.min(Math.max(bin, 0), Overview.SIMILARITY_BINS - 1));
  }

  @Override
  public int compareTo(SimilarityBin other) {
    return ORDER.compare(this, other);
  }
}
