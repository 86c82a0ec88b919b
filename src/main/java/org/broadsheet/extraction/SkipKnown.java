package org.broadsheet.extraction;

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
import org.broadsheet.article.Skip;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.article.SourceRecord.State;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Hash128Coder;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.Joined;
import org.broadsheet.shard.Sharding;
import org.broadsheet.shard.Sieve;
import org.broadsheet.text.Hash128;

/**
 * Skips the records that an earlier run has read, by their ids: the same place in the same file
 * with the same bytes. What could not be read goes on, for it may be readable now.
 */
public final class SkipKnown
    extends PTransform<PCollection<SourceRecord>, PCollection<SourceRecord>> {

  private static final TupleTag<KV<Hash128, SourceRecord>> READ = new TupleTag<>("read") {};
  private static final TupleTag<SourceRecord> OTHERS = new TupleTag<>("others") {};
  private static final TupleTag<SourceRecord> RECORD = new TupleTag<>("record") {};
  private static final TupleTag<Hash128> KNOWN = new TupleTag<>("known") {};

  private final PCollection<List<Hash128>> known;
  private final Sharding sharding;

  private SkipKnown(PCollection<List<Hash128>> known, Sharding sharding) {
    this.known = known;
    this.sharding = sharding;
  }

  /** Skips records of these ids, which come some hundreds at once. */
  public static SkipKnown of(PCollection<List<Hash128>> known, Sharding sharding) {
    return new SkipKnown(known, sharding);
  }

  @Override
  public PCollection<SourceRecord> expand(PCollection<SourceRecord> records) {
    PCollectionTuple parted =
        records.apply(
            "KeyById", ParDo.of(new KeyFn()).withOutputTags(READ, TupleTagList.of(OTHERS)));
    PCollection<KV<Hash128, SourceRecord>> read =
        parted.get(READ).setCoder(GroupByHash.keyed(records.getCoder()));
    PCollectionView<byte[]> sieve =
        read.apply("IdsOfRecords", Keys.create()).apply("Sieve", Sieve.ofArticlesIn(sharding));
    PCollection<SourceRecord> met =
        KeyedPCollectionTuple.of(RECORD, read)
            .and(
                KNOWN,
                known
                    .apply("KeyKnown", ParDo.of(new KeyKnownFn(sieve)).withSideInputs(sieve))
                    .setCoder(GroupByHash.keyed(Hash128Coder.of())))
            .apply("MeetKnown", JoinByHash.in(sharding))
            .apply("Skip", ParDo.of(new SkipFn()))
            .setCoder(records.getCoder());
    return PCollectionList.of(met)
        .and(parted.get(OTHERS).setCoder(records.getCoder()))
        .apply("All", Flatten.pCollections());
  }

  private static final class KeyFn extends DoFn<SourceRecord, KV<Hash128, SourceRecord>> {
    @ProcessElement
    public void process(@Element SourceRecord record, MultiOutputReceiver out) {
      if (record.state() == State.READ) {
        out.get(READ).output(KV.of(Hash128.parse(record.id()), record));
      } else {
        out.get(OTHERS).output(record);
      }
    }
  }

  /** Of all that is known, only what may be among the records need meet them. */
  private static final class KeyKnownFn extends DoFn<List<Hash128>, KV<Hash128, Hash128>> {
    private final PCollectionView<byte[]> sieve;

    KeyKnownFn(PCollectionView<byte[]> sieve) {
      this.sieve = sieve;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      byte[] ofRecords = context.sideInput(sieve);
      for (Hash128 id : context.element()) {
        if (Sieve.mayHave(ofRecords, id)) {
          context.output(KV.of(id, id));
        }
      }
    }
  }

  private static final class SkipFn extends DoFn<KV<Hash128, Joined>, SourceRecord> {
    @ProcessElement
    public void process(@Element KV<Hash128, Joined> met, OutputReceiver<SourceRecord> out) {
      boolean isKnown = !met.getValue().all(KNOWN).isEmpty();
      for (SourceRecord record : met.getValue().all(RECORD)) {
        out.output(isKnown ? skipped(record) : record);
      }
    }

    private static SourceRecord skipped(SourceRecord record) {
      return record.toBuilder()
          .setContent("")
          .setState(State.SKIPPED)
          .setMessage(Skip.ALREADY_KNOWN)
          .build();
    }
  }
}
