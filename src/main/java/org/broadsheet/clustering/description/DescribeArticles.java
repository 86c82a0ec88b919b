package org.broadsheet.clustering.description;

import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.broadsheet.clustering.compare.ComparedPair;
import org.broadsheet.clustering.component.FormClusters;
import org.broadsheet.clustering.component.Placement;
import org.broadsheet.clustering.sketch.Occurrence;
import org.broadsheet.clustering.sketch.SketchDocuments;
import org.broadsheet.clustering.value.EarlierCopy;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.clustering.value.NearDuplicatePair;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.Joined;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;

/**
 * Goes back from texts to articles: each article's membership, the pairs, and the earlier copies.
 * Each text first tells those that it was compared with where it ended up.
 */
public final class DescribeArticles extends PTransform<PCollectionTuple, PCollectionTuple> {

  public static final TupleTag<KV<Hash128, Occurrence>> OCCURRENCES = SketchDocuments.OCCURRENCES;
  public static final TupleTag<KV<Hash128, Placement>> PLACEMENTS = FormClusters.PLACEMENTS;
  public static final TupleTag<KV<Hash128, ComparedPair>> PAIRS = new TupleTag<>("pairs") {};

  public static final TupleTag<KV<Hash128, Membership>> MEMBERSHIPS =
      new TupleTag<>("memberships") {};
  public static final TupleTag<NearDuplicatePair> NEAR_DUPLICATES =
      new TupleTag<>("nearDuplicates") {};
  public static final TupleTag<EarlierCopy> EARLIER_COPIES = new TupleTag<>("earlierCopies") {};

  /** Refused pairs of a text that are left out of {@link #NEAR_DUPLICATES}, where there are any. */
  public static final TupleTag<Long> PAIRS_LEFT_OUT = new TupleTag<>("pairsLeftOut") {};

  private static final TupleTag<Occurrence> OCCURRENCE = new TupleTag<>("occurrence") {};
  private static final TupleTag<Placement> PLACEMENT = new TupleTag<>("placement") {};
  private static final TupleTag<ComparedPair> PAIR = new TupleTag<>("pair") {};
  private static final TupleTag<Neighbour> NEIGHBOUR = new TupleTag<>("neighbour") {};

  private final Sharding sharding;

  private DescribeArticles(Sharding sharding) {
    this.sharding = sharding;
  }

  public static DescribeArticles in(Sharding sharding) {
    return new DescribeArticles(sharding);
  }

  @Override
  public PCollectionTuple expand(PCollectionTuple input) {
    PCollectionTuple described =
        KeyedPCollectionTuple.of(OCCURRENCE, input.get(OCCURRENCES))
            .and(PLACEMENT, input.get(PLACEMENTS))
            .and(NEIGHBOUR, neighbours(input))
            .apply("MeetByText", JoinByHash.in(sharding))
            .apply(
                "Describe",
                ParDo.of(new DescribeFn())
                    .withOutputTags(
                        MEMBERSHIPS,
                        TupleTagList.of(NEAR_DUPLICATES).and(EARLIER_COPIES).and(PAIRS_LEFT_OUT)));
    described.get(MEMBERSHIPS).setCoder(GroupByHash.keyed(Membership.Coder.INSTANCE));
    return described;
  }

  private PCollection<KV<Hash128, Neighbour>> neighbours(PCollectionTuple input) {
    PCollection<KV<Hash128, ComparedPair>> bothWays =
        input
            .get(PAIRS)
            .apply("Turn", ParDo.of(new TurnFn()))
            .setCoder(GroupByHash.keyed(ComparedPair.Coder.INSTANCE));
    return KeyedPCollectionTuple.of(PLACEMENT, input.get(PLACEMENTS))
        .and(PAIR, bothWays)
        .apply("MeetPairs", JoinByHash.in(sharding))
        .apply("Tell", ParDo.of(new TellFn()))
        .setCoder(GroupByHash.keyed(Neighbour.Coder.INSTANCE));
  }

  private static final class TurnFn
      extends DoFn<KV<Hash128, ComparedPair>, KV<Hash128, ComparedPair>> {
    @ProcessElement
    public void process(
        @Element KV<Hash128, ComparedPair> pair, OutputReceiver<KV<Hash128, ComparedPair>> out) {
      out.output(pair);
      ComparedPair compared = pair.getValue();
      out.output(
          KV.of(compared.other(), new ComparedPair(pair.getKey(), compared.verdict().turned())));
    }
  }

  private static final class TellFn extends DoFn<KV<Hash128, Joined>, KV<Hash128, Neighbour>> {
    @ProcessElement
    public void process(
        @Element KV<Hash128, Joined> text, OutputReceiver<KV<Hash128, Neighbour>> out) {
      List<ComparedPair> pairs = text.getValue().all(PAIR);
      if (pairs.isEmpty()) {
        return;
      }
      Placement placement = text.getValue().all(PLACEMENT).get(0);
      List<Neighbour> told = Neighbour.tell(text.getKey(), placement, pairs);
      for (int i = 0; i < told.size(); i++) {
        out.output(KV.of(pairs.get(i).other(), told.get(i)));
      }
    }
  }

  private static final class DescribeFn extends DoFn<KV<Hash128, Joined>, KV<Hash128, Membership>> {
    @ProcessElement
    public void process(@Element KV<Hash128, Joined> text, MultiOutputReceiver out) {
      List<Occurrence> articles = text.getValue().all(OCCURRENCE);
      Placement placement = text.getValue().all(PLACEMENT).get(0);
      List<Neighbour> neighbours = text.getValue().all(NEIGHBOUR);
      for (Occurrence article : articles) {
        out.get(MEMBERSHIPS)
            .output(KV.of(article.articleId(), placement.membership().of(article.articleId())));
      }
      long leftOut =
          PairReport.tell(
              text.getKey(), placement, articles, neighbours, out.get(NEAR_DUPLICATES)::output);
      if (leftOut > 0) {
        out.get(PAIRS_LEFT_OUT).output(leftOut);
      }
      EarlierCopyFinder.tell(articles, neighbours, out.get(EARLIER_COPIES)::output);
    }
  }
}
