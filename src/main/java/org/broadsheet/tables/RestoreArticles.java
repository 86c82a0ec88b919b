package org.broadsheet.tables;

import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.Row;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.article.Article;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.text.Hash128;

/**
 * Makes articles of rows that have some columns of {@code articles}: at least an id ({@code
 * article_id} or {@code id}, of any form) and a {@code text}. Columns with other names are ignored.
 *
 * <pre>{@code
 * PCollection<Row> rows = pipeline.apply(ReadTable.of(Table.ARTICLES).from("target/tables"));
 * PCollection<Article> articles = rows.apply(RestoreArticles.create());
 * PCollection<Article> detected = articles.apply(DetectLanguage.create());
 * }</pre>
 *
 * <p>The text comes back as its paragraphs, all kept; what was cut is in no row of {@code
 * articles}. A row without id or text fails the pipeline with a sentence that names its columns.
 */
public final class RestoreArticles extends PTransform<PCollection<Row>, PCollection<Article>> {

  private RestoreArticles() {}

  /** Makes an article of each row. */
  public static RestoreArticles create() {
    return new RestoreArticles();
  }

  /**
   * The article of one row.
   *
   * @throws IllegalArgumentException if it has no id or no text
   */
  public static Article article(Row row) {
    return ArticleColumns.article(row);
  }

  /**
   * The cluster of a row's article by its columns, by the article's id; without them it is one of
   * its own.
   *
   * @throws IllegalArgumentException if the row has no id
   */
  public static KV<Hash128, Membership> membership(Row row) {
    return ArticleColumns.membership(row);
  }

  @Override
  public PCollection<Article> expand(PCollection<Row> rows) {
    return rows.apply(
        "Restore", MapElements.into(TypeDescriptor.of(Article.class)).via(ArticleColumns::article));
  }
}
