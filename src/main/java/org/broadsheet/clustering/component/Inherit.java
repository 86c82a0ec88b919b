package org.broadsheet.clustering.component;

import java.io.IOException;
import java.util.List;
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
import org.broadsheet.clustering.sketch.GatherTexts;
import org.broadsheet.clustering.sketch.Place;
import org.broadsheet.clustering.sketch.TextNode;
import org.broadsheet.clustering.value.EarlierCluster;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.Joined;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/**
 * Gives each text that earlier runs knew what it takes over from them, by node. The heir of a
 * cluster's id is the smallest of its texts of which an article is left.
 */
public final class Inherit
    extends PTransform<PCollectionTuple, PCollection<KV<Hash128, Inheritance>>> {

  private static final TupleTag<Kin> KIN = new TupleTag<>("kin") {};
  private static final TupleTag<EarlierCluster> CLUSTER = new TupleTag<>("cluster") {};

  private final PCollection<KV<Hash128, EarlierCluster>> clusters;
  private final Sharding sharding;

  private Inherit(PCollection<KV<Hash128, EarlierCluster>> clusters, Sharding sharding) {
    this.clusters = clusters;
    this.sharding = sharding;
  }

  /** Takes what {@link GatherTexts} found, and the clusters as the last run left them. */
  public static Inherit from(PCollection<KV<Hash128, EarlierCluster>> clusters, Sharding sharding) {
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
  public PCollection<KV<Hash128, Inheritance>> expand(PCollectionTuple gathered) {
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
    return KeyedPCollectionTuple.of(
            KIN, PCollectionList.of(texts).and(left).apply("AllKin", Flatten.pCollections()))
        .and(CLUSTER, clusters)
        .apply("MeetCluster", JoinByHash.in(sharding))
        .apply("Bequeath", ParDo.of(new BequeathFn()))
        .setCoder(GroupByHash.keyed(Inheritance.Coder.INSTANCE));
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
    public void process(
        @Element KV<Hash128, Joined> met, OutputReceiver<KV<Hash128, Inheritance>> out) {
      List<EarlierCluster> clusters = met.getValue().all(CLUSTER);
      List<Kin> kin = met.getValue().all(KIN);
      if (kin.isEmpty()) {
        return;
      }
      if (clusters.isEmpty()) {
        throw new IllegalStateException(
            "the last of the --previous runs has texts in the cluster "
                + met.getKey()
                + " and no row for it in its table clusters");
      }
      Hash128 heir = null;
      for (Kin one : kin) {
        heir = one.isLeft && (heir == null || one.node.compareTo(heir) < 0) ? one.node : heir;
      }
      for (Kin one : kin) {
        Inheritance inheritance =
            new Inheritance(one.place, clusters.get(0), one.node.equals(heir));
        out.output(KV.of(one.node, inheritance));
      }
    }
  }
}
