package org.broadsheet.clustering;

import java.util.HashMap;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;
import org.apache.beam.sdk.values.PValue;
import org.apache.beam.sdk.values.TupleTag;
import org.broadsheet.clustering.component.FormClusters;
import org.broadsheet.clustering.description.DescribeArticles;
import org.broadsheet.clustering.value.Cluster;
import org.broadsheet.clustering.value.ClusterChange;
import org.broadsheet.clustering.value.Convergence;
import org.broadsheet.clustering.value.EarlierCopy;
import org.broadsheet.clustering.value.KnownArticle;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.clustering.value.NearDuplicatePair;
import org.broadsheet.clustering.value.Revision;
import org.broadsheet.clustering.value.Version;
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
 * @param known articles of earlier runs and known outlets, with their clusters now
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
    implements POutput {

  private static final TupleTag<Version> VERSIONS = new TupleTag<>("versions") {};
  private static final TupleTag<Memo> MEMOS = new TupleTag<>("memos") {};
  private static final TupleTag<Convergence> CONVERGENCE = new TupleTag<>("convergence") {};

  @Override
  public Pipeline getPipeline() {
    return memberships.getPipeline();
  }

  @Override
  public Map<TupleTag<?>, PValue> expand() {
    Map<TupleTag<?>, PValue> all = new HashMap<>();
    all.put(VERSIONS, versions);
    all.putAll(outputs());
    return all;
  }

  private Map<TupleTag<?>, PValue> outputs() {
    return Map.of(
        DescribeArticles.MEMBERSHIPS,
        memberships,
        DescribeArticles.NEAR_DUPLICATES,
        pairs,
        DescribeArticles.PAIRS_LEFT_OUT,
        pairsLeftOut,
        DescribeArticles.EARLIER_COPIES,
        earlierCopies,
        FormClusters.CLUSTERS,
        clusters,
        DescribeArticles.CHANGES,
        changes,
        DescribeArticles.REVISIONS,
        revisions,
        DescribeArticles.KNOWN,
        known,
        MEMOS,
        memos,
        CONVERGENCE,
        convergence);
  }

  @Override
  public void finishSpecifyingOutput(
      String transformName, PInput input, PTransform<?, ?> transform) {}
}
