package org.broadsheet.crosslanguage;

import java.util.List;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionRowTuple;
import org.apache.beam.sdk.values.Row;
import org.broadsheet.extraction.ExtractArticles;
import org.broadsheet.tables.BeamRows;
import org.broadsheet.tables.schema.Table;

/** {@link ExtractArticles} for other languages. */
public final class ExtractProvider extends StageProvider {

  private static final String SAMPLE = "sample";

  public ExtractProvider() {
    super(
        "extract",
        "Makes an article of each row: of its html, markdown or text, and of what is known beside"
            + " it. Needs a column id or url.",
        Schema.builder().addNullableField(SAMPLE, Schema.FieldType.DOUBLE).build(),
        List.of(Table.ARTICLES.folder(), Table.REJECTS.folder(), Table.SKIPPED.folder()));
  }

  @Override
  PCollectionRowTuple expand(PCollection<Row> rows, Row parameters) {
    Double sample = parameters.getDouble(SAMPLE);
    ExtractArticles extracting = ExtractArticles.create();
    ExtractArticles.Result extracted =
        RecordRows.records(rows)
            .apply("ExtractArticles", sample == null ? extracting : extracting.withSample(sample));
    return PCollectionRowTuple.of(
            Table.ARTICLES.folder(), CarriedArticle.rows(extracted.articles()))
        .and(Table.REJECTS.folder(), BeamRows.rejects(extracted.rejects()))
        .and(Table.SKIPPED.folder(), BeamRows.skipped(extracted.skipped()));
  }
}
