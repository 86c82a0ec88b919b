package org.broadsheet.clustering.value;

import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.Memo;

/**
 * What earlier runs noted for clustering.
 *
 * @param run the number of the run that recalls it, from 2
 * @param articles memos of the kind {@link Memo.Kind#ARTICLE}
 * @param texts memos of the kind {@link Memo.Kind#TEXT}
 * @param words memos of the kind {@link Memo.Kind#WORDS}
 * @param pairs memos of the kind {@link Memo.Kind#PAIR}
 * @param places memos of the kind {@link Memo.Kind#PLACE}
 * @param clusters the clusters as the last run left them, by id
 * @param gone articles that earlier runs read and that are to be in no table any more
 */
public record Recalled(
    int run,
    PCollection<Memo> articles,
    PCollection<Memo> texts,
    PCollection<Memo> words,
    PCollection<Memo> pairs,
    PCollection<Memo> places,
    PCollection<KV<Hash128, EarlierCluster>> clusters,
    PCollection<Hash128> gone) {}
