package org.broadsheet.crosslanguage;

import java.util.Arrays;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionRowTuple;
import org.apache.beam.sdk.values.Row;
import org.broadsheet.ProcessArticles;
import org.broadsheet.outlet.OutletRegistry;
import org.broadsheet.shard.Sharding;
import org.broadsheet.tables.BeamRows;
import org.broadsheet.tables.Findings;
import org.broadsheet.tables.schema.Table;

/** The whole job, {@link ProcessArticles}, for other languages: an output for each table. */
public final class ProcessProvider extends StageProvider {

  public ProcessProvider() {
    super(
        "process",
        "All stages of the job: rows with id or url, and html, markdown or text, become the rows"
            + " of every table. Parameter shards: one for each 16 MB of text.",
        Schema.builder().addNullableField(SHARDS, Schema.FieldType.INT64).build(),
        Arrays.stream(Table.values()).map(Table::folder).toList());
  }

  @Override
  PCollectionRowTuple expand(PCollection<Row> rows, Row parameters) {
    Sharding sharding = sharding(parameters);
    Findings findings =
        RecordRows.records(rows).apply("ProcessArticles", ProcessArticles.in(sharding));
    return BeamRows.all(findings, sharding, OutletRegistry.builtIn());
  }
}
