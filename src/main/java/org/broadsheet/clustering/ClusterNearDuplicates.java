package org.broadsheet.clustering;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.broadsheet.clustering.candidate.FindCandidates;
import org.broadsheet.clustering.compare.ComparedPair;
import org.broadsheet.clustering.compare.ResolveDoubts;
import org.broadsheet.clustering.compare.SeparateRoundUps;
import org.broadsheet.clustering.compare.Verdict;
import org.broadsheet.clustering.compare.VerifyPairs;
import org.broadsheet.clustering.component.ConnectComponents;
import org.broadsheet.clustering.component.FormClusters;
import org.broadsheet.clustering.component.Inherit;
import org.broadsheet.clustering.component.Inheritance;
import org.broadsheet.clustering.component.SettleLabels;
import org.broadsheet.clustering.description.DescribeArticles;
import org.broadsheet.clustering.description.FindVersions;
import org.broadsheet.clustering.sketch.GatherTexts;
import org.broadsheet.clustering.sketch.Profile;
import org.broadsheet.clustering.sketch.RecallTexts;
import org.broadsheet.clustering.sketch.Signature;
import org.broadsheet.clustering.sketch.SketchDocuments;
import org.broadsheet.clustering.sketch.TextNode;
import org.broadsheet.clustering.value.Cluster;
import org.broadsheet.clustering.value.Document;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.clustering.value.NearDuplicatePair;
import org.broadsheet.clustering.value.Recalled;
import org.broadsheet.clustering.value.Thresholds;
import org.broadsheet.shard.Batch;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Hash128Coder;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.Memo;
import org.jspecify.annotations.Nullable;

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
 *
 * <pre>{@code
 * Clustering clustering =
 *     articles
 *         .apply(MapElements.into(TypeDescriptor.of(Document.class)).via(Document::of))
 *         .apply(ClusterNearDuplicates.in(Sharding.forBytes(bytes)));
 * }</pre>
 */
public final class ClusterNearDuplicates extends PTransform<PCollection<Document>, Clustering> {

  /** Names shingles, hash and bands: signatures of another version cannot be compared. */
  public static final String SIGNATURE_VERSION = Signature.VERSION;

  private final Sharding sharding;
  private final Thresholds thresholds;
  private final int rounds;
  private final boolean trustsIds;

  private final @Nullable Recalled recalled;

  private ClusterNearDuplicates(
      Sharding sharding,
      Thresholds thresholds,
      int rounds,
      boolean trustsIds,
      @Nullable Recalled recalled) {
    this.sharding = sharding;
    this.thresholds = thresholds;
    this.rounds = rounds;
    this.trustsIds = trustsIds;
    this.recalled = recalled;
  }

  /** Clusters in the given number of shards with {@link Thresholds#DEFAULT}. */
  public static ClusterNearDuplicates in(Sharding sharding) {
    return new ClusterNearDuplicates(
        sharding, Thresholds.DEFAULT, ConnectComponents.ROUNDS, false, null);
  }

  /** Clusters by other thresholds. */
  public ClusterNearDuplicates withThresholds(Thresholds thresholds) {
    return new ClusterNearDuplicates(sharding, thresholds, rounds, trustsIds, recalled);
  }

  /** Runs this number of rounds of connected components before one worker solves the rest. */
  public ClusterNearDuplicates withRounds(int rounds) {
    return new ClusterNearDuplicates(sharding, thresholds, rounds, trustsIds, recalled);
  }

  /**
   * Spares the shuffle of some 70 bytes per article that finds an id that two documents have: for
   * ids that are checked elsewhere, as {@code WriteTables} does.
   */
  public ClusterNearDuplicates trustingIds() {
    return new ClusterNearDuplicates(sharding, thresholds, rounds, true, recalled);
  }

  /**
   * Runs as many rounds as a corpus of this number of bytes of text can need: all of it, with what
   * earlier runs had read.
   */
  public ClusterNearDuplicates withRoundsForBytes(long bytes) {
    return withRounds(ConnectComponents.roundsFor(bytes));
  }

  /**
   * Clusters against what earlier runs noted, too: the clusters that come out are those of all
   * articles, the memberships and pairs what is new.
   */
  public ClusterNearDuplicates after(Recalled recalled) {
    return new ClusterNearDuplicates(sharding, thresholds, rounds, trustsIds, recalled);
  }

