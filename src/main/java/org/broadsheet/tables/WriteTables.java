package org.broadsheet.tables;

import java.util.List;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.broadsheet.entities.ArticleMentions;
import org.broadsheet.outlet.OutletRegistry;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;

/**
 * Turns all findings into rows and writes the tables, each into a folder of its name.
 *
 * <p>Rows of an article travel and are written together. Nothing is rejected here: a row that
 * breaks the contract is a bug and fails the run.
 */
public final class WriteTables extends PTransform<Findings, WrittenTables> {

  /** Input bytes a file, so that files of text tables come out between 64 and 256 MB. */
  private static final long INPUT_BYTES_A_FILE = 512L << 20;

  private final OutputFolder output;
  private final Sharding sharding;
  private final OutletRegistry registry;
  private final int files;

  private WriteTables(OutputFolder output, Sharding sharding, OutletRegistry registry, int files) {
    this.output = output;
    this.sharding = sharding;
    this.registry = registry;
    this.files = files;
  }

  /** Writes into a folder; each table as one file until told otherwise. */
  public static WriteTables to(OutputFolder output, Sharding sharding, OutletRegistry registry) {
    return new WriteTables(output, sharding, registry, 1);
  }

  /** Chooses the number of files a table for an input of so many bytes. */
  public WriteTables withFilesForBytes(long inputBytes) {
    return new WriteTables(output, sharding, registry, (int) (1 + inputBytes / INPUT_BYTES_A_FILE));
  }

  @Override
  public WrittenTables expand(Findings findings) {
    PCollectionTuple rows =
        findings
            .articles()
            .apply(
                "JoinMemberships",
                JoinMemberships.with(
                    findings.clustering().memberships(), mentionDefects(findings), sharding));
    PCollection<OutletTally> outlets =
        rows.get(JoinMemberships.OUTLETS)
            .setCoder(GroupByHash.keyed(OutletTallyCoder.of()))
            .apply("CountOutlets", CountOutlets.in(sharding));
    WrittenTables written = WrittenTables.in(findings.getPipeline());
    written.add(write(Table.ARTICLES, rows.get(JoinMemberships.ARTICLE_ROWS)));
    written.add(write(Table.CUT_BLOCKS, rows.get(JoinMemberships.CUT_BLOCK_ROWS)));
    written.addTotals(rows.get(JoinMemberships.TOTALS));
    written.add(
        write(Table.REJECTS, single(Table.REJECTS, findings.rejects(), RejectRows::reject)));
    written.addTotals(
        findings
            .rejects()
            .apply("CountRejects", countBy(reject -> Totals.rejectsName(reject.reason().name()))));
    written.add(
        write(
            Table.OUTLET_BOILERPLATE,
            single(Table.OUTLET_BOILERPLATE, findings.boilerplate(), OutletRows::boilerplate)));
    OutletRegistry known = registry;
    written.add(
        write(Table.OUTLETS, single(Table.OUTLETS, outlets, t -> OutletRows.outlet(t, known))));
    addClusters(findings, written);
    addEntities(findings, written);
    return written;
  }

  private void addClusters(Findings findings, WrittenTables written) {
    written.add(
        write(
            Table.CLUSTERS,
            single(Table.CLUSTERS, findings.clustering().clusters(), ClusterRows::cluster)));
    written.add(
        write(
            Table.NEAR_DUPLICATE_PAIRS,
            single(Table.NEAR_DUPLICATE_PAIRS, findings.clustering().pairs(), ClusterRows::pair)));
    written.add(
        write(
            Table.EARLIER_COPIES,
            single(
                Table.EARLIER_COPIES,
                findings.clustering().earlierCopies(),
                ClusterRows::earlierCopy)));
  }

  private void addEntities(Findings findings, WrittenTables written) {
    written.addTotals(
        findings
            .mentions()
            .apply("WithoutModel", Filter.by(WriteTables::isWithoutModel))
            .apply(
                "CountWithoutModel", countBy(found -> Totals.withoutModelName(found.language()))));
    written.add(
        write(
            Table.ENTITY_MENTIONS,
            several(Table.ENTITY_MENTIONS, findings.mentions(), EntityRows::mentions)));
    written.add(
        write(
            Table.ENTITY_COUNTS,
            single(Table.ENTITY_COUNTS, findings.entities().counts(), EntityRows::count)));
    written.add(
        write(
            Table.ENTITIES,
            single(Table.ENTITIES, findings.entities().entities(), EntityRows::entity)));
    written.add(
        write(
            Table.ENTITY_PAIRS,
            single(Table.ENTITY_PAIRS, findings.entities().pairs(), EntityRows::pair)));
  }

  /** Mentions do not carry the article, so what failed on finding them is joined to it. */
  private static PCollection<KV<Hash128, String>> mentionDefects(Findings findings) {
    return findings
        .mentions()
        .apply("MentionDefects", Filter.by(found -> !found.defect().isEmpty()))
        .apply(
            "DefectsById",
            MapElements.into(new TypeDescriptor<KV<Hash128, String>>() {})
                .via(found -> KV.of(found.articleId(), found.defect())))
        .setCoder(GroupByHash.keyed(StringUtf8Coder.of()));
  }

  private static boolean isWithoutModel(ArticleMentions found) {
    return found.outcome() == ArticleMentions.Outcome.NO_MODEL;
  }

  private WrittenTable write(Table table, PCollection<List<GenericRecord>> rows) {
    return rows.apply("Write " + table.folder(), WriteTable.to(output.path(), table, files));
  }

  private static <T> PCollection<List<GenericRecord>> single(
      Table table, PCollection<T> values, SerializableFunction<T, GenericRecord> toRow) {
    return several(table, values, value -> List.of(toRow.apply(value)));
  }

  private static <T> PCollection<List<GenericRecord>> several(
      Table table, PCollection<T> values, SerializableFunction<T, List<GenericRecord>> toRows) {
    return values
        .apply(
            "Rows of " + table.folder(),
            MapElements.into(new TypeDescriptor<List<GenericRecord>>() {}).via(toRows))
        .setCoder(WriteTable.coder(table));
  }

  private static <T> MapElements<T, KV<String, Long>> countBy(
      SerializableFunction<T, String> name) {
    return MapElements.into(TypeDescriptors.kvs(TypeDescriptors.strings(), TypeDescriptors.longs()))
        .via(value -> KV.of(name.apply(value), 1L));
  }
}
