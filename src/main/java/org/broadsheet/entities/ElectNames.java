package org.broadsheet.entities;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.broadsheet.entities.naming.Votes;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Hash128Coder;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.Joined;
import org.broadsheet.shard.ReduceByHash;
import org.broadsheet.shard.Sharding;
import org.broadsheet.shard.Sieve;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.Memo;
import org.broadsheet.wire.MemoPack;
import org.jspecify.annotations.Nullable;

/**
 * Answers, for each name that an article leaves open, the name that most articles give it that say
 * one: {@link Votes} tells which they are.
 *
 * <p>Answers are keyed by the article that asked; the value is the type, the open and the elected
 * name as a {@link Tally}'s key. A name of which every article asks is spread over {@link #SALTS}
 * groups.
 */
final class ElectNames
    extends PTransform<PCollection<ArticleMentions>, PCollection<KV<Hash128, Tally>>> {

  /** A surname that 10^7 articles leave open asks in groups of some 160,000. */
  private static final int SALTS = 64;

  private static final TupleTag<Tally> ELECTED = new TupleTag<>("elected") {};
  private static final TupleTag<Hash128> ASKING = new TupleTag<>("asking") {};

  private final Sharding sharding;
  private final @Nullable PCollection<MemoPack> noted;

  /**
   * @param noted what earlier runs noted, whose votes count, too; null if there are none
   */
  ElectNames(Sharding sharding, @Nullable PCollection<MemoPack> noted) {
    this.sharding = sharding;
    this.noted = noted;
  }

  @Override
  public PCollection<KV<Hash128, Tally>> expand(PCollection<ArticleMentions> articles) {
    PCollection<KV<Hash128, Tally>> elected =
        votes(articles)
            .apply("SumVotes", ReduceByHash.in(sharding, Tally::plus))
            .apply("KeyByShortName", ParDo.of(new KeyByShortNameFn()))
            .setCoder(GroupByHash.keyed(TallyCoder.of()))
            .apply("GroupShortNames", GroupByHash.in(sharding))
            .apply("Elect", ParDo.of(new ElectFn()))
            .setCoder(GroupByHash.keyed(TallyCoder.of()));
    PCollection<KV<Hash128, Hash128>> asking =
        articles
            .apply("Ask", ParDo.of(new AskFn()))
            .setCoder(KvCoder.of(Hash128Coder.of(), Hash128Coder.of()));
    return KeyedPCollectionTuple.of(ELECTED, elected)
        .and(ASKING, asking)
        .apply("JoinAnswers", JoinByHash.in(sharding))
        .apply("Answer", ParDo.of(new AnswerFn()))
        .setCoder(GroupByHash.keyed(TallyCoder.of()));
  }

  private PCollection<KV<Hash128, Tally>> votes(PCollection<ArticleMentions> articles) {
    PCollection<KV<Hash128, Tally>> votes =
        articles
            .apply("CastVotes", ParDo.of(new CastFn()))
            .setCoder(GroupByHash.keyed(TallyCoder.of()));
    if (noted == null) {
      return votes;
    }
    PCollectionView<byte[]> asked =
        articles
            .apply("AskedNames", ParDo.of(new AskedFn()))
            .setCoder(Hash128Coder.of())
            .apply("SieveAsked", Sieve.in(sharding));
    PCollection<KV<Hash128, Tally>> earlier =
        noted
            .apply("RecallVotes", ParDo.of(new RecallFn(asked)).withSideInputs(asked))
            .setCoder(GroupByHash.keyed(TallyCoder.of()));
    return PCollectionList.of(votes).and(earlier).apply("AllVotes", Flatten.pCollections());
  }

  private static Hash128 salted(Votes.Name name, int salt) {
    return Hash128.of(name.type() + " " + name.name() + " " + salt);
  }

  private static Votes.Name shortName(Tally tally) {
    return new Votes.Name(EntityType.valueOf(tally.part(0)), tally.part(1));
  }

  private static final class CastFn extends DoFn<ArticleMentions, KV<Hash128, Tally>> {
    private transient BundleSums sums;

    @StartBundle
    public void startBundle() {
      sums = new BundleSums();
    }

    @ProcessElement
    public void process(@Element ArticleMentions article, OutputReceiver<KV<Hash128, Tally>> out) {
      Map<Votes.Name, String> votes = Votes.cast(article.mentions(), article.language());
      votes.forEach(
          (name, longName) -> {
            Tally vote = new Tally(Tally.key(name.type().name(), name.name(), longName), 1, 0, 0);
            sums.add(vote.hash(), vote);
          });
      if (sums.isFull()) {
        sums.drain((hash, vote) -> out.output(KV.of(hash, vote)));
      }
    }

    @FinishBundle
    public void finishBundle(FinishBundleContext context) {
      sums.drain(
          (hash, vote) ->
              context.output(
                  KV.of(hash, vote), BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE));
    }
  }

  private static final class AskedFn extends DoFn<ArticleMentions, Hash128> {
    @ProcessElement
    public void process(@Element ArticleMentions article, OutputReceiver<Hash128> out) {
      Votes.open(article.mentions(), article.language())
          .forEach(name -> out.output(salted(name, 0)));
    }
  }

  /** The earlier votes on names that an article of this run may leave open. */
  private static final class RecallFn extends DoFn<MemoPack, KV<Hash128, Tally>> {
    private final PCollectionView<byte[]> asked;

    RecallFn(PCollectionView<byte[]> asked) {
      this.asked = asked;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      byte[] sieve = context.sideInput(asked);
      for (Memo memo : context.element().memos()) {
        for (NotedNames.Vote vote : memo.read(NotedNames.Coder.INSTANCE).votes()) {
          if (Sieve.mayHave(sieve, salted(new Votes.Name(vote.type(), vote.shortName()), 0))) {
            Tally tally = vote.tally();
            context.output(KV.of(tally.hash(), tally));
          }
        }
      }
    }
  }

  private static final class KeyByShortNameFn extends DoFn<Tally, KV<Hash128, Tally>> {
    @ProcessElement
    public void process(@Element Tally votes, OutputReceiver<KV<Hash128, Tally>> out) {
      out.output(KV.of(salted(shortName(votes), 0), votes));
    }
  }

  private static final class ElectFn extends DoFn<KV<Hash128, List<Tally>>, KV<Hash128, Tally>> {
    @ProcessElement
    public void process(
        @Element KV<Hash128, List<Tally>> group, OutputReceiver<KV<Hash128, Tally>> out) {
      Map<String, Long> votes = new TreeMap<>();
      group.getValue().forEach(tally -> votes.merge(tally.part(2), tally.first(), Long::sum));
      Votes.Name name = shortName(group.getValue().get(0));
      String elected = Votes.elect(name, votes);
      if (elected != null) {
        Tally answer = new Tally(Tally.key(name.type().name(), name.name(), elected), 1, 0, 0);
        for (int salt = 0; salt < SALTS; salt++) {
          out.output(KV.of(salted(name, salt), answer));
        }
      }
    }
  }

  private static final class AskFn extends DoFn<ArticleMentions, KV<Hash128, Hash128>> {
    @ProcessElement
    public void process(
        @Element ArticleMentions article, OutputReceiver<KV<Hash128, Hash128>> out) {
      int salt = (int) (article.articleId().low() & (SALTS - 1));
      Votes.open(article.mentions(), article.language())
          .forEach(name -> out.output(KV.of(salted(name, salt), article.articleId())));
    }
  }

  private static final class AnswerFn extends DoFn<KV<Hash128, Joined>, KV<Hash128, Tally>> {
    @ProcessElement
    public void process(
        @Element KV<Hash128, Joined> group, OutputReceiver<KV<Hash128, Tally>> out) {
      for (Tally elected : group.getValue().all(ELECTED)) {
        group.getValue().all(ASKING).forEach(article -> out.output(KV.of(article, elected)));
      }
    }
  }
}
