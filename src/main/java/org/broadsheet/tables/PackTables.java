package org.broadsheet.tables;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.article.Reject;
import org.broadsheet.clustering.Clustering;
import org.broadsheet.clustering.value.KnownArticle;
import org.broadsheet.entities.ArticleMentions;
import org.broadsheet.entities.CountEntities;
import org.broadsheet.outlet.OutletRegistry;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Sharding;
import org.broadsheet.tables.file.BundleRows;
import org.broadsheet.tables.file.NoRows;
import org.broadsheet.tables.file.PackRows;
import org.broadsheet.tables.file.Totals;
import org.broadsheet.tables.row.ClusterRows;
import org.broadsheet.tables.row.EntityRows;
import org.broadsheet.tables.row.MemoRows;
import org.broadsheet.tables.row.OutletRows;
import org.broadsheet.tables.row.OutletTally;
import org.broadsheet.tables.row.RejectRows;
import org.broadsheet.tables.row.SkippedRows;
import org.broadsheet.tables.schema.Layout;
import org.broadsheet.tables.schema.Table;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.Memo;

/** Makes rows of all findings and packs them where they are made, whatever table they are of. */
final class PackTables {

  private final Sharding sharding;
  private final OutletRegistry registry;
  private final Layout layout;
  private final int run;

  /**
   * @param run the number of the run in its chain
   */
  PackTables(Sharding sharding, OutletRegistry registry, Layout layout, int run) {
    this.run = run;
    this.sharding = sharding;
    this.registry = registry;
    this.layout = layout;
  }

  /** Packs and sums of all tables, by the tags of {@link PackRows}. */
  List<PCollectionTuple> of(Findings findings) {
    PCollectionTuple articles =
        findings
            .articles()
            .apply(
                "JoinMemberships",
                JoinMemberships.with(
                    findings.clustering().memberships(),
                    mentionDefects(findings),
                    sharding,
                    layout));
    PCollection<OutletTally> outlets =
        withKnown(articles.get(JoinMemberships.OUTLETS), findings)
            .apply("CountOutlets", CountOutlets.in(sharding).after(findings.earlierOutlets()));

    List<PCollectionTuple> packed = new ArrayList<>();
    packed.add(findings.getPipeline().apply("NoRows", NoRows.of(layout)));
    packed.add(articles);
    packed.add(outlets.apply("Outlets", row(layout, Table.OUTLETS, outletRow())));
    packed.add(
        findings
            .boilerplate()
            .apply("Boilerplate", row(layout, Table.OUTLET_BOILERPLATE, OutletRows::boilerplate)));
    packed.add(findings.rejects().apply("Rejects", PackRows.with(layout, PackTables::addReject)));
    if (findings.tombstones() != null) {
      packed.add(
          findings
              .tombstones()
              .apply("Tombstones", PackRows.with(layout, PackTables::addTombstone)));
    }
    packed.add(findings.skipped().apply("Skipped", PackRows.with(layout, SkippedRows::add)));
    addClusters(findings.clustering(), layout, packed);
    addEntities(findings.mentions(), findings.entities(), layout, packed);
    addForLaterRuns(findings, packed);
    return packed;
  }

  private void addForLaterRuns(Findings findings, List<PCollectionTuple> packed) {
    int number = run;
    packed.add(
        findings
            .clustering()
            .changes()
            .apply(
                "ClusterChanges",
                row(layout, Table.CLUSTER_CHANGES, change -> MemoRows.change(change, number))));
    packed.add(
        findings
            .clustering()
            .versions()
            .apply("Versions", row(layout, Table.VERSIONS, MemoRows::version)));
    boolean withText = layout.withText();
    packed.add(
        findings
            .memos()
            .apply("Sketches", PackRows.with(layout, (memo, out) -> addMemo(memo, withText, out))));
  }

  /** Articles of earlier runs count for their outlets in the clusters that they are in now. */
  private static PCollection<KV<Hash128, OutletTally>> withKnown(
      PCollection<KV<Hash128, OutletTally>> outlets, Findings findings) {
    if (findings.earlierOutlets() == null) {
      return outlets;
    }
    PCollection<KV<Hash128, OutletTally>> known =
        findings
            .clustering()
            .known()
            .apply("KnownOutlets", ParDo.of(new TallyKnownFn()))
            .setCoder(outlets.getCoder());
    return PCollectionList.of(outlets).and(known).apply("AllOutlets", Flatten.pCollections());
  }

