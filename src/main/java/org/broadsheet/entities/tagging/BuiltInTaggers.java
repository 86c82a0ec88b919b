package org.broadsheet.entities.tagging;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The models that the program brings, each loaded when a language of it is first met, once a JVM.
 *
 * <p>The resource {@code models.tsv} lists them: language and file. One model serves many
 * languages, and models share lexica.
 */
public final class BuiltInTaggers {

  private static final String FOLDER = "/org/broadsheet/entities/";
  private static final String LIST = "models.tsv";

  private static final Map<String, Lazy<Lexicon>> LEXICA = new TreeMap<>();
  private static final Map<String, Lazy<PerceptronTagger>> MODELS = new TreeMap<>();
  private static final Map<String, Lazy<PerceptronTagger>> TAGGERS = new TreeMap<>();

  static {
    for (String line : list().split("\n")) {
      String[] columns = line.split("\t");
      if (!line.startsWith("#") && columns.length >= 2) {
        String file = columns[1].strip();
        if (file.endsWith(".model")) {
          TAGGERS.put(
              columns[0], MODELS.computeIfAbsent(file, name -> new Lazy<>(() -> load(name))));
        } else {
          LEXICA.put(file, new Lazy<>(() -> ModelFiles.readLexicon(file, BuiltInTaggers::open)));
        }
      }
    }
  }

  private BuiltInTaggers() {}

  /** The tagger of a language code; null if there is no model of that language. */
  public static @Nullable PerceptronTagger forLanguage(String language) {
    Lazy<PerceptronTagger> tagger = TAGGERS.get(language);
    return tagger == null ? null : tagger.get();
  }

  /** Codes of the languages that have a model. */
  public static Set<String> languages() {
    return Set.copyOf(TAGGERS.keySet());
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

  private static Lexicon lexicon(String name) {
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
