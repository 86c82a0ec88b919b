package org.broadsheet.crosslanguage;

import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.Row;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.broadsheet.article.Article;
import org.broadsheet.article.ArticleCoder;
import org.broadsheet.tables.BeamRows;
import org.broadsheet.tables.RestoreArticles;

/**
 * An article between two stages of a pipeline in another language: its columns for people, and all
 * of it, also what was cut, as bytes for the next stage.
 */
final class CarriedArticle {

  /** The column of bytes; it is read by the version of the program that wrote it, and no other. */
  static final String STATE = "article_state";

  private static final Schema UNCLUSTERED = BeamRows.unclustered();

  private static final Schema SCHEMA =
      Schema.builder().addFields(UNCLUSTERED.getFields()).addByteArrayField(STATE).build();

  private CarriedArticle() {}

  /** The articles of rows that a stage made, or that have at least an id and a text. */
  static PCollection<Article> articles(PCollection<Row> rows) {
    return rows.apply(
        "ToArticle", MapElements.into(TypeDescriptor.of(Article.class)).via(CarriedArticle::read));
  }

  /** The rows of articles. */
  static PCollection<Row> rows(PCollection<Article> articles) {
    SerializableFunction<Article, Row> toRow = CarriedArticle::write;
    return articles
        .apply("ToRow", MapElements.into(TypeDescriptors.rows()).via(toRow))
        .setRowSchema(SCHEMA);
  }

  static Row write(Article article) {
    try {
      return Row.withSchema(SCHEMA)
          .addValues(BeamRows.unclustered(article, UNCLUSTERED).getValues())
          .addValue(CoderUtils.encodeToByteArray(ArticleCoder.of(), article))
          .build();
    } catch (CoderException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Who changed the text wants it to count: then the columns say everything. */
  static Article read(Row row) {
    if (!row.getSchema().hasField(STATE) || row.getBytes(STATE) == null) {
      return RestoreArticles.article(row);
    }
    try {
      Article carried = CoderUtils.decodeFromByteArray(ArticleCoder.of(), row.getBytes(STATE));
      boolean isAsItWas =
          !row.getSchema().hasField("text") || carried.text().equals(row.getString("text"));
      return isAsItWas ? carried : RestoreArticles.article(row);
    } catch (CoderException e) {
      throw new IllegalArgumentException(
          "the column " + STATE + " was written by another version of Broadsheet", e);
    }
  }
}
