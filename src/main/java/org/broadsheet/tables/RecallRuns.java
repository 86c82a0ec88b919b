package org.broadsheet.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.broadsheet.article.Reject;
import org.broadsheet.article.RejectCoder;
import org.broadsheet.clustering.sketch.Occurrence;
import org.broadsheet.clustering.value.Cluster;
import org.broadsheet.entities.EntityTotal;
import org.broadsheet.outlet.ExclusionList;
import org.broadsheet.repetition.RepeatedBlock;
import org.broadsheet.repetition.RepeatedBlockCoder;
import org.broadsheet.shard.Hash128Coder;
import org.broadsheet.shard.Sharding;
import org.broadsheet.tables.file.EarlierFile;
import org.broadsheet.tables.file.ReadBack;
import org.broadsheet.tables.folder.PreviousRuns;
import org.broadsheet.tables.row.ClusterRows;
import org.broadsheet.tables.row.EntityRows;
import org.broadsheet.tables.row.MemoPacker;
import org.broadsheet.tables.row.OutletRows;
import org.broadsheet.tables.row.OutletTally;
import org.broadsheet.tables.row.OutletTallyCoder;
import org.broadsheet.tables.schema.Table;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.Memo;
import org.broadsheet.wire.MemoPack;

/**
 * Recalls what the stages of earlier runs noted for later ones: the table {@code sketches} of each,
 * and of the last run the tables that state the corpus as it is. No text is read.
 */
public final class RecallRuns extends PTransform<PBegin, Memory> {

  static final Map<Memo.Kind, TupleTag<MemoPack>> KINDS = kinds();

  /** Names of articles that count until now, also of those that are taken down. */
  static final TupleTag<MemoPack> COUNTED_NAMES = new TupleTag<>("countedNames") {};

  private final PreviousRuns runs;
  private final Sharding sharding;
  private final ExclusionList excluded;

  private RecallRuns(PreviousRuns runs, Sharding sharding, ExclusionList excluded) {
    this.runs = runs;
    this.sharding = sharding;
    this.excluded = excluded;
  }

  public static RecallRuns of(PreviousRuns runs, Sharding sharding) {
    return new RecallRuns(runs, sharding, ExclusionList.NONE);
  }

  /** Takes the articles of a list down. */
  public RecallRuns without(ExclusionList list) {
    return new RecallRuns(runs, sharding, list);
  }

  private static Map<Memo.Kind, TupleTag<MemoPack>> kinds() {
    Map<Memo.Kind, TupleTag<MemoPack>> tags = new EnumMap<>(Memo.Kind.class);
    for (Memo.Kind kind : Memo.Kind.values()) {
      tags.put(kind, new TupleTag<>("memos" + kind) {});
    }
    return tags;
  }

  @Override
  public Memory expand(PBegin begin) {
    List<TupleTag<?>> tags = new ArrayList<>(KINDS.values());
    PCollectionTuple memos =
        begin
            .apply(
                "Sketches",
                ReadBack.gathered(files(Table.SKETCHES), MemoPacker::new, MemoPack.Coder.INSTANCE))
            .apply(
                "ByKind",
                ParDo.of(new ByKindFn())
                    .withOutputTags(
                        KINDS.get(Memo.Kind.ARTICLE),
                        TupleTagList.of(tags.subList(1, tags.size()))));
    KINDS.values().forEach(tag -> memos.get(tag).setCoder(MemoPack.Coder.INSTANCE));
    PCollection<Cluster> clusters =
        begin.apply(
            "Clusters",
            ReadBack.of(
                lastFiles(Table.CLUSTERS),
                (row, run) -> ClusterRows.clusterOf(row),
                Cluster.Coder.INSTANCE));
    PCollection<Reject> tombstones = tombstones(begin, memos.get(KINDS.get(Memo.Kind.GONE)));
    PCollection<Hash128> gone = ids("Gone", tombstones);
    PCollection<EntityTotal> entities =
        begin.apply(
            "Entities",
            ReadBack.of(
                lastFiles(Table.ENTITIES),
                (row, run) -> EntityRows.entity(row),
                EntityTotal.Coder.INSTANCE));
    PCollection<OutletTally> outlets =
        begin.apply(
            "Outlets",
            ReadBack.of(
                lastFiles(Table.OUTLETS),
                (row, run) -> OutletRows.tally(row),
                OutletTallyCoder.of()));
    PCollection<RepeatedBlock> boilerplate =
        begin.apply(
            "Boilerplate",
            ReadBack.of(
                lastFiles(Table.OUTLET_BOILERPLATE),
                (row, run) -> OutletRows.boilerplate(row),
                RepeatedBlockCoder.of()));
    return new Memory(
        runs.nextNumber(),
        memos,
        known(memos),
        withoutGone(memos, gone),
        clusters,
        entities,
        outlets,
        boilerplate,
        tombstones,
        gone,
        !excluded.isEmpty());
  }

