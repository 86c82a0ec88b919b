package org.broadsheet.clustering;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.broadsheet.clustering.candidate.FindCandidates;
import org.broadsheet.clustering.compare.ComparedPair;
import org.broadsheet.clustering.compare.ResolveDoubts;
import org.broadsheet.clustering.compare.SeparateRoundUps;
import org.broadsheet.clustering.compare.VerifyPairs;
import org.broadsheet.clustering.component.ConnectComponents;
import org.broadsheet.clustering.component.FormClusters;
import org.broadsheet.clustering.component.SettleLabels;
import org.broadsheet.clustering.description.DescribeArticles;
import org.broadsheet.clustering.sketch.GatherTexts;
import org.broadsheet.clustering.sketch.Profile;
import org.broadsheet.clustering.sketch.Signature;
import org.broadsheet.clustering.sketch.SketchDocuments;
import org.broadsheet.clustering.sketch.TextNode;
import org.broadsheet.clustering.value.Document;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.clustering.value.Thresholds;
import org.broadsheet.shard.Batch;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Hash128Coder;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;

/**
 * Finds the articles that are versions of one text: copied, cut short, re-headlined, edited.
 *
 * <pre>{@code
 * Clustering found =
 *     pipeline
 *         .apply(Create.of(Document.builder("7", "A text.").build()))
 *         .apply(ClusterNearDuplicates.in(new Sharding(16)));
 * PCollection<Cluster> clusters = found.clusters();
 * }</pre>
 *
 * <p>Texts that are equal but for case, quotes and punctuation collapse into one node. Nodes that
 * share a band of their MinHash signature, of the signature of their lead, or some sampled runs of
 * words are candidates; every candidate is verified; a text that holds several others is linked to
 * them and not joined; the connected components of the joined pairs are split until each member is
 * like its cluster's representative. The answer depends on the documents alone, not on their order,
 * the bundles, or the number of shards.
 *
 * <p>An id that two documents have fails the pipeline with a sentence that names it. Texts of fewer
 * than three words, or of one word repeated, are clusters of one.
 */
public final class ClusterNearDuplicates extends PTransform<PCollection<Document>, Clustering> {

  /** Names shingles, hash and bands: signatures of another version cannot be compared. */
  public static final String SIGNATURE_VERSION = Signature.VERSION;

  private final Sharding sharding;
  private final Thresholds thresholds;
  private final int rounds;
  private final boolean trustsIds;

  private ClusterNearDuplicates(
      Sharding sharding, Thresholds thresholds, int rounds, boolean trustsIds) {
    this.sharding = sharding;
    this.thresholds = thresholds;
    this.rounds = rounds;
    this.trustsIds = trustsIds;
  }

  /** Clusters in the given number of shards with {@link Thresholds#DEFAULT}. */
  public static ClusterNearDuplicates in(Sharding sharding) {
    return new ClusterNearDuplicates(sharding, Thresholds.DEFAULT, ConnectComponents.ROUNDS, false);
  }

  /** Clusters by other thresholds. */
  public ClusterNearDuplicates withThresholds(Thresholds thresholds) {
    return new ClusterNearDuplicates(sharding, thresholds, rounds, trustsIds);
  }

  /** Runs this number of rounds of connected components before one worker solves the rest. */
  public ClusterNearDuplicates withRounds(int rounds) {
    return new ClusterNearDuplicates(sharding, thresholds, rounds, trustsIds);
  }

  /**
   * Spares the shuffle of some 70 bytes per article that finds an id that two documents have: for
   * ids that are checked elsewhere, as {@code WriteTables} does.
   */
  public ClusterNearDuplicates trustingIds() {
    return new ClusterNearDuplicates(sharding, thresholds, rounds, true);
  }

  /** Runs as many rounds as a corpus of this number of bytes of text can need. */
  public ClusterNearDuplicates withRoundsForBytes(long bytes) {
    return withRounds(ConnectComponents.roundsFor(bytes));
  }

  @Override
  public Clustering expand(PCollection<Document> documents) {
    Batch.require("ClusterNearDuplicates", documents);
    PCollectionTuple sketched = documents.apply("SketchDocuments", SketchDocuments.create());
    PCollection<KV<Hash128, TextNode>> texts =
        sketched.apply("GatherTexts", GatherTexts.in(sharding));
    PCollection<KV<Hash128, ComparedPair>> pairs = verifiedPairs(sketched, texts);
    SettleLabels.Result components =
        pairs
            .apply("KeepJoined", ParDo.of(new KeepJoinedFn()))
            .setCoder(GroupByHash.keyed(Hash128Coder.of()))
            .apply("ConnectComponents", ConnectComponents.in(sharding).withRounds(rounds));
    PCollectionTuple clusters =
        PCollectionTuple.of(FormClusters.TEXTS, texts)
            .and(FormClusters.LABELS, components.labels())
            .apply("FormClusters", FormClusters.in(sharding, thresholds));
    PCollectionTuple articles =
        PCollectionTuple.of(DescribeArticles.OCCURRENCES, sketched.get(SketchDocuments.OCCURRENCES))
            .and(DescribeArticles.PLACEMENTS, clusters.get(FormClusters.PLACEMENTS))
            .and(DescribeArticles.PAIRS, pairs)
            .apply("DescribeArticles", DescribeArticles.in(sharding));
    PCollection<KV<Hash128, Membership>> memberships = articles.get(DescribeArticles.MEMBERSHIPS);
    return new Clustering(
        trustsIds ? memberships : memberships.apply("CheckIds", CheckIds.in(sharding)),
        articles.get(DescribeArticles.NEAR_DUPLICATES),
        articles.get(DescribeArticles.PAIRS_LEFT_OUT),
        articles.get(DescribeArticles.EARLIER_COPIES),
        clusters.get(FormClusters.CLUSTERS),
        components.convergence());
  }

  private PCollection<KV<Hash128, ComparedPair>> verifiedPairs(
      PCollectionTuple sketched, PCollection<KV<Hash128, TextNode>> texts) {
    PCollection<KV<Hash128, Profile>> profiles =
        texts
            .apply("ToProfile", ParDo.of(new ToProfileFn()))
            .setCoder(GroupByHash.keyed(Profile.Coder.INSTANCE));
    return PCollectionTuple.of(
            VerifyPairs.CANDIDATES, sketched.apply("FindCandidates", FindCandidates.in(sharding)))
        .and(VerifyPairs.PROFILES, profiles)
        .and(ResolveDoubts.SEQUENCES, sketched.get(SketchDocuments.SEQUENCES))
        .apply("VerifyPairs", VerifyPairs.in(sharding, thresholds))
        .apply("SeparateRoundUps", SeparateRoundUps.in(sharding));
  }

  private static final class ToProfileFn extends DoFn<KV<Hash128, TextNode>, KV<Hash128, Profile>> {
    @ProcessElement
    public void process(
        @Element KV<Hash128, TextNode> text, OutputReceiver<KV<Hash128, Profile>> out) {
      out.output(KV.of(text.getKey(), text.getValue().profile()));
    }
  }

  private static final class KeepJoinedFn
      extends DoFn<KV<Hash128, ComparedPair>, KV<Hash128, Hash128>> {
    @ProcessElement
    public void process(
        @Element KV<Hash128, ComparedPair> pair, OutputReceiver<KV<Hash128, Hash128>> out) {
      if (pair.getValue().verdict().isJoined()) {
        out.output(KV.of(pair.getKey(), pair.getValue().other()));
      }
    }
  }
}
