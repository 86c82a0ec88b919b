package org.broadsheet.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;
import org.apache.beam.sdk.values.PValue;
import org.apache.beam.sdk.values.TupleTag;
import org.broadsheet.article.Reject;
import org.broadsheet.clustering.value.Cluster;
import org.broadsheet.clustering.value.Recalled;
import org.broadsheet.clustering.value.Revision;
import org.broadsheet.entities.EntityTotal;
import org.broadsheet.entities.RecalledNames;
import org.broadsheet.repetition.RecalledBlocks;
import org.broadsheet.repetition.RepeatedBlock;
import org.broadsheet.tables.row.OutletTally;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.Memo;
import org.broadsheet.wire.MemoPack;

/** What {@link RecallRuns} recalled of earlier runs, for each stage its own. */
public final class Memory implements POutput {
  private final int run;
  private final PCollectionTuple memos;
  private final PCollection<List<Hash128>> known;
  private final PCollectionTuple left;
  private final PCollection<Reject> tombstones;
  private final PCollection<Cluster> clusters;
  private final PCollection<EntityTotal> entities;
  private final PCollection<OutletTally> outlets;
  private final PCollection<RepeatedBlock> boilerplate;
  private final PCollection<Hash128> gone;
  private final boolean takesDown;

  Memory(
      int run,
      PCollectionTuple memos,
      PCollection<List<Hash128>> known,
      PCollectionTuple left,
      PCollection<Cluster> clusters,
      PCollection<EntityTotal> entities,
      PCollection<OutletTally> outlets,
      PCollection<RepeatedBlock> boilerplate,
      PCollection<Reject> tombstones,
      PCollection<Hash128> gone,
      boolean takesDown) {
    this.known = known;
    this.left = left;
    this.tombstones = tombstones;
    this.run = run;
    this.memos = memos;
    this.clusters = clusters;
    this.entities = entities;
    this.outlets = outlets;
    this.boilerplate = boilerplate;
    this.gone = gone;
    this.takesDown = takesDown;
  }

  public PCollection<MemoPack> memos(Memo.Kind kind) {
    TupleTag<MemoPack> tag = RecallRuns.KINDS.get(kind);
    return left.has(tag) ? left.get(tag) : memos.get(tag);
  }

  /** The ids of all records that need not be looked at again, some hundreds at once. */
  public PCollection<List<Hash128>> known() {
    return known;
  }

  /** Articles of earlier runs that this one takes down. */
  public PCollection<Reject> tombstones() {
    return tombstones;
  }

  /** What the learning of repeated blocks recalls. */
  public RecalledBlocks forBlocks() {
    return new RecalledBlocks(memos(Memo.Kind.BLOCKS), boilerplate, !takesDown);
  }

  /** What counting recalls. */
  public RecalledNames forCounting(PCollection<KV<Hash128, Revision>> revisions) {
    return new RecalledNames(left.get(RecallRuns.COUNTED_NAMES), revisions, entities);
  }

  /** Outlets as the last run counted them. */
  PCollection<OutletTally> outlets() {
    return outlets;
  }

  /** What clustering recalls. */
  public Recalled forClustering() {
    return new Recalled(
        run,
        memos(Memo.Kind.ARTICLE),
        memos(Memo.Kind.TEXT),
        memos(Memo.Kind.WORDS),
        memos(Memo.Kind.PAIR),
        memos(Memo.Kind.PLACE),
        clusters,
        gone,
        takesDown);
  }

  @Override
  public Pipeline getPipeline() {
    return memos.getPipeline();
  }

  @Override
  public Map<TupleTag<?>, PValue> expand() {
    Map<TupleTag<?>, PValue> all = new HashMap<>(memos.expand());
    left.expand().forEach((tag, value) -> all.put(new TupleTag<>("left " + tag.getId()), value));
    all.put(new TupleTag<Cluster>("clusters"), clusters);
    all.put(new TupleTag<EntityTotal>("entities"), entities);
    all.put(new TupleTag<OutletTally>("outlets"), outlets);
    all.put(new TupleTag<RepeatedBlock>("boilerplate"), boilerplate);
    all.put(new TupleTag<Hash128>("gone"), gone);
    all.put(new TupleTag<List<Hash128>>("knownRecords"), known);
    all.put(new TupleTag<Reject>("tombstones"), tombstones);
    return all;
  }

  @Override
  public void finishSpecifyingOutput(
      String transformName, PInput input, PTransform<?, ?> transform) {}
}
