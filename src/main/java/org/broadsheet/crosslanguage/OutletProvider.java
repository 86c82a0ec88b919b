package org.broadsheet.crosslanguage;

import java.util.List;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionRowTuple;
import org.apache.beam.sdk.values.Row;
import org.broadsheet.outlet.DetectOutlet;
import org.broadsheet.outlet.OutletRegistry;

/** {@link DetectOutlet} for other languages. */
public final class OutletProvider extends StageProvider {

  public OutletProvider() {
    super(
        "outlet",
        "Says which outlet published an article, by the article's own evidence: rows of extracted"
            + " articles, or with article_id or id, text, and best a url.",
        Schema.builder().build(),
        List.of(OUTPUT));
  }

  @Override
  PCollectionRowTuple expand(PCollection<Row> rows, Row parameters) {
    return PCollectionRowTuple.of(
        OUTPUT,
        CarriedArticle.rows(
            CarriedArticle.articles(rows)
                .apply("DetectOutlet", DetectOutlet.using(OutletRegistry.builtIn()))));
  }
}
