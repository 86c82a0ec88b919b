package org.broadsheet.crosslanguage;

import java.util.Collection;
import java.util.List;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionRowTuple;
import org.apache.beam.sdk.values.Row;
import org.broadsheet.language.DetectLanguage;

/** {@link DetectLanguage} for other languages. */
public final class LanguageProvider extends StageProvider {

  private static final String LANGUAGES = "languages";

  public LanguageProvider() {
    super(
        "language",
        "Detects the languages of articles: rows with article_id or id, and text. Parameter"
            + " languages: codes of those that may come out.",
        Schema.builder()
            .addNullableField(LANGUAGES, Schema.FieldType.array(Schema.FieldType.STRING))
            .build(),
        List.of(OUTPUT));
  }

  @Override
  PCollectionRowTuple expand(PCollection<Row> rows, Row parameters) {
    Collection<String> allowed = parameters.getArray(LANGUAGES);
    DetectLanguage detecting = DetectLanguage.create();
    return PCollectionRowTuple.of(
        OUTPUT,
        CarriedArticle.rows(
            CarriedArticle.articles(rows)
                .apply(
                    "DetectLanguage",
                    allowed == null ? detecting : detecting.withAllowed(List.copyOf(allowed)))));
  }
}
