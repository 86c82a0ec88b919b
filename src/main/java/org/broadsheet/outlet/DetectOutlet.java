package org.broadsheet.outlet;

import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.article.Article;
import org.broadsheet.article.MapArticles;
import org.broadsheet.article.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Gives each article its outlet by its own evidence; loses none. An outlet that is in doubt stays
 * unknown.
 *
 * <pre>{@code
 * PCollection<Article> articles = records.apply(ExtractArticles.create()).articles();
 * PCollection<String> domains =
 *     articles
 *         .apply(DetectOutlet.using(OutletRegistry.builtIn()))
 *         .apply(MapElements.into(strings()).via(article -> "" + article.outlet().domain()));
 * }</pre>
 */
public final class DetectOutlet extends PTransform<PCollection<Article>, PCollection<Article>> {

  private final OutletRegistry registry;

  private DetectOutlet(OutletRegistry registry) {
    this.registry = registry;
  }

  /** Detects with the names and domains of a registry. */
  public static DetectOutlet using(OutletRegistry registry) {
    return new DetectOutlet(registry);
  }

  @Override
  public PCollection<Article> expand(PCollection<Article> articles) {
    return articles.apply(MapArticles.through(Stage.DETECT_OUTLET, new Step(registry)));
  }

  private static final class Step implements MapArticles.Step {
    private final OutletRegistry registry;
    private transient @Nullable OutletDetector detector;

    Step(OutletRegistry registry) {
      this.registry = registry;
    }

    @Override
    public Article apply(Article article) {
      return article.toBuilder().setOutlet(detector().detect(article)).build();
    }

    private OutletDetector detector() {
      OutletDetector known = detector;
      if (known == null) {
        known = OutletDetector.using(registry);
        detector = known;
      }
      return known;
    }
  }
}