  @Override
  public Clustering expand(PCollection<Document> documents) {
    Batch.require("ClusterNearDuplicates", documents);
    PCollectionTuple sketched = documents.apply("SketchDocuments", SketchDocuments.create());
    Reach reach = recalled == null ? null : Reach.of(sketched, recalled, sharding, rounds);
    PCollectionTuple all =
        reach == null
            ? sketched
            : sketched.apply(
                "RecallTexts", RecallTexts.of(reach.recalled(), reach.nodes(), sharding));
    PCollectionTuple gathered = all.apply("GatherTexts", GatherTexts.in(sharding));
    PCollection<KV<Hash128, TextNode>> texts = gathered.get(GatherTexts.TEXTS);
    PCollection<KV<Hash128, ComparedPair>> compared = comparedPairs(sketched, texts, reach);
    PCollection<KV<Hash128, ComparedPair>> pairs =
        compared
            .apply("KeepReported", ParDo.of(new KeepReportedFn()))
            .setCoder(compared.getCoder())
            .apply("SeparateRoundUps", SeparateRoundUps.in(sharding));
    SettleLabels.Result components =
        pairs
            .apply("KeepJoined", ParDo.of(new KeepJoinedFn()))
            .setCoder(GroupByHash.keyed(Hash128Coder.of()))
            .apply("ConnectComponents", ConnectComponents.in(sharding).withRounds(rounds));
    PCollectionTuple formed =
        PCollectionTuple.of(FormClusters.TEXTS, texts)
            .and(FormClusters.LABELS, components.labels())
            .and(
                FormClusters.PROVEN,
                pairs
                    .apply("KeepProven", ParDo.of(new KeepProvenFn()))
                    .setCoder(GroupByHash.keyed(Hash128Coder.of())));
    PCollectionTuple placed =
        PCollectionTuple.of(DescribeArticles.OCCURRENCES, all.get(SketchDocuments.OCCURRENCES))
            .and(DescribeArticles.PAIRS, pairs);
    PCollection<Cluster> standing = null;
    if (recalled != null) {
      PCollectionTuple inherited =
          gathered.apply("Inherit", Inherit.from(recalled.clusters(), sharding));
      PCollection<KV<Hash128, Inheritance>> inheritances = inherited.get(Inherit.INHERITANCES);
      formed = formed.and(FormClusters.INHERITANCES, inheritances);
      placed = placed.and(DescribeArticles.INHERITANCES, inheritances);
      standing = inherited.get(Inherit.STANDING);
    }
    PCollectionTuple clusters =
        formed.apply(
            "FormClusters",
            FormClusters.in(sharding, thresholds).inRun(recalled == null ? 1 : recalled.run()));
    PCollectionTuple articles =
        placed
            .and(DescribeArticles.PLACEMENTS, clusters.get(FormClusters.PLACEMENTS))
            .apply("DescribeArticles", DescribeArticles.in(sharding));
    PCollection<KV<Hash128, Membership>> memberships = articles.get(DescribeArticles.MEMBERSHIPS);
    return new Clustering(
        trustsIds ? memberships : memberships.apply("CheckIds", CheckIds.in(sharding)),
        articles.get(DescribeArticles.NEAR_DUPLICATES),
        articles.get(DescribeArticles.PAIRS_LEFT_OUT),
        articles.get(DescribeArticles.EARLIER_COPIES),
        withStanding(clusters.get(FormClusters.CLUSTERS), standing),
        articles.get(DescribeArticles.CHANGES),
        articles.get(DescribeArticles.REVISIONS),
        articles.get(DescribeArticles.KNOWN),
        gathered.get(GatherTexts.EDITIONS).apply("FindVersions", FindVersions.in(sharding)),
        PCollectionList.of(sketched.get(SketchDocuments.MEMOS))
            .and(quiet(compared))
            .and(articles.get(DescribeArticles.MEMOS))
            .apply("Memos", Flatten.pCollections()),
        components.convergence());
  }

  private static PCollection<Cluster> withStanding(
      PCollection<Cluster> formed, @Nullable PCollection<Cluster> standing) {
    return standing == null
        ? formed
        : PCollectionList.of(formed).and(standing).apply("AllClusters", Flatten.pCollections());
  }

  /** Pairs that are in no table and that a later run must know of. */
  private static PCollection<Memo> quiet(PCollection<KV<Hash128, ComparedPair>> compared) {
    return compared.apply("NoteQuiet", ParDo.of(new NoteQuietFn())).setCoder(Memo.Coder.INSTANCE);
  }

  private PCollection<KV<Hash128, ComparedPair>> comparedPairs(
      PCollectionTuple sketched, PCollection<KV<Hash128, TextNode>> texts, @Nullable Reach reach) {
    PCollection<KV<Hash128, Profile>> profiles =
        texts
            .apply("ToProfile", ParDo.of(new ToProfileFn()))
            .setCoder(GroupByHash.keyed(Profile.Coder.INSTANCE));
    PCollectionTuple parts =
        PCollectionTuple.of(VerifyPairs.PROFILES, profiles)
            .and(ResolveDoubts.SEQUENCES, sketched.get(SketchDocuments.SEQUENCES));
    if (reach == null) {
      return parts
          .and(
              VerifyPairs.CANDIDATES, sketched.apply("FindCandidates", FindCandidates.in(sharding)))
          .apply("VerifyPairs", VerifyPairs.in(sharding, thresholds));
    }
    return reach.compare(texts, parts, VerifyPairs.in(sharding, thresholds));
  }

  private static final class ToProfileFn extends DoFn<KV<Hash128, TextNode>, KV<Hash128, Profile>> {
    @ProcessElement
    public void process(
        @Element KV<Hash128, TextNode> text, OutputReceiver<KV<Hash128, Profile>> out) {
      out.output(KV.of(text.getKey(), text.getValue().profile()));
    }
  }

  private static final class KeepReportedFn
      extends DoFn<KV<Hash128, ComparedPair>, KV<Hash128, ComparedPair>> {
    @ProcessElement
    public void process(
        @Element KV<Hash128, ComparedPair> pair, OutputReceiver<KV<Hash128, ComparedPair>> out) {
      if (pair.getValue().verdict().isReported()) {
        out.output(pair);
      }
    }
  }

  private static final class NoteQuietFn extends DoFn<KV<Hash128, ComparedPair>, Memo> {
    @ProcessElement
    public void process(@Element KV<Hash128, ComparedPair> pair, OutputReceiver<Memo> out) {
      if (!pair.getValue().verdict().isReported()) {
        out.output(ComparedPair.memo(pair.getKey(), pair.getValue(), null));
      }
    }
  }

  private static final class KeepProvenFn
      extends DoFn<KV<Hash128, ComparedPair>, KV<Hash128, Hash128>> {
    @ProcessElement
    public void process(
        @Element KV<Hash128, ComparedPair> pair, OutputReceiver<KV<Hash128, Hash128>> out) {
      Verdict verdict = pair.getValue().verdict();
      if (verdict.isJoined() && verdict.estimate() == NearDuplicatePair.Estimate.EXACT) {
        out.output(KV.of(pair.getValue().other(), pair.getKey()));
      }
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
