package org.broadsheet.entities;

import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Keys;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.broadsheet.clustering.value.Revision;
import org.broadsheet.clustering.value.Revision.Standing;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.Joined;
import org.broadsheet.shard.Sharding;
import org.broadsheet.shard.Sieve;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.Memo;
import org.broadsheet.wire.MemoPack;

/**
 * Takes back what articles of earlier runs counted for and counts them for what they are now, by
 * the tags of {@link TallyArticleFn}. What a cluster was and what it is are summed apart, even
 * where both have one id.
 */
final class ReviseCounts extends PTransform<PCollection<MemoPack>, PCollectionTuple> {

  private static final TupleTag<NotedNames> NAMES = new TupleTag<>("names") {};
  private static final TupleTag<Revision> REVISION = new TupleTag<>("revision") {};

  /** Joined with the id of a cluster that is no more what it was. */
  private static final Hash128 BEFORE = new Hash128(0xB1, 0xF0);

  private final PCollection<KV<Hash128, Revision>> revisions;
  private final Sharding sharding;

  private ReviseCounts(PCollection<KV<Hash128, Revision>> revisions, Sharding sharding) {
    this.revisions = revisions;
    this.sharding = sharding;
  }

  static ReviseCounts by(PCollection<KV<Hash128, Revision>> revisions, Sharding sharding) {
    return new ReviseCounts(revisions, sharding);
  }

  @Override
  public PCollectionTuple expand(PCollection<MemoPack> names) {
    PCollectionView<byte[]> sieve =
        revisions.apply("Revised", Keys.create()).apply("Sieve", Sieve.ofArticlesIn(sharding));
    PCollectionTuple revised =
        KeyedPCollectionTuple.of(
                NAMES,
                names
                    .apply("ToNames", ParDo.of(new ToNamesFn(sieve)).withSideInputs(sieve))
                    .setCoder(GroupByHash.keyed(NotedNames.Coder.INSTANCE)))
            .and(REVISION, revisions)
            .apply("MeetRevision", JoinByHash.in(sharding))
            .apply(
                "Revise",
                ParDo.of(new ReviseFn())
                    .withOutputTags(
                        TallyArticleFn.COUNTS,
                        TupleTagList.of(TallyArticleFn.TOTALS)
                            .and(TallyArticleFn.PAIRS)
                            .and(TallyArticleFn.CLUSTER_TOTALS)
                            .and(TallyArticleFn.CLUSTER_PAIRS)));
    revised.getAll().values().forEach(ReviseCounts::code);
    return revised;
  }

  @SuppressWarnings("unchecked") // all outputs have one type
  private static void code(PCollection<?> tallies) {
    ((PCollection<KV<Hash128, Tally>>) tallies).setCoder(GroupByHash.keyed(TallyCoder.of()));
  }

  private static final class ToNamesFn extends DoFn<MemoPack, KV<Hash128, NotedNames>> {
    private final PCollectionView<byte[]> sieve;

    ToNamesFn(PCollectionView<byte[]> sieve) {
      this.sieve = sieve;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      byte[] revised = context.sideInput(sieve);
      for (Memo memo : context.element().memos()) {
        if (Sieve.mayHave(revised, memo.key())) {
          context.output(KV.of(memo.key(), memo.read(NotedNames.Coder.INSTANCE)));
        }
      }
    }
  }

  private static final class ReviseFn extends DoFn<KV<Hash128, Joined>, KV<Hash128, Tally>> {
    @ProcessElement
    public void process(@Element KV<Hash128, Joined> met, MultiOutputReceiver out) {
      List<Revision> revisions = met.getValue().all(REVISION);
      List<NotedNames> names = met.getValue().all(NAMES);
      if (revisions.isEmpty() || names.isEmpty()) {
        return;
      }
      Revision revision = revisions.get(0);
      count(names.get(0), revision, revision.before(), true, out);
      revision.after().ifPresent(after -> count(names.get(0), revision, after, false, out));
    }

    private static void count(
        NotedNames names,
        Revision revision,
        Standing standing,
        boolean isBefore,
        MultiOutputReceiver out) {
      ArticleEntities article =
          ArticleEntities.of(
              names.entities(),
              new ArticleFacts(
                  revision.outletDomain(),
                  revision.language(),
                  revision.epochDay() == Long.MIN_VALUE ? null : revision.epochDay(),
                  standing.clusterId(),
                  standing.clusterSize(),
                  standing.isRepresentative()));
      article.counts(tally -> out.get(TallyArticleFn.COUNTS).output(one(tally, isBefore)));
      if (standing.clusterSize() == 1) {
        article.totals(tally -> out.get(TallyArticleFn.TOTALS).output(one(tally, isBefore)));
        article.pairs(tally -> out.get(TallyArticleFn.PAIRS).output(one(tally, isBefore)));
      } else {
        Hash128 cluster = isBefore ? standing.clusterId().with(BEFORE) : standing.clusterId();
        article.totals(
            tally ->
                out.get(TallyArticleFn.CLUSTER_TOTALS)
                    .output(KV.of(tally.hash().with(cluster), signed(tally, isBefore))));
        article.pairs(
            tally ->
                out.get(TallyArticleFn.CLUSTER_PAIRS)
                    .output(KV.of(tally.hash().with(cluster), signed(tally, isBefore))));
      }
    }

    private static KV<Hash128, Tally> one(Tally tally, boolean isBefore) {
      return KV.of(tally.hash(), signed(tally, isBefore));
    }

    private static Tally signed(Tally tally, boolean isBefore) {
      return isBefore ? tally.negated() : tally;
    }
  }
}