  /** Of the articles that the list names, those that no earlier run took down. */
  private PCollection<Reject> tombstones(PBegin begin, PCollection<MemoPack> goneBefore) {
    if (excluded.isEmpty()) {
      return begin.apply("NoTombstones", Create.empty(RejectCoder.of()));
    }
    ExclusionList list = excluded;
    PCollection<Reject> named =
        begin.apply(
            "Tombstones",
            ReadBack.of(
                    files(Table.ARTICLES),
                    (row, run) -> Takedown.tombstone(list, row),
                    RejectCoder.of())
                .columns(Table.ARTICLES, Takedown.COLUMNS));
    return runs.haveExcluded()
        ? named.apply(
            "OnlyOnce",
            Takedown.of(
                keys("GoneBefore", goneBefore), reject -> Hash128.parse(reject.id()), sharding))
        : named;
  }

  private static PCollection<Hash128> ids(String name, PCollection<Reject> rejects) {
    return rejects
        .apply(
            name,
            MapElements.into(TypeDescriptor.of(Hash128.class))
                .via(reject -> Hash128.parse(reject.id())))
        .setCoder(Hash128Coder.of());
  }

  private static PCollection<Hash128> keys(String name, PCollection<MemoPack> memos) {
    return memos
        .apply(
            name,
            FlatMapElements.into(TypeDescriptor.of(Hash128.class)).via(RecallRuns::articlesOf))
        .setCoder(Hash128Coder.of());
  }

  private static PCollection<List<Hash128>> known(PCollectionTuple memos) {
    return PCollectionList.of(memos.get(KINDS.get(Memo.Kind.ARTICLE)))
        .and(memos.get(KINDS.get(Memo.Kind.KNOWN)))
        .apply("AllKnown", Flatten.pCollections())
        .apply(
            "IdsOfKnown",
            MapElements.into(TypeDescriptors.lists(TypeDescriptor.of(Hash128.class)))
                .via(RecallRuns::articlesOf))
        .setCoder(ListCoder.of(Hash128Coder.of()));
  }

  private static List<Hash128> articlesOf(MemoPack pack) {
    return pack.memos().stream().map(RecallRuns::articleOf).toList();
  }

  private static Hash128 articleOf(Memo memo) {
    return memo.kind() == Memo.Kind.ARTICLE ? Occurrence.articleId(memo) : memo.key();
  }

  /**
   * Memos of articles that are still there. What is taken down now still counts until it is taken
   * back: of it only blocks and votes are dropped at once.
   */
  private PCollectionTuple withoutGone(PCollectionTuple memos, PCollection<Hash128> gone) {
    PCollectionTuple left = PCollectionTuple.empty(memos.getPipeline());
    for (Memo.Kind kind : List.of(Memo.Kind.ARTICLE, Memo.Kind.NAMES, Memo.Kind.BLOCKS)) {
      PCollection<MemoPack> all = memos.get(KINDS.get(kind));
      if (runs.haveExcluded()) {
        PCollection<Hash128> before =
            keys("GoneBefore" + kind, memos.get(KINDS.get(Memo.Kind.GONE)));
        all = all.apply("Drop" + kind, DropMemos.of(before, RecallRuns::articleOf, sharding));
      }
      if (kind == Memo.Kind.NAMES) {
        left = left.and(COUNTED_NAMES, all);
      }
      if (!excluded.isEmpty() && kind != Memo.Kind.ARTICLE) {
        all = all.apply("TakeDown" + kind, DropMemos.of(gone, RecallRuns::articleOf, sharding));
      }
      left = left.and(KINDS.get(kind), all);
    }
    return left;
  }

  private List<EarlierFile> files(Table table) {
    try {
      return runs.files(table.folder());
    } catch (IOException e) {
      throw new UncheckedIOException("a folder of --previous cannot be listed: " + e, e);
    }
  }

  private List<EarlierFile> lastFiles(Table table) {
    try {
      return runs.lastFiles(table.folder());
    } catch (IOException e) {
      throw new UncheckedIOException("a folder of --previous cannot be listed: " + e, e);
    }
  }

  private static final class ByKindFn extends DoFn<MemoPack, MemoPack> {
    @ProcessElement
    public void process(@Element MemoPack pack, MultiOutputReceiver out) {
      out.get(KINDS.get(pack.kind())).output(pack);
    }
  }
}
