package org.broadsheet.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.article.Reject;
import org.broadsheet.entities.ArticleMentions;
import org.broadsheet.outlet.OutletRegistry;
import org.broadsheet.shard.Batch;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Sharding;
import org.broadsheet.tables.file.BundleRows;
import org.broadsheet.tables.file.NoRows;
import org.broadsheet.tables.file.PackRows;
import org.broadsheet.tables.file.Totals;
import org.broadsheet.tables.file.WriteFiles;
import org.broadsheet.tables.file.WrittenTables;
import org.broadsheet.tables.folder.OutputFolder;
import org.broadsheet.tables.row.ClusterRows;
import org.broadsheet.tables.row.EntityRows;
import org.broadsheet.tables.row.OutletRows;
import org.broadsheet.tables.row.OutletTally;
import org.broadsheet.tables.row.RejectRows;
import org.broadsheet.tables.row.SkippedRows;
import org.broadsheet.tables.schema.Layout;
import org.broadsheet.tables.schema.Table;
import org.broadsheet.text.Hash128;

/**
 * Turns all findings into rows and writes the tables, each into a folder of its name.
 *
 * <p>Rows are packed where they are made and cross one shuffle together, whatever table they are
 * of. Nothing is rejected here: a row that breaks the contract is a bug and fails the run.
 */
public final class WriteTables extends PTransform<Findings, WrittenTables> {

  private final OutputFolder output;
  private final Sharding sharding;
  private final OutletRegistry registry;
  private final Layout layout;
  private final long rowBytesAFile;

  private WriteTables(
      OutputFolder output,
      Sharding sharding,
      OutletRegistry registry,
      Layout layout,
      long rowBytesAFile) {
    this.output = output;
    this.sharding = sharding;
    this.registry = registry;
    this.layout = layout;
    this.rowBytesAFile = rowBytesAFile;
  }

  /** Writes into a folder, with all columns and without partitions. */
  public static WriteTables to(OutputFolder output, Sharding sharding, OutletRegistry registry) {
    return new WriteTables(
        output, sharding, registry, Layout.DEFAULT, WriteFiles.ROW_BYTES_PER_FILE);
  }

  /** Writes what the layout asks for. */
  public WriteTables withLayout(Layout layout) {
    return new WriteTables(output, sharding, registry, layout, rowBytesAFile);
  }

  /** Begins a further file of a table for each so many bytes of rows; for tests. */
  WriteTables withRowBytesAFile(long bytes) {
    return new WriteTables(output, sharding, registry, layout, bytes);
  }

  @Override
  public WrittenTables expand(Findings findings) {
    Batch.require("WriteTables", findings.articles());
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
        articles.get(JoinMemberships.OUTLETS).apply("CountOutlets", CountOutlets.in(sharding));

    List<PCollectionTuple> packed = new ArrayList<>();
    packed.add(findings.getPipeline().apply("NoRows", NoRows.of(layout)));
    packed.add(articles);
    packed.add(outlets.apply("Outlets", row(Table.OUTLETS, outletRow())));
    packed.add(
        findings
            .boilerplate()
            .apply("Boilerplate", row(Table.OUTLET_BOILERPLATE, OutletRows::boilerplate)));
    packed.add(findings.rejects().apply("Rejects", PackRows.with(layout, WriteTables::addReject)));
    packed.add(findings.skipped().apply("Skipped", PackRows.with(layout, SkippedRows::add)));
    addClusters(findings, packed);
    addEntities(findings, packed);
    return write(findings, packed);
  }

  private void addClusters(Findings findings, List<PCollectionTuple> packed) {
    packed.add(
        findings
            .clustering()
            .clusters()
            .apply("Clusters", row(Table.CLUSTERS, ClusterRows::cluster)));
    packed.add(
        findings
            .clustering()
            .pairs()
            .apply("Pairs", row(Table.NEAR_DUPLICATE_PAIRS, ClusterRows::pair)));
    packed.add(
        findings
            .clustering()
            .earlierCopies()
            .apply("EarlierCopies", row(Table.EARLIER_COPIES, ClusterRows::earlierCopy)));
  }

  private void addEntities(Findings findings, List<PCollectionTuple> packed) {
    packed.add(
        findings.mentions().apply("Mentions", PackRows.with(layout, WriteTables::addMentions)));
    packed.add(
        findings
            .entities()
            .counts()
            .apply("EntityCounts", row(Table.ENTITY_COUNTS, EntityRows::count)));
    packed.add(
        findings.entities().entities().apply("Entities", row(Table.ENTITIES, EntityRows::entity)));
    packed.add(
        findings
            .entities()
            .pairs()
            .apply("EntityPairs", row(Table.ENTITY_PAIRS, EntityRows::pair)));
  }

  private WrittenTables write(Findings findings, List<PCollectionTuple> packed) {
    PCollectionList<KV<String, byte[]>> packs = PCollectionList.empty(findings.getPipeline());
    PCollectionList<KV<String, Long>> sums = PCollectionList.empty(findings.getPipeline());
    for (PCollectionTuple part : packed) {
      packs = packs.and(part.get(PackRows.PACKS));
      sums = sums.and(part.get(PackRows.TOTALS));
    }
    PCollection<Map<String, Long>> totals =
        sums.and(CountFindings.of(findings))
            .apply("FlattenTotals", Flatten.pCollections())
            .apply("AddUp", Combine.globally(new AddUp()).withoutDefaults());
    PCollection<KV<String, String>> files =
        packs
            .apply("FlattenPacks", Flatten.pCollections())
            .apply(
                "WriteFiles",
                WriteFiles.to(
                    output.path(),
                    layout,
                    totals.apply("Totals", View.asSingleton()),
                    rowBytesAFile));
    return new WrittenTables(totals, files);
  }

  private <T> PackRows<T> row(Table table, PackRows.ToRow<T> toRow) {
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
