package org.broadsheet.clustering.component;

import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Sum;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.broadsheet.clustering.value.Convergence;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Hash128Coder;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.Joined;
import org.broadsheet.shard.Sharding;
import org.broadsheet.shard.StageOutput;
import org.broadsheet.text.Hash128;

/**
 * Reads the labels off the stars and checks them.
 *
 * <p>In a finished forest of stars each node is the child of one centre, and no centre is a child.
 * Wherever that does not hold, two labels name one component; these few edges between labels are
 * the residual, which one worker solves.
 */
public final class SettleLabels
    extends PTransform<PCollection<KV<Hash128, Hash128>>, SettleLabels.Result> {

  private static final Hash128 ONE_WORKER = new Hash128(0, 0);

  private static final TupleTag<KV<Hash128, Hash128>> LABELS = new TupleTag<>("labels") {};
  private static final TupleTag<KV<Hash128, LabelEdge>> RESIDUAL = new TupleTag<>("residual") {};
  private static final TupleTag<Hash128> NODE = new TupleTag<>("node") {};
  private static final TupleTag<Hash128> ROOT = new TupleTag<>("root") {};

  private final Sharding sharding;
  private final int rounds;

  private SettleLabels(Sharding sharding, int rounds) {
    this.sharding = sharding;
    this.rounds = rounds;
  }

  static SettleLabels in(Sharding sharding, int rounds) {
    return new SettleLabels(sharding, rounds);
  }

  /**
   * The labels and how they came out.
   *
   * @param labels each node with the smallest node of its component
   * @param convergence one element
   */
  public record Result(
      PCollection<KV<Hash128, Hash128>> labels, PCollection<Convergence> convergence)
      implements StageOutput {
    @Override
    public Map<String, PCollection<?>> collections() {
      return Map.of("labels", labels, "convergence", convergence);
    }
  }

  @Override
  public Result expand(PCollection<KV<Hash128, Hash128>> stars) {
    PCollectionTuple read =
        stars
            .apply("NoteBothEnds", ParDo.of(new NoteEndsFn()))
            .setCoder(GroupByHash.keyed(Hash128Coder.of()))
            .apply("GroupEnds", GroupByHash.in(sharding))
            .apply(
                "Read", ParDo.of(new ReadFn()).withOutputTags(LABELS, TupleTagList.of(RESIDUAL)));
    PCollection<KV<Hash128, Hash128>> byLabel =
        read.get(LABELS).setCoder(GroupByHash.keyed(Hash128Coder.of()));
    PCollection<KV<Hash128, LabelEdge>> residual =
        read.get(RESIDUAL).setCoder(GroupByHash.keyed(LabelEdge.Coder.INSTANCE));
    PCollection<KV<Hash128, Hash128>> roots =
        residual
            .apply("GatherResidual", GroupByHash.in(sharding))
            .apply("SolveResidual", ParDo.of(new SolveFn()))
            .setCoder(GroupByHash.keyed(Hash128Coder.of()));
    return new Result(relabel(byLabel, roots), convergence(residual));
  }

  private PCollection<KV<Hash128, Hash128>> relabel(
      PCollection<KV<Hash128, Hash128>> byLabel, PCollection<KV<Hash128, Hash128>> roots) {
    return KeyedPCollectionTuple.of(NODE, byLabel)
        .and(ROOT, roots)
        .apply("MeetRoot", JoinByHash.in(sharding))
        .apply("Relabel", ParDo.of(new RelabelFn()))
        .setCoder(GroupByHash.keyed(Hash128Coder.of()));
  }

  private PCollection<Convergence> convergence(PCollection<KV<Hash128, LabelEdge>> residual) {
    return residual
        .apply("One", ParDo.of(new OneFn()))
        .apply("CountResidual", Sum.longsGlobally())
        .apply("ToConvergence", ParDo.of(new ToConvergenceFn(rounds)));
  }

  private static final class NoteEndsFn extends DoFn<KV<Hash128, Hash128>, KV<Hash128, Hash128>> {
    @ProcessElement
    public void process(
        @Element KV<Hash128, Hash128> edge, OutputReceiver<KV<Hash128, Hash128>> out) {
      out.output(edge);
      out.output(KV.of(edge.getValue(), edge.getValue()));
    }
  }

  private static final class ReadFn extends DoFn<KV<Hash128, List<Hash128>>, KV<Hash128, Hash128>> {
    @ProcessElement
    public void process(@Element KV<Hash128, List<Hash128>> node, MultiOutputReceiver out) {
      Hash128 label = node.getValue().get(0);
      out.get(LABELS).output(KV.of(label, node.getKey()));
      Hash128 last = label;
      for (Hash128 centre : node.getValue()) {
        if (!centre.equals(last)) {
          out.get(RESIDUAL).output(KV.of(ONE_WORKER, new LabelEdge(label, centre)));
        }
        last = centre;
      }
    }
  }

  private static final class SolveFn
      extends DoFn<KV<Hash128, List<LabelEdge>>, KV<Hash128, Hash128>> {
    @ProcessElement
    public void process(
        @Element KV<Hash128, List<LabelEdge>> residual, OutputReceiver<KV<Hash128, Hash128>> out) {
      Residual.components(residual.getValue())
          .forEach((label, root) -> out.output(KV.of(label, root)));
    }
  }

  private static final class RelabelFn extends DoFn<KV<Hash128, Joined>, KV<Hash128, Hash128>> {
    @ProcessElement
    public void process(
        @Element KV<Hash128, Joined> met, OutputReceiver<KV<Hash128, Hash128>> out) {
      List<Hash128> roots = met.getValue().all(ROOT);
      Hash128 root = roots.isEmpty() ? met.getKey() : roots.get(0);
      met.getValue().all(NODE).forEach(node -> out.output(KV.of(node, root)));
    }
  }

  private static final class OneFn extends DoFn<KV<Hash128, LabelEdge>, Long> {
    @ProcessElement
    public void process(OutputReceiver<Long> out) {
      out.output(1L);
    }
  }

  private static final class ToConvergenceFn extends DoFn<Long, Convergence> {
    private final int rounds;

    ToConvergenceFn(int rounds) {
      this.rounds = rounds;
    }

    @ProcessElement
    public void process(@Element Long residualEdges, OutputReceiver<Convergence> out) {
      out.output(new Convergence(rounds, residualEdges, true));
    }
  }
}
