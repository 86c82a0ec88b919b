package org.broadsheet.clustering;

import java.util.Map;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.clustering.value.Cluster;
import org.broadsheet.clustering.value.ClusterChange;
import org.broadsheet.clustering.value.Convergence;
import org.broadsheet.clustering.value.EarlierCopy;
import org.broadsheet.clustering.value.KnownArticle;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.clustering.value.NearDuplicatePair;
import org.broadsheet.clustering.value.Revision;
import org.broadsheet.clustering.value.Version;
import org.broadsheet.shard.StageOutput;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.Memo;

/**
 * What {@link ClusterNearDuplicates} finds.
 *
 * @param memberships every article's cluster, by article id, each article once
 * @param pairs the pairs of articles that were compared and are alike, joined or refused
 * @param earlierCopies for articles with a date the most similar earlier one, where there is one
 * @param clusters every cluster, also those of one article
 * @param pairsLeftOut numbers of refused pairs that are not among the pairs; their sum counts
 * @param changes what is another now of articles that earlier runs read
 * @param revisions articles of earlier runs that count for another cluster now, by article id
 * @param known articles of earlier runs and known outlets whose clusters are not what they were
 * @param versions articles that are another version of an earlier one
 * @param memos what later runs must know
 * @param convergence one element: how the connected components came out
 */
public record Clustering(
    PCollection<KV<Hash128, Membership>> memberships,
    PCollection<NearDuplicatePair> pairs,
    PCollection<Long> pairsLeftOut,
    PCollection<EarlierCopy> earlierCopies,
    PCollection<Cluster> clusters,
    PCollection<ClusterChange> changes,
    PCollection<KV<Hash128, Revision>> revisions,
    PCollection<KnownArticle> known,
    PCollection<Version> versions,
    PCollection<Memo> memos,
    PCollection<Convergence> convergence)
    implements StageOutput {

  @Override
  public Map<String, PCollection<?>> collections() {
    return Map.ofEntries(
        Map.entry("memberships", memberships),
        Map.entry("pairs", pairs),
        Map.entry("pairsLeftOut", pairsLeftOut),
        Map.entry("earlierCopies", earlierCopies),
        Map.entry("clusters", clusters),
        Map.entry("changes", changes),
        Map.entry("revisions", revisions),
        Map.entry("known", known),
        Map.entry("versions", versions),
        Map.entry("memos", memos),
        Map.entry("convergence", convergence));
  }
}
