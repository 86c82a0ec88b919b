package org.broadsheet.clustering.compare;

import java.util.List;
import org.apache.beam.sdk.metrics.Counter;
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
import org.broadsheet.article.Stage;
import org.broadsheet.clustering.candidate.Candidate;
import org.broadsheet.clustering.sketch.Profile;
import org.broadsheet.clustering.value.Thresholds;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.Joined;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;

/**
 * Compares the candidates: each pair travels to its smaller node for that one's profile, then to
 * its larger node, where it is judged. Of pairs too unlike to be reported only those come out that
 * a later run must know of.
 */
public final class VerifyPairs
    extends PTransform<PCollectionTuple, PCollection<KV<Hash128, ComparedPair>>> {

  public static final TupleTag<KV<Hash128, Candidate>> CANDIDATES = new TupleTag<>("candidates") {};
  public static final TupleTag<KV<Hash128, Profile>> PROFILES = new TupleTag<>("profiles") {};

  private static final TupleTag<Candidate> CANDIDATE = new TupleTag<>("candidate") {};
  private static final TupleTag<Profile> PROFILE = new TupleTag<>("profile") {};
  private static final TupleTag<Inquiry> INQUIRY = new TupleTag<>("inquiry") {};

  private static final TupleTag<KV<Hash128, ComparedPair>> SURE = new TupleTag<>("sure") {};
  private static final TupleTag<Doubt> DOUBTS = ResolveDoubts.DOUBTS;

  private final Sharding sharding;
  private final Thresholds thresholds;

  private VerifyPairs(Sharding sharding, Thresholds thresholds) {
    this.sharding = sharding;
    this.thresholds = thresholds;
  }

  public static VerifyPairs in(Sharding sharding, Thresholds thresholds) {
    return new VerifyPairs(sharding, thresholds);
  }

  @Override
  public PCollection<KV<Hash128, ComparedPair>> expand(PCollectionTuple input) {
    PCollection<KV<Hash128, Profile>> profiles = input.get(PROFILES);
    PCollection<KV<Hash128, Inquiry>> inquiries =
        KeyedPCollectionTuple.of(CANDIDATE, input.get(CANDIDATES))
            .and(PROFILE, profiles)
            .apply("MeetSmaller", JoinByHash.in(sharding))
            .apply("Inquire", ParDo.of(new InquireFn()))
            .setCoder(GroupByHash.keyed(Inquiry.Coder.INSTANCE));
    PCollectionTuple judged =
        KeyedPCollectionTuple.of(INQUIRY, inquiries)
            .and(PROFILE, profiles)
            .apply("MeetLarger", JoinByHash.in(sharding))
            .apply(
                "Judge",
                ParDo.of(new JudgeFn(thresholds)).withOutputTags(SURE, TupleTagList.of(DOUBTS)));
    PCollection<KV<Hash128, ComparedPair>> sure =
        judged.get(SURE).setCoder(GroupByHash.keyed(ComparedPair.Coder.INSTANCE));
    PCollectionTuple doubts =
        PCollectionTuple.of(DOUBTS, judged.get(DOUBTS).setCoder(Doubt.Coder.INSTANCE))
            .and(ResolveDoubts.SEQUENCES, input.get(ResolveDoubts.SEQUENCES));
    if (input.has(ResolveDoubts.KEPT_WORDS)) {
      doubts = doubts.and(ResolveDoubts.KEPT_WORDS, input.get(ResolveDoubts.KEPT_WORDS));
    }
    PCollection<KV<Hash128, ComparedPair>> resolved =
        doubts.apply("ResolveDoubts", ResolveDoubts.in(sharding, thresholds));
    return PCollectionList.of(sure).and(resolved).apply("All", Flatten.pCollections());
  }

  private static final class InquireFn extends DoFn<KV<Hash128, Joined>, KV<Hash128, Inquiry>> {
    @ProcessElement
    public void process(
        @Element KV<Hash128, Joined> met, OutputReceiver<KV<Hash128, Inquiry>> out) {
      // Texts that were taken down have candidates and no profile.
      if (met.getValue().all(CANDIDATE).isEmpty() || met.getValue().all(PROFILE).isEmpty()) {
        return;
      }
      Inquiry inquiry = new Inquiry(met.getKey(), met.getValue().all(PROFILE).get(0));
      Candidate.likely(met.getValue().all(CANDIDATE), larger -> out.output(KV.of(larger, inquiry)));
    }
  }

  private static final class JudgeFn extends DoFn<KV<Hash128, Joined>, KV<Hash128, ComparedPair>> {
    private final Jury jury;
    private final Counter compared = Stage.CLUSTER_NEAR_DUPLICATES.counter("comparing pairs");

    JudgeFn(Thresholds thresholds) {
      jury = new Jury(thresholds);
    }

    @ProcessElement
    public void process(@Element KV<Hash128, Joined> met, MultiOutputReceiver out) {
      List<Inquiry> inquiries = met.getValue().all(INQUIRY);
      if (!inquiries.isEmpty()) {
        compared.inc(inquiries.size());
        jury.judge(
            met.getKey(),
            met.getValue().all(PROFILE).get(0),
            inquiries,
            (smaller, pair) -> out.get(SURE).output(KV.of(smaller, pair)),
            out.get(DOUBTS)::output);
      }
    }
  }
}
