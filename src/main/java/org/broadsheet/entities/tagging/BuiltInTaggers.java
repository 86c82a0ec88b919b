package org.broadsheet.entities.tagging;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The models that the program brings, each read when a language of it is first asked for, once a
 * JVM.
 *
 * <p>The resource {@code models.tsv} lists them: language, file, and what its quality is known
 * from. One model serves many languages, and models share lexica.
 */
public final class BuiltInTaggers {

  private static final String FOLDER = "/org/broadsheet/entities/";
  private static final String LIST = "models.tsv";

  /** What the quality of a model in a language is known from. */
  public enum Basis {
    /** Text labelled by people was trained on, and other such text tested with. */
    TEST,
    /** Text labelled by people was trained on, and none is left to test with. */
    LABELLED,
    /** No text labelled by people was trained on, but some that a machine labelled. */
    SILVER,
    /** No text of the language was trained on. */
    ZERO_SHOT
  }

  /**
   * How good a model is in a language.
   *
   * @param file of the model
   * @param basis what that is known from
   * @param f1 of exact spans on the language's test text; null without such
   */
  public record Quality(String file, Basis basis, @Nullable Double f1) {}

  private static final Map<String, Lazy<Lexicon>> LEXICA = new TreeMap<>();
  private static final Map<String, Lazy<PerceptronTagger>> MODELS = new TreeMap<>();
  private static final Map<String, Supplier<PerceptronTagger>> TAGGERS = new TreeMap<>();
  private static final Map<String, Quality> QUALITIES = new TreeMap<>();

  static {
    for (String line : list().split("\n")) {
      String[] columns = line.split("\t", -1);
      if (!line.startsWith("#") && columns.length >= 2) {
        String file = columns[1].strip();
        if (columns[0].equals("lexicon")) {
          LEXICA.put(file, new Lazy<>(() -> ModelFiles.readLexicon(file, BuiltInTaggers::open)));
        } else {
          Double f1 = columns[3].isBlank() ? null : Double.valueOf(columns[3].strip());
          Quality quality = new Quality(file, Basis.valueOf(columns[2]), f1);
          QUALITIES.put(columns[0], quality);
          TAGGERS.put(columns[0], tagger(quality));
        }
      }
    }
  }

  private static Supplier<PerceptronTagger> tagger(Quality quality) {
    Lazy<PerceptronTagger> model =
        MODELS.computeIfAbsent(quality.file(), name -> new Lazy<>(() -> load(name)));
    boolean labelled = quality.basis() == Basis.TEST || quality.basis() == Basis.LABELLED;
    return labelled ? model::get : new Lazy<>(() -> model.get().forUnseenLanguage())::get;
  }

  private BuiltInTaggers() {}

  /** The tagger of a language code; null if there is no model of that language. */
  public static @Nullable PerceptronTagger forLanguage(String language) {
    Supplier<PerceptronTagger> tagger = TAGGERS.get(language);
    return tagger == null ? null : tagger.get();
  }

  /** Codes of the languages that have a model. */
  public static Set<String> languages() {
    return Set.copyOf(TAGGERS.keySet());
  }

  /** How good the models are, by language. */
  public static Map<String, Quality> qualities() {
    return Collections.unmodifiableMap(QUALITIES);
  }

  /** Opens a file among the program's models, so that a user's model may share its lexica. */
  public static InputStream open(String file) throws IOException {
    InputStream in = BuiltInTaggers.class.getResourceAsStream(FOLDER + file);
    if (in == null) {
      throw new FileNotFoundException("the program has no model or lexicon " + file);
    }
    return in;
  }

  private static PerceptronTagger load(String file) throws IOException {
    Model model = ModelFiles.readModel(file, BuiltInTaggers::open);
    return new PerceptronTagger(
        model, ModelFiles.readLexica(model.description(), BuiltInTaggers::lexicon));
  }

  static Lexicon lexicon(String name) {
    if (name.isEmpty()) {
      return Lexicon.of(Map.of());
    }
    Lazy<Lexicon> lexicon = LEXICA.get(name);
    if (lexicon == null) {
      throw new IllegalStateException(
          "lexicon "
              + name
              + " is not among "
              + LEXICA.keySet().stream().collect(Collectors.joining(", ")));
    }
    return lexicon.get();
  }

  private static String list() {
    try (InputStream in = open(LIST)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
