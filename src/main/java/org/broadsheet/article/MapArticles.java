package org.broadsheet.article;

import java.io.Serializable;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;

/**
 * Applies a step to each article and never loses one: a step that throws leaves the article as it
 * was and notes itself in {@link Article#defects()}.
 *
 * <pre>{@code
 * PCollection<Article> untitled =
 *     articles.apply(
 *         MapArticles.through(
 *             Stage.EXTRACT_ARTICLES,
 *             article -> article.toBuilder().setMetadata(Metadata.UNKNOWN).build()));
 * }</pre>
 */
public final class MapArticles extends PTransform<PCollection<Article>, PCollection<Article>> {

  /** A step on one article. */
  @FunctionalInterface
  public interface Step extends Serializable {
    Article apply(Article article);
  }

  private final Stage stage;
  private final Step step;

  private MapArticles(Stage stage, Step step) {
    this.stage = stage;
    this.step = step;
  }

  /** Applies the step of a stage, whose name is written into the defects that it causes. */
  public static MapArticles through(Stage stage, Step step) {
    return new MapArticles(stage, step);
  }

  @Override
  public PCollection<Article> expand(PCollection<Article> articles) {
    return articles.apply(stage.title(), ParDo.of(new StepFn(stage, step)));
  }

  private static final class StepFn extends DoFn<Article, Article> {
    private final Stage stage;
    private final Step step;
    private final Counter done;

    StepFn(Stage stage, Step step) {
      this.stage = stage;
      this.step = step;
      this.done = stage.counter();
    }

    @ProcessElement
    public void process(@Element Article article, OutputReceiver<Article> out) {
      out.output(attempt(article));
      done.inc();
    }

    private Article attempt(Article article) {
      try {
        return step.apply(article);
      } catch (RuntimeException | StackOverflowError bug) {
        return article.withDefect(stage, bug);
      }
    }
  }
}
