package org.broadsheet;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.broadsheet.article.Reject;
import org.broadsheet.entities.ArticleMentions;
import org.broadsheet.entities.NoteNames;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.Memo;
import org.jspecify.annotations.Nullable;

/** Gathers what the stages note for later runs, and notes names and rejects. */
final class NoteForLaterRuns extends PTransform<PCollectionTuple, PCollection<Memo>> {

  static final TupleTag<ArticleMentions> MENTIONS = new TupleTag<>("mentions") {};
  static final TupleTag<Reject> REJECTS = new TupleTag<>("rejects") {};
  static final TupleTag<Memo> OF_CLUSTERING = new TupleTag<>("ofClustering") {};
  static final TupleTag<Memo> OF_BLOCKS = new TupleTag<>("ofBlocks") {};

  private final @Nullable PCollection<Reject> tombstones;

  private NoteForLaterRuns(@Nullable PCollection<Reject> tombstones) {
    this.tombstones = tombstones;
  }

  static NoteForLaterRuns create() {
    return new NoteForLaterRuns(null);
  }

  /** Notes articles of earlier runs that are taken down, too. */
  static NoteForLaterRuns withTombstones(PCollection<Reject> tombstones) {
    return new NoteForLaterRuns(tombstones);
  }

  @Override
  public PCollection<Memo> expand(PCollectionTuple input) {
    PCollectionList<Memo> memos =
        PCollectionList.of(input.get(OF_CLUSTERING))
            .and(input.get(OF_BLOCKS))
            .and(input.get(MENTIONS).apply("NoteNames", NoteNames.create()))
            .and(note("NoteRejects", Memo.Kind.KNOWN, input.get(REJECTS)));
    if (tombstones != null) {
      memos = memos.and(note("NoteGone", Memo.Kind.GONE, tombstones));
    }
    return memos.apply("AllMemos", Flatten.pCollections());
  }

  private static PCollection<Memo> note(String name, Memo.Kind kind, PCollection<Reject> rejects) {
    return rejects.apply(name, ParDo.of(new NoteFn(kind))).setCoder(Memo.Coder.INSTANCE);
  }

  /** So that a later run need not look at these records again. */
  private static final class NoteFn extends DoFn<Reject, Memo> {
    private final Memo.Kind kind;

    NoteFn(Memo.Kind kind) {
      this.kind = kind;
    }

    @ProcessElement
    public void process(@Element Reject reject, OutputReceiver<Memo> out) {
      if (reject.isFinal()) {
        out.output(new Memo(kind, 0, Hash128.parse(reject.id()), new byte[0]));
      }
    }
  }
}
