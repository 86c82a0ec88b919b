package org.broadsheet.golden;

import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.Row;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.broadsheet.tables.ReadTable;
import org.broadsheet.tables.RestoreArticles;
import org.broadsheet.tables.schema.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a run has written is read back by ParquetIO, value by value. */
@ExtendWith(SampleRun.Extension.class)
@Tag("beam")
class ReadTableTest {

  @Test
  void articlesComeBackWithTheirTextAndFindings(SampleRun run) {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PCollection<Row> rows =
        pipeline.apply(ReadTable.of(Table.ARTICLES).from(run.tables().toString()));
    PCollection<String> restored =
        rows.apply(RestoreArticles.create())
            .apply(
                MapElements.into(TypeDescriptors.strings())
                    .via(
                        article ->
                            String.join(
                                "|",
                                article.id(),
                                article.language().code(),
                                String.valueOf(article.outlet().domain()),
                                String.valueOf(article.metadata().published().epochDay()),
                                article.text())));
    PAssert.that(restored)
        .containsInAnyOrder(
            run.reader().rows(Table.ARTICLES).stream()
                .map(
                    row ->
                        String.join(
                            "|",
                            row.get("article_id").toString(),
                            row.get("language").toString(),
                            String.valueOf(row.get("outlet_domain")),
                            String.valueOf(row.get("published_on")),
                            row.get("text").toString()))
                .toList());
    pipeline.run().waitUntilFinish();
  }
}
