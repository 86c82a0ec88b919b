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
 */
public final class MapArticles extends PTransform<PCollection<Article>, PCollection<Article>> {

  /** A step on one article. */
  @FunctionalInterface
  public interface Step extends Serializable {
    Article apply(Article article);
  }

  private final String stepName;
  private final Step step;

  private MapArticles(String stepName, Step step) {
    this.stepName = stepName;
    this.step = step;
  }

  /** Applies the step under a name, which is written into the defects that it causes. */
  public static MapArticles through(String stepName, Step step) {
    return new MapArticles(stepName, step);
  }

  @Override
  public PCollection<Article> expand(PCollection<Article> articles) {
    return articles.apply(stepName, ParDo.of(new StepFn(stepName, step)));
  }

  private static final class StepFn extends DoFn<Article, Article> {
    private final String stepName;
    private final Step step;
    private final Counter done;

    StepFn(String stepName, Step step) {
      this.stepName = stepName;
      this.step = step;
      this.done = StageCounter.of(stepName);
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
        return article.withDefect(stepName, bug);
      }
    }
  }
}