  private static final class TallyKnownFn extends DoFn<KnownArticle, KV<Hash128, OutletTally>> {
    @ProcessElement
    public void process(
        @Element KnownArticle article, OutputReceiver<KV<Hash128, OutletTally>> out) {
      String domain = article.outletDomain();
      int count = article.isBefore() ? -1 : 1;
      out.output(
          KV.of(
              article.isBefore()
                  ? CountOutlets.keyBefore(domain, article.clusterId())
                  : CountOutlets.key(domain, article.clusterId()),
              new OutletTally(domain, null, count, count, article.isDated() ? count : 0)));
    }
  }

  /** Adds the three tables of clusters. */
  static void addClusters(Clustering clustering, Layout layout, List<PCollectionTuple> packed) {
    packed.add(
        clustering.clusters().apply("Clusters", row(layout, Table.CLUSTERS, ClusterRows::cluster)));
    packed.add(
        clustering
            .pairs()
            .apply("Pairs", row(layout, Table.NEAR_DUPLICATE_PAIRS, ClusterRows::pair)));
    packed.add(
        clustering
            .earlierCopies()
            .apply("EarlierCopies", row(layout, Table.EARLIER_COPIES, ClusterRows::earlierCopy)));
  }

  /** Adds the four tables of entities. */
  static void addEntities(
      PCollection<ArticleMentions> mentions,
      CountEntities.Result counts,
      Layout layout,
      List<PCollectionTuple> packed) {
    packed.add(mentions.apply("Mentions", PackRows.with(layout, PackTables::addMentions)));
    packed.add(
        counts.counts().apply("EntityCounts", row(layout, Table.ENTITY_COUNTS, EntityRows::count)));
    packed.add(
        counts.entities().apply("Entities", row(layout, Table.ENTITIES, EntityRows::entity)));
    packed.add(
        counts.pairs().apply("EntityPairs", row(layout, Table.ENTITY_PAIRS, EntityRows::pair)));
  }

  private static <T> PackRows<T> row(Layout layout, Table table, PackRows.ToRow<T> toRow) {
    return PackRows.with(layout, (value, out) -> out.row(table, toRow.apply(value)));
  }

  private PackRows.ToRow<OutletTally> outletRow() {
    OutletRegistry known = registry;
    return tally -> OutletRows.outlet(tally, known);
  }

  private static void addReject(Reject reject, BundleRows out) {
    out.row(Table.REJECTS, RejectRows.reject(reject));
    out.count(Totals.rejectsName(reject.reason().name()));
  }

  private static void addTombstone(Reject reject, BundleRows out) {
    addReject(reject, out);
    out.count(Totals.TOMBSTONES);
  }

  private static void addMemo(Memo memo, boolean withText, BundleRows out) {
    // The words of a text as hashes are a text to whoever has a dictionary.
    if (withText || memo.kind() != Memo.Kind.WORDS) {
      out.row(Table.SKETCHES, MemoRows.memo(memo));
    }
  }

  private static void addMentions(ArticleMentions found, BundleRows out) {
    out.rows(Table.ENTITY_MENTIONS, EntityRows.mentions(found));
    if (found.outcome() == ArticleMentions.Outcome.NO_MODEL) {
      out.count(Totals.withoutModelName(found.language()));
    }
  }

  /** Mentions do not carry the article, so what failed on finding them is joined to it. */
  private static PCollection<KV<Hash128, String>> mentionDefects(Findings findings) {
    return findings
        .mentions()
        .apply(
            "MentionDefects",
            FlatMapElements.into(new TypeDescriptor<KV<Hash128, String>>() {})
                .via(
                    found ->
                        found.defect().isEmpty()
                            ? List.of()
                            : List.of(KV.of(found.articleId(), found.defect()))))
        .setCoder(GroupByHash.keyed(StringUtf8Coder.of()));
  }
}
