package org.broadsheet.clustering.audit;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.broadsheet.clustering.ClusterNearDuplicates;
import org.broadsheet.clustering.value.Document;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.Joined;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/**
 * Measures the clustering of a corpus on the corpus itself: clusters it once more with planted
 * copies and decoys ({@link PlantedKind}), and counts by kind how many copies come into one cluster
 * with their article, and what is joined that should not be. It costs the clustering again.
 *
 * <p>An article whose versions the run itself overlooked counts for its planted copy as any other:
 * only what is planted has a known truth. A copy that joins two clusters of the run counts as a
 * false join, though these may be versions of one article that the run holds apart.
 *
 * <pre>{@code
 * PCollection<KV<String, Long>> counts =
 *     AuditClusters.of(0.01, clusterNearDuplicates, sharding)
 *         .audit(documents, clustering.memberships());
 * }</pre>
 */
public final class AuditClusters
    extends PTransform<PCollectionTuple, PCollection<KV<String, Long>>> {

  private static final TupleTag<Document> DOCUMENTS = new TupleTag<>("documents") {};
  private static final TupleTag<KV<Hash128, Membership>> MEMBERSHIPS =
      new TupleTag<>("memberships") {};

  private static final TupleTag<Document> COPIES = new TupleTag<>("copies") {};
  private static final TupleTag<KV<Hash128, Plant>> PLANTED = new TupleTag<>("planted") {};
  private static final TupleTag<Plant> OF_ARTICLE = new TupleTag<>("ofArticle") {};
  private static final TupleTag<Membership> RUN = new TupleTag<>("run") {};
  private static final TupleTag<Membership> SHADOW = new TupleTag<>("shadow") {};
  private static final TupleTag<AuditMember> MEMBER = new TupleTag<>("member") {};

  private final double share;
  private final ClusterNearDuplicates clustering;
  private final Sharding sharding;

  private AuditClusters(double share, ClusterNearDuplicates clustering, Sharding sharding) {
    this.share = share;
    this.clustering = clustering;
    this.sharding = sharding;
  }

  /**
   * Plants one text for each of a share of the articles.
   *
   * @param share above 0 and at most 1
   * @param clustering as it is configured for the run
   */
  public static AuditClusters of(
      double share, ClusterNearDuplicates clustering, Sharding sharding) {
    return new AuditClusters(share, clustering, sharding);
  }

  /** Audits the clusters of documents. */
  public PCollection<KV<String, Long>> audit(
      PCollection<Document> documents, PCollection<KV<Hash128, Membership>> memberships) {
    return PCollectionTuple.of(DOCUMENTS, documents)
        .and(MEMBERSHIPS, memberships)
        .apply("AuditClusters", this);
  }

  @Override
  public PCollection<KV<String, Long>> expand(PCollectionTuple input) {
    PCollectionTuple planted =
        input
            .get(DOCUMENTS)
            .apply(
                "Plant",
                ParDo.of(new PlantFn(new CopyPlanter(share)))
                    .withOutputTags(COPIES, TupleTagList.of(PLANTED)));
    PCollection<KV<Hash128, Membership>> shadow =
        PCollectionList.of(input.get(DOCUMENTS))
            .and(planted.get(COPIES))
            .apply("WithCopies", Flatten.pCollections())
            .apply("ClusterShadow", clustering.trustingIds())
            .memberships();
    PCollection<KV<Hash128, AuditMember>> members =
        KeyedPCollectionTuple.of(RUN, input.get(MEMBERSHIPS))
            .and(OF_ARTICLE, planted.get(PLANTED).setCoder(GroupByHash.keyed(Plant.Coder.INSTANCE)))
            .apply("MeetArticle", JoinByHash.in(sharding))
            .apply("PlaceInRun", ParDo.of(new PlaceInRunFn()))
            .setCoder(GroupByHash.keyed(AuditMember.Coder.INSTANCE));
    return KeyedPCollectionTuple.of(MEMBER, members)
        .and(SHADOW, shadow)
        .apply("MeetPlanted", JoinByHash.in(sharding))
        .apply("ToMember", ParDo.of(new ToMemberFn()))
        .setCoder(GroupByHash.keyed(AuditMember.Coder.INSTANCE))
        .apply("GroupShadow", GroupByHash.in(sharding))
        .apply("Judge", ParDo.of(new JudgeFn()))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), VarLongCoder.of()));
  }

  private static final class PlantFn extends DoFn<Document, Document> {
    private final CopyPlanter planter;

    PlantFn(CopyPlanter planter) {
      this.planter = planter;
    }

    @ProcessElement
    public void process(@Element Document original, MultiOutputReceiver out) {
      planter
          .plant(original)
          .ifPresent(
              planted -> {
                out.get(COPIES).output(planted.document());
                out.get(PLANTED)
                    .output(
                        KV.of(
                            planted.originalId(),
                            new Plant(planted.kind(), planted.document().id())));
              });
    }
  }

  /**
   * A planted text, of an article that is the key.
   *
   * @param id of the planted text
   */
  private record Plant(PlantedKind kind, Hash128 id) {

    private static final class Coder extends ValueCoder<Plant> {
      private static final Coder INSTANCE = new Coder();
      private static final PlantedKind[] KINDS = PlantedKind.values();

      @Override
      protected void write(Plant plant, FieldOutput out) throws IOException {
        out.constant(plant.kind).hash(plant.id);
      }

      @Override
      protected Plant read(FieldInput in) throws IOException {
        return new Plant(in.constant(KINDS), in.hash());
      }
    }
  }

  /** Makes members of an article and of what was planted beside it, by their own ids. */
  private static final class PlaceInRunFn
      extends DoFn<KV<Hash128, Joined>, KV<Hash128, AuditMember>> {
    @ProcessElement
    public void process(
        @Element KV<Hash128, Joined> met, OutputReceiver<KV<Hash128, AuditMember>> out) {
      for (Membership article : met.getValue().all(RUN)) {
        out.output(KV.of(met.getKey(), new AuditMember(null, met.getKey(), article.clusterId())));
        for (Plant plant : met.getValue().all(OF_ARTICLE)) {
          out.output(
              KV.of(plant.id, new AuditMember(plant.kind, met.getKey(), article.clusterId())));
        }
      }
    }
  }

  /** Gives each member to its cluster of the shadow. */
  private static final class ToMemberFn
      extends DoFn<KV<Hash128, Joined>, KV<Hash128, AuditMember>> {
    @ProcessElement
    public void process(
        @Element KV<Hash128, Joined> met, OutputReceiver<KV<Hash128, AuditMember>> out) {
      for (Membership shadow : met.getValue().all(SHADOW)) {
        out.output(KV.of(shadow.clusterId(), met.getValue().all(MEMBER).get(0)));
      }
    }
  }

  private static final class JudgeFn
      extends DoFn<KV<Hash128, List<AuditMember>>, KV<String, Long>> {
    @ProcessElement
    public void process(
        @Element KV<Hash128, List<AuditMember>> cluster, OutputReceiver<KV<String, Long>> out) {
      AuditedCluster.judge(
          cluster.getValue(), (kind, count) -> out.output(KV.of(count.of(kind), 1L)));
    }
  }
}
