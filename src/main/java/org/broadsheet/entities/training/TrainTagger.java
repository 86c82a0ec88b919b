package org.broadsheet.entities.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.broadsheet.entities.tagging.Lexica;
import org.broadsheet.entities.tagging.Lexicon;
import org.broadsheet.entities.tagging.Model;
import org.broadsheet.entities.tagging.ModelFiles;

/**
 * The command that trains a model of one's own.
 *
 * <pre>
 * TrainTagger --language=xx --train=a.conll,b.conll --output=FOLDER
 *             [--clusters=words.tsv] [--names=people.tsv,places.tsv] [--words=parts.tsv]
 *             [--epochs=5] [--seed=1] [--bits=20] [--scale=0.1] [--margin=0] [--adaptive=false]
 *             [--foreignSentences=0] [--foreignTokens=0] [--dropRare=false]
 * </pre>
 *
 * It writes {@code xx.model} into the folder and, if word lists are given, {@code xx.clusters} and
 * {@code xx.names} beside it; words of names ({@link NameWords}) become {@code xx.words}. A list
 * that is given as {@code @NAME} is already there under that name; clusters may be several such,
 * separated by commas. The same input gives the same bytes.
 */
public final class TrainTagger {

  private static final String USAGE =
      "training needs --language, --train and --output, as in"
          + " --language=pt --train=news.conll,wiki.conll --output=models";

  private final Map<String, String> options;
  private final Path output;

  private TrainTagger(Map<String, String> options) {
    this.options = options;
    this.output = Path.of(required("output"));
  }

  /**
   * Trains a model and writes it.
   *
   * @throws IllegalArgumentException if an option is missing or unknown
   */
  public static void main(String[] args) throws IOException {
    Map<String, String> options = new TreeMap<>();
    for (String arg : args) {
      int equals = arg.indexOf('=');
      if (!arg.startsWith("--") || equals < 0) {
        throw new IllegalArgumentException(arg + " is not an option; " + USAGE);
      }
      options.put(arg.substring(2, equals), arg.substring(equals + 1));
    }
    new TrainTagger(options).run();
  }

  private void run() throws IOException {
    String language = required("language");
    Files.createDirectories(output);
    for (String kind : List.of("clusters", "names", "words")) {
      makeLexicon(kind, language);
    }
    Model.Description description =
        new Model.Description(
            language,
            lexiconName("clusters", language),
            lexiconName("names", language),
            lexiconName("words", language),
            number("bits", 20),
            fraction("scale", "0.1"));
    Lexica lexica =
        ModelFiles.readLexica(
            description,
            lexicon ->
                ModelFiles.readLexicon(
                    lexicon, name -> Files.newInputStream(output.resolve(name))));
    Trainer.Schedule schedule =
        new Trainer.Schedule(
            number("epochs", 5),
            number("seed", 1),
            fraction("margin", "0"),
            Boolean.parseBoolean(options.getOrDefault("adaptive", "false")),
            fraction("foreignSentences", "0"),
            fraction("foreignTokens", "0"),
            Boolean.parseBoolean(options.getOrDefault("dropRare", "false")));
    Model model = new Trainer(lexica, schedule).train(description, documents());
    write(model::write, language + ".model");
  }

  private List<List<LabelledSentence>> documents() throws IOException {
    List<List<LabelledSentence>> documents = new ArrayList<>();
    for (Path file : files("train")) {
      documents.addAll(ConllFile.read(Files.readAllLines(file)));
    }
    return documents;
  }

  /** Names of the lexica of a kind, separated by blanks as a model's description has them. */
  private String lexiconName(String kind, String language) {
    String given = options.getOrDefault(kind, "");
    return given.isEmpty()
        ? ""
        : given.startsWith("@") ? given.substring(1).replace(",@", " ") : language + "." + kind;
  }

  private void makeLexicon(String kind, String language) throws IOException {
    String given = options.getOrDefault(kind, "");
    if (given.isEmpty() || given.startsWith("@")) {
      return;
    }
    List<List<String>> lists = new ArrayList<>();
    for (Path file : files(kind)) {
      lists.add(Files.readAllLines(file));
    }
    Lexicon lexicon =
        switch (kind) {
          case "names" -> Lexica.names(lists);
          case "words" -> NameWords.of(lists);
          default -> Lexica.clusters(lists.get(0));
        };
    write(lexicon::write, lexiconName(kind, language));
  }

  private void write(ModelFiles.Content content, String name) throws IOException {
    try (OutputStream out = Files.newOutputStream(output.resolve(name))) {
      ModelFiles.write(content, out);
    }
  }

  private Stream<Path> paths(String option) {
    return Arrays.stream(required(option).split(",")).map(Path::of);
  }

  private List<Path> files(String option) {
    return paths(option).toList();
  }

  private String required(String option) {
    String value = options.get(option);
    if (value == null) {
      throw new IllegalArgumentException("--" + option + " is missing; " + USAGE);
    }
    return value;
  }

  private int number(String option, int byDefault) {
    return Integer.parseInt(options.getOrDefault(option, Integer.toString(byDefault)));
  }

  private float fraction(String option, String byDefault) {
    return Float.parseFloat(options.getOrDefault(option, byDefault));
  }
}
