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
import org.broadsheet.clustering.component.Inheritance;
import org.broadsheet.clustering.component.Placement;
import org.broadsheet.clustering.sketch.Occurrence;
import org.broadsheet.clustering.sketch.Place;
import org.broadsheet.clustering.sketch.SketchDocuments;
import org.broadsheet.clustering.value.ClusterChange;
import org.broadsheet.clustering.value.EarlierCopy;
import org.broadsheet.clustering.value.KnownArticle;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.clustering.value.NearDuplicatePair;
import org.broadsheet.clustering.value.Revision;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.Joined;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.Memo;

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

  /** What texts take over from earlier runs, by node; only in a run that continues others. */
  public static final TupleTag<KV<Hash128, Inheritance>> INHERITANCES = FormClusters.INHERITANCES;

  public static final TupleTag<ClusterChange> CHANGES = new TupleTag<>("changes") {};

  /** Articles of earlier runs that count for another cluster now, by article. */
  public static final TupleTag<KV<Hash128, Revision>> REVISIONS = new TupleTag<>("revisions") {};

  /** Articles of earlier runs and known outlets whose cluster is another now. */
  public static final TupleTag<KnownArticle> KNOWN = new TupleTag<>("known") {};

  /** What a later run must know of places and pairs. */
  public static final TupleTag<Memo> MEMOS = new TupleTag<>("describedMemos") {};

  private static final TupleTag<Inheritance> INHERITANCE = new TupleTag<>("inheritance") {};
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
    boolean isChain = input.has(INHERITANCES);
    KeyedPCollectionTuple<Hash128> parts =
        KeyedPCollectionTuple.of(OCCURRENCE, input.get(OCCURRENCES))
            .and(PLACEMENT, input.get(PLACEMENTS))
            .and(NEIGHBOUR, neighbours(input));
    if (isChain) {
      parts = parts.and(INHERITANCE, input.get(INHERITANCES));
    }
    PCollectionTuple described =
        parts
            .apply("MeetByText", JoinByHash.in(sharding))
            .apply(
                "Describe",
                ParDo.of(new DescribeFn(isChain))
                    .withOutputTags(
                        MEMBERSHIPS,
                        TupleTagList.of(NEAR_DUPLICATES)
                            .and(EARLIER_COPIES)
                            .and(PAIRS_LEFT_OUT)
                            .and(CHANGES)
                            .and(REVISIONS)
                            .and(KNOWN)
                            .and(MEMOS)));
    described.get(MEMBERSHIPS).setCoder(GroupByHash.keyed(Membership.Coder.INSTANCE));
    described.get(CHANGES).setCoder(new ClusterChange.Coder());
    described.get(REVISIONS).setCoder(GroupByHash.keyed(new Revision.Coder()));
    described.get(KNOWN).setCoder(new KnownArticle.Coder());
    described.get(MEMOS).setCoder(Memo.Coder.INSTANCE);
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
      out.output(KV.of(compared.other(), compared.turned(pair.getKey())));
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
    private final boolean isChain;

    DescribeFn(boolean isChain) {
      this.isChain = isChain;
    }

    @ProcessElement
    public void process(@Element KV<Hash128, Joined> text, MultiOutputReceiver out) {
      List<Occurrence> articles = text.getValue().all(OCCURRENCE);
      List<Placement> placements = text.getValue().all(PLACEMENT);
      if (isUntouched(articles, placements, text)) {
        return;
      }
      if (isChain && !text.getValue().all(INHERITANCE).isEmpty()) {
        KnownText known =
            new KnownText(text.getValue().all(INHERITANCE).get(0), placements.stream().findFirst());
        known.tell(articles, out);
        articles = articles.stream().filter(article -> !article.isGone()).toList();
      }
      if (articles.isEmpty()) {
        return;
      }
      Placement placement = placements.get(0);
      note(text, placement, out.get(MEMOS));
      List<Neighbour> neighbours = text.getValue().all(NEIGHBOUR);
      for (Occurrence article : articles) {
        if (article.isNew()) {
          out.get(MEMBERSHIPS)
              .output(KV.of(article.articleId(), placement.membership().of(article.articleId())));
        }
      }
      long leftOut =
          PairReport.tell(
              text.getKey(),
              placement,
              articles,
              neighbours,
              out.get(NEAR_DUPLICATES)::output,
              out.get(MEMOS)::output);
      if (leftOut > 0) {
        out.get(PAIRS_LEFT_OUT).output(leftOut);
      }
      EarlierCopyFinder.tell(articles, neighbours, out.get(EARLIER_COPIES)::output);
    }

    /** Where the articles of an untouched text slipped through a sieve. */
    private boolean isUntouched(
        List<Occurrence> articles, List<Placement> placements, KV<Hash128, Joined> text) {
      return isChain
          && placements.isEmpty()
          && text.getValue().all(INHERITANCE).isEmpty()
          && articles.stream().noneMatch(Occurrence::isNew);
    }

    private void note(KV<Hash128, Joined> text, Placement placement, OutputReceiver<Memo> out) {
      Place place = Place.of(placement.membership());
      boolean isKnown =
          isChain
              && text.getValue().all(INHERITANCE).stream()
                  .anyMatch(known -> known.place().equals(place));
      if (!isKnown) {
        out.output(Memo.of(Memo.Kind.PLACE, text.getKey(), place, Place.Coder.INSTANCE));
      }
    }
  }
}
