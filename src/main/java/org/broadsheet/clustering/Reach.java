package org.broadsheet.clustering;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.Keys;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.broadsheet.clustering.candidate.FindNewCandidates;
import org.broadsheet.clustering.candidate.KeepLikely;
import org.broadsheet.clustering.compare.ComparedPair;
import org.broadsheet.clustering.compare.RecallPairs;
import org.broadsheet.clustering.compare.ResolveDoubts;
import org.broadsheet.clustering.compare.VerifyPairs;
import org.broadsheet.clustering.component.ReachTexts;
import org.broadsheet.clustering.sketch.FindTouchedTexts;
import org.broadsheet.clustering.sketch.KeepReached;
import org.broadsheet.clustering.sketch.SketchDocuments;
import org.broadsheet.clustering.sketch.TextNode;
import org.broadsheet.clustering.value.Recalled;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Hash128Coder;
import org.broadsheet.shard.Sharding;
import org.broadsheet.shard.Sieve;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.MemoPack;

/**
 * What a run that continues others may change: the texts that it reaches, what was noted of them,
 * and the pairs to compare.
 *
 * @param nodes the texts, each under itself
 * @param likely the pairs that it compares, the smaller node by the larger
 * @param recalled what was noted of these texts, and of a few others
 */
record Reach(
    PCollection<KV<Hash128, Hash128>> nodes,
    PCollection<KV<Hash128, Hash128>> likely,
    Recalled recalled,
    Sharding sharding) {

  /**
   * Finds what is within reach.
   *
   * @param sketched what {@link SketchDocuments} made of the run's own articles
   * @param earlier all that was noted
   * @param rounds of connected components
   */
  static Reach of(PCollectionTuple sketched, Recalled earlier, Sharding sharding, int rounds) {
    PCollection<KV<Hash128, Hash128>> likely =
        sketched
            .apply("FindCandidates", FindNewCandidates.against(earlier.texts(), sharding))
            .apply("KeepLikely", KeepLikely.in(sharding));
    if (Sieve.letAllPass(sketched.getPipeline())) {
      return new Reach(everything(sketched, earlier), likely, earlier, sharding);
    }
    PCollection<KV<Hash128, Hash128>> nodes =
        PCollectionTuple.of(
                ReachTexts.TOUCHED,
                sketched.apply("FindTouchedTexts", FindTouchedTexts.of(earlier, sharding)))
            .and(ReachTexts.LIKELY, likely)
            .apply("ReachTexts", ReachTexts.over(earlier.pairs(), sharding, rounds));
    return new Reach(nodes, likely, touching(nodes, earlier, sharding), sharding);
  }

  private static PCollection<KV<Hash128, Hash128>> everything(
      PCollectionTuple sketched, Recalled earlier) {
    PCollection<Hash128> noted =
        earlier
            .texts()
            .apply("AllNoted", ParDo.of(new KeysOfMemosFn()))
            .setCoder(Hash128Coder.of());
    return PCollectionList.of(noted)
        .and(sketched.get(SketchDocuments.OCCURRENCES).apply("AllOfRun", Keys.create()))
        .apply("AllNodes", Flatten.pCollections())
        .apply("UnderItself", WithKeys.of((Hash128 hash) -> hash))
        .setCoder(GroupByHash.keyed(Hash128Coder.of()));
  }

  private static final class KeysOfMemosFn extends DoFn<MemoPack, Hash128> {
    @ProcessElement
    public void process(@Element MemoPack pack, OutputReceiver<Hash128> out) {
      pack.memos().forEach(memo -> out.output(memo.key()));
    }
  }

  private static Recalled touching(
      PCollection<KV<Hash128, Hash128>> nodes, Recalled earlier, Sharding sharding) {
    PCollectionView<byte[]> sieve =
        nodes.apply("Reached", Keys.create()).apply("Sieve", Sieve.ofArticlesIn(sharding));
    return earlier.touching(
        earlier.articles().apply("KeepArticles", KeepReached.in(sieve)),
        earlier.texts().apply("KeepTexts", KeepReached.in(sieve)),
        earlier.pairs().apply("KeepPairs", KeepReached.in(sieve)),
        earlier.places().apply("KeepPlaces", KeepReached.in(sieve)));
  }

  /**
   * Compares the likely pairs, and again those that are judged together with one; recalls the rest.
   *
   * @param texts all texts within reach
   * @param parts their profiles, and the words of the run's own
   */
  PCollection<KV<Hash128, ComparedPair>> compare(
      PCollection<KV<Hash128, TextNode>> texts, PCollectionTuple parts, VerifyPairs verify) {
    PCollectionTuple pairs =
        PCollectionTuple.of(RecallPairs.LIKELY, likely)
            .and(RecallPairs.TEXTS, texts)
            .apply("RecallPairs", RecallPairs.of(recalled.pairs(), sharding));
    PCollection<KV<Hash128, ComparedPair>> compared =
        parts
            .and(VerifyPairs.CANDIDATES, pairs.get(RecallPairs.CANDIDATES))
            .and(ResolveDoubts.KEPT_WORDS, recalled.words())
            .apply("VerifyPairs", verify);
    return PCollectionList.of(compared)
        .and(pairs.get(RecallPairs.STANDING))
        .apply("AllPairs", Flatten.pCollections());
  }
}
