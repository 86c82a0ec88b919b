package org.broadsheet.clustering.component;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.Keys;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.broadsheet.clustering.sketch.GatherTexts;
import org.broadsheet.clustering.sketch.Place;
import org.broadsheet.clustering.sketch.TextNode;
import org.broadsheet.clustering.value.Cluster;
import org.broadsheet.clustering.value.EarlierCluster;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.Joined;
import org.broadsheet.shard.Sharding;
import org.broadsheet.shard.Sieve;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/**
 * Gives each text that earlier runs knew and that is within reach what it takes over from them, by
 * node. The heir of a cluster's id is the smallest of its texts of which an article is left.
 * Clusters without such a text stand as they are: a text is reached with its whole cluster.
 */
public final class Inherit extends PTransform<PCollectionTuple, PCollectionTuple> {

  public static final TupleTag<KV<Hash128, Inheritance>> INHERITANCES = FormClusters.INHERITANCES;

  /** The clusters of which nothing changes. */
  public static final TupleTag<Cluster> STANDING = new TupleTag<>("standing") {};

  private static final TupleTag<KV<Hash128, Cluster>> ASKED = new TupleTag<>("asked") {};

  private static final TupleTag<Kin> KIN = new TupleTag<>("kin") {};
  private static final TupleTag<Cluster> CLUSTER = new TupleTag<>("cluster") {};

  private final PCollection<Cluster> clusters;
  private final Sharding sharding;

  private Inherit(PCollection<Cluster> clusters, Sharding sharding) {
    this.clusters = clusters;
    this.sharding = sharding;
  }

  /** Takes what {@link GatherTexts} found, and the clusters as the last run left them. */
  public static Inherit from(PCollection<Cluster> clusters, Sharding sharding) {
    return new Inherit(clusters, sharding);
  }

  /** A text of an earlier cluster, which is the key. */
  private record Kin(Hash128 node, boolean isLeft, Place place) {
    private static final class Coder extends ValueCoder<Kin> {
      private static final Coder INSTANCE = new Coder();

      @Override
      protected void write(Kin kin, FieldOutput out) throws IOException {
        out.hash(kin.node).flag(kin.isLeft).value(kin.place, Place.Coder.INSTANCE);
      }

      @Override
      protected Kin read(FieldInput in) throws IOException {
        return new Kin(in.hash(), in.flag(), in.value(Place.Coder.INSTANCE));
      }
    }
  }

  @Override
  public PCollectionTuple expand(PCollectionTuple gathered) {
    PCollection<KV<Hash128, Kin>> texts =
        gathered
            .get(GatherTexts.TEXTS)
            .apply("KeyTexts", ParDo.of(new KeyTextsFn()))
            .setCoder(GroupByHash.keyed(Kin.Coder.INSTANCE));
    PCollection<KV<Hash128, Kin>> left =
        gathered
            .get(GatherTexts.LEFT_PLACES)
            .apply("KeyLeft", ParDo.of(new KeyLeftFn()))
            .setCoder(GroupByHash.keyed(Kin.Coder.INSTANCE));
    PCollection<KV<Hash128, Kin>> kin =
        PCollectionList.of(texts).and(left).apply("AllKin", Flatten.pCollections());
    PCollectionView<byte[]> sieve =
        kin.apply("ClustersOfKin", Keys.create()).apply("Sieve", Sieve.ofArticlesIn(sharding));
    PCollectionTuple parted =
        clusters.apply(
            "PartClusters",
            ParDo.of(new PartFn(sieve))
                .withSideInputs(sieve)
                .withOutputTags(STANDING, TupleTagList.of(ASKED)));
    parted.get(ASKED).setCoder(GroupByHash.keyed(Cluster.Coder.INSTANCE));
    PCollectionTuple met =
        KeyedPCollectionTuple.of(KIN, kin)
            .and(CLUSTER, parted.get(ASKED))
            .apply("MeetCluster", JoinByHash.in(sharding))
            .apply(
                "Bequeath",
                ParDo.of(new BequeathFn()).withOutputTags(INHERITANCES, TupleTagList.of(STANDING)));
    return PCollectionTuple.of(
            INHERITANCES,
            met.get(INHERITANCES).setCoder(GroupByHash.keyed(Inheritance.Coder.INSTANCE)))
        .and(
            STANDING,
            PCollectionList.of(parted.get(STANDING))
                .and(met.get(STANDING))
                .apply("AllStanding", Flatten.pCollections()));
  }

  private static final class PartFn extends DoFn<Cluster, Cluster> {
    private final PCollectionView<byte[]> sieve;

    PartFn(PCollectionView<byte[]> sieve) {
      this.sieve = sieve;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      Cluster cluster = context.element();
      Hash128 id = Hash128.parse(cluster.id());
      if (Sieve.mayHave(context.sideInput(sieve), id)) {
        context.output(ASKED, KV.of(id, cluster));
      } else {
        context.output(cluster);
      }
    }
  }

  private static final class KeyTextsFn extends DoFn<KV<Hash128, TextNode>, KV<Hash128, Kin>> {
    @ProcessElement
    public void process(@Element KV<Hash128, TextNode> text, OutputReceiver<KV<Hash128, Kin>> out) {
      text.getValue()
          .place()
          .ifPresent(
              place -> out.output(KV.of(place.clusterId(), new Kin(text.getKey(), true, place))));
    }
  }

  private static final class KeyLeftFn extends DoFn<KV<Hash128, Place>, KV<Hash128, Kin>> {
    @ProcessElement
    public void process(@Element KV<Hash128, Place> text, OutputReceiver<KV<Hash128, Kin>> out) {
      Place place = text.getValue();
      out.output(KV.of(place.clusterId(), new Kin(text.getKey(), false, place)));
    }
  }

  private static final class BequeathFn
      extends DoFn<KV<Hash128, Joined>, KV<Hash128, Inheritance>> {
    @ProcessElement
    public void process(@Element KV<Hash128, Joined> met, MultiOutputReceiver out) {
      List<Cluster> clusters = met.getValue().all(CLUSTER);
      List<Kin> kin = met.getValue().all(KIN);
      if (kin.isEmpty()) {
        clusters.forEach(out.get(STANDING)::output);
        return;
      }
      if (clusters.isEmpty()) {
        requireNoneLeft(met.getKey(), kin);
        return;
      }
      Cluster last = clusters.get(0);
      EarlierCluster cluster =
          new EarlierCluster(last.size(), Hash128.parse(last.representativeId()));
      Hash128 heir = null;
      for (Kin one : kin) {
        heir = one.isLeft && (heir == null || one.node.compareTo(heir) < 0) ? one.node : heir;
      }
      for (Kin one : kin) {
        Inheritance inheritance = new Inheritance(one.place, cluster, one.node.equals(heir));
        out.get(INHERITANCES).output(KV.of(one.node, inheritance));
      }
    }

    /** A cluster of which all articles were taken down has no row any more. */
    private static void requireNoneLeft(Hash128 id, List<Kin> kin) {
      if (kin.stream().anyMatch(Kin::isLeft)) {
        throw new IllegalStateException(
            "the last of the --previous runs has texts in the cluster "
                + id
                + " and no row for it in its table clusters");
      }
    }
  }
}
