package org.broadsheet.clustering.component;

import java.io.Serializable;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Hash128Coder;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;

/**
 * Finds the connected components of a graph: for each node that has an edge, the smallest node of
 * its component.
 *
 * <p>Large-star and small-star alternate for a fixed number of rounds. Graphs of near-duplicates
 * need 3, a path of 5,000 nodes needs 12, one of 100,000 needs 15 (measured). What is still open is
 * solved by {@link SettleLabels}.
 */
public final class ConnectComponents
    extends PTransform<PCollection<KV<Hash128, Hash128>>, SettleLabels.Result> {

  /** Rounds that are part of the pipeline's graph: enough for a path of 5,000. */
  public static final int ROUNDS = 12;

  /**
   * Rounds for a corpus of which one worker could solve whatever they leave. Each round is ten
   * steps of the graph, which a small run pays for at its start.
   */
  private static final int ROUNDS_OF_SMALL_CORPUS = 2;

  /**
   * Some 100,000 articles, of this run and those before it. No round adds edges, and two rounds
   * leave few but those from each text to the smallest of its component: a twentieth of {@link
   * Residual#MAX_EDGES} if every text has one. That holds for the joined pairs and, with as many
   * refused ones beside them as a corpus has, for the compared pairs that {@link ReachTexts}
   * connects.
   */
  private static final long BYTES_OF_SMALL_CORPUS = 256L << 20;

  /** The number of rounds for an input of this number of bytes. */
  public static int roundsFor(long bytes) {
    return bytes <= BYTES_OF_SMALL_CORPUS ? ROUNDS_OF_SMALL_CORPUS : ROUNDS;
  }

  private final Sharding sharding;
  private final int rounds;

  private ConnectComponents(Sharding sharding, int rounds) {
    this.sharding = sharding;
    this.rounds = rounds;
  }

  public static ConnectComponents in(Sharding sharding) {
    return new ConnectComponents(sharding, ROUNDS);
  }

  public ConnectComponents withRounds(int rounds) {
    return new ConnectComponents(sharding, rounds);
  }

  /** Takes edges keyed by either end. */
  @Override
  public SettleLabels.Result expand(PCollection<KV<Hash128, Hash128>> edges) {
    PCollection<KV<Hash128, Hash128>> stars = edges;
    for (int round = 1; round <= rounds; round++) {
      stars =
          step(
              "SmallStar" + round,
              step("LargeStar" + round, bothWays("Turn" + round, stars), Stars::large),
              Stars::small);
    }
    return stars.apply("Settle", SettleLabels.in(sharding, rounds));
  }

  private static PCollection<KV<Hash128, Hash128>> bothWays(
      String name, PCollection<KV<Hash128, Hash128>> edges) {
    return edges.apply(name, ParDo.of(new TurnFn())).setCoder(GroupByHash.keyed(Hash128Coder.of()));
  }

  private PCollection<KV<Hash128, Hash128>> step(
      String name, PCollection<KV<Hash128, Hash128>> edges, StarStep star) {
    return edges
        .apply(name + "Group", GroupByHash.in(sharding))
        .apply(name, ParDo.of(new StarFn(star)))
        .setCoder(GroupByHash.keyed(Hash128Coder.of()));
  }

  /** One of the steps of {@link Stars}. */
  @FunctionalInterface
  private interface StarStep extends Serializable {
    void apply(Hash128 node, List<Hash128> neighbours, BiConsumer<Hash128, Hash128> edge);
  }

  private static final class TurnFn extends DoFn<KV<Hash128, Hash128>, KV<Hash128, Hash128>> {
    @ProcessElement
    public void process(
        @Element KV<Hash128, Hash128> edge, OutputReceiver<KV<Hash128, Hash128>> out) {
      out.output(edge);
      out.output(KV.of(edge.getValue(), edge.getKey()));
    }
  }

  private static final class StarFn extends DoFn<KV<Hash128, List<Hash128>>, KV<Hash128, Hash128>> {
    private final StarStep star;

    StarFn(StarStep star) {
      this.star = star;
    }

    @ProcessElement
    public void process(
        @Element KV<Hash128, List<Hash128>> node, OutputReceiver<KV<Hash128, Hash128>> out) {
      star.apply(node.getKey(), node.getValue(), (from, to) -> out.output(KV.of(from, to)));
    }
  }
}
