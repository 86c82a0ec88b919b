package org.broadsheet.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.article.Article;
import org.broadsheet.article.MapArticles;
import org.broadsheet.article.Stage;
import org.broadsheet.language.model.LanguageModel;
import org.jspecify.annotations.Nullable;

/**
 * Gives each article the languages of its kept blocks; loses none.
 *
 * <pre>{@code
 * PCollection<Article> german =
 *     records
 *         .apply(ExtractArticles.create())
 *         .articles()
 *         .apply(DetectLanguage.create())
 *         .apply(Filter.by(article -> article.language().code().equals("de")));
 * }</pre>
 *
 * <p>Detection is fastText's lid.176 and, where it is in doubt, a second model, per block, added up
 * by characters; below a probability of {@value LanguageDetector#MIN_PROBABILITY} the language is
 * {@code und}.
 *
 * <pre>{@code
 * articles.apply(DetectLanguage.create().withAllowed(List.of("en", "ru")));
 * }</pre>
 */
public final class DetectLanguage extends PTransform<PCollection<Article>, PCollection<Article>> {

  private final @Nullable String modelPath;
  private final List<String> allowed;

  private DetectLanguage(@Nullable String modelPath, List<String> allowed) {
    this.modelPath = modelPath;
    this.allowed = allowed;
  }

  /** Detects all languages of the built-in model. */
  public static DetectLanguage create() {
    return new DetectLanguage(null, List.of());
  }

  /**
   * Detects with another fastText classifier, whose labels are ISO codes or lid.176's.
   *
   * @param path a {@code .bin} or {@code .ftz} file in any file system that the workers can read
   * @throws IllegalArgumentException if there is no such file or it is not a whole fastText model
   */
  public DetectLanguage withModel(String path) {
    readModel(path);
    return new DetectLanguage(path, allowed);
  }

  /**
   * Answers only with these ISO codes; text in other languages is {@code und}.
   *
   * @throws IllegalArgumentException if the model cannot answer one of them
   */
  public DetectLanguage withAllowed(List<String> codes) {
    Set<String> known = modelPath == null ? LanguageCodes.all() : codesOf(readModel(modelPath));
    return new DetectLanguage(
        modelPath, codes.stream().map(code -> LanguageCodes.require(code, known)).toList());
  }

  private static Set<String> codesOf(LanguageModel model) {
    return model.labels().stream().map(LanguageCodes::of).collect(Collectors.toSet());
  }

  @Override
  public PCollection<Article> expand(PCollection<Article> articles) {
    return articles.apply(MapArticles.through(Stage.DETECT_LANGUAGE, new Step(modelPath, allowed)));
  }

  private static LanguageModel readModel(String path) {
    try (InputStream in =
        Channels.newInputStream(
            FileSystems.open(FileSystems.matchSingleFileSpec(path).resourceId()))) {
      return LanguageModel.read(in);
    } catch (IOException | IllegalArgumentException unusable) {
      throw new IllegalArgumentException(
          "The language model " + path + " cannot be used: " + unusable.getMessage() + ".",
          unusable);
    }
  }

  /** Reads the model once in each worker's copy of the step: it is not worth shipping. */
  private static final class Step implements MapArticles.Step {
    private final @Nullable String modelPath;
    private final List<String> allowed;
    private transient @Nullable LanguageDetector detector;

    Step(@Nullable String modelPath, List<String> allowed) {
      this.modelPath = modelPath;
      this.allowed = allowed;
    }

    @Override
    public Article apply(Article article) {
      return article.toBuilder().setLanguage(detector().detect(article)).build();
    }

    private LanguageDetector detector() {
      LanguageDetector known = detector;
      if (known == null) {
        LanguageModel model = modelPath == null ? LanguageModel.builtIn() : readModel(modelPath);
        known = LanguageDetector.of(model).withAllowed(allowed);
        detector = known;
      }
      return known;
    }
  }
}
