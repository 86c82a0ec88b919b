package org.broadsheet.clustering.value;

import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.Memo;
import org.broadsheet.wire.MemoPack;

/**
 * What earlier runs noted for clustering.
 *
 * @param run the number of the run that recalls it, from 2
 * @param articles memos of the kind {@link Memo.Kind#ARTICLE}
 * @param texts memos of the kind {@link Memo.Kind#TEXT}
 * @param words memos of the kind {@link Memo.Kind#WORDS}
 * @param pairs memos of the kind {@link Memo.Kind#PAIR}
 * @param places memos of the kind {@link Memo.Kind#PLACE}
 * @param clusters the clusters as the last run left them
 * @param gone articles that earlier runs read and that are to be in no table any more
 * @param takesDown whether there may be such articles
 */
public record Recalled(
    int run,
    PCollection<MemoPack> articles,
    PCollection<MemoPack> texts,
    PCollection<MemoPack> words,
    PCollection<MemoPack> pairs,
    PCollection<MemoPack> places,
    PCollection<Cluster> clusters,
    PCollection<Hash128> gone,
    boolean takesDown) {

  /** With these memos of texts that the run touches instead of all. */
  public Recalled touching(
      PCollection<MemoPack> articles,
      PCollection<MemoPack> texts,
      PCollection<MemoPack> pairs,
      PCollection<MemoPack> places) {
    return new Recalled(run, articles, texts, words, pairs, places, clusters, gone, takesDown);
  }
}
