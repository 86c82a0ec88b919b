package org.broadsheet.entities.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.broadsheet.entities.Tagger;
import org.broadsheet.entities.tagging.Calibration;
import org.broadsheet.entities.tagging.Lexica;
import org.broadsheet.entities.tagging.Model;
import org.broadsheet.entities.tagging.ModelFiles;
import org.broadsheet.entities.tagging.PerceptronTagger;
import org.broadsheet.entities.training.CalibrateTagger;
import org.broadsheet.entities.training.ConllFile;
import org.broadsheet.entities.training.LabelledSentence;
import org.broadsheet.entities.training.Trainer;

/**
 * Trains a model on all languages but some and scores it on those, as an article in a language
 * without labelled text will meet it.
 *
 * <pre>
 * LeaveOneOut --train=FILES --test=FILES --held=es,pl/sv/nb+nn --lexica=FOLDER
 *             [--clusters="en.clusters ru.clusters"] [--names=en.names] [--words=all.words]
 *             [--cap=60000] [--epochs=5] [--bits=22] [--scale=0.3] [--margin=0] [--adaptive=false]
 *             [--foreignSentences=0] [--foreignTokens=0] [--recall=0]
 * </pre>
 *
 * A file is of the language that its name begins with. Slashes part the trainings: the languages of
 * each are left out together, and {@code =} leaves out none. Prints F1 of each test file of held
 * languages; of all test files if an option {@code --all=true} says so. The cap is of tokens a
 * file; recall is what {@code CalibrateTagger} chose for the model of all, in steps of its scale;
 * of several, parted by commas, each is scored.
 */
public final class LeaveOneOut {

  private final Map<String, String> options = new TreeMap<>();

  private LeaveOneOut(String[] args) {
    for (String arg : args) {
      int equals = arg.indexOf('=');
      options.put(arg.substring(2, equals), arg.substring(equals + 1));
    }
  }

  public static void main(String[] args) throws IOException {
    new LeaveOneOut(args).run();
  }

  private void run() throws IOException {
    Path folder = Path.of(option("lexica", "."));
    Model.Description description =
        new Model.Description(
            "all",
            option("clusters", "en.clusters"),
            option("names", "en.names"),
            option("words", ""),
            Integer.parseInt(option("bits", "22")),
            Float.parseFloat(option("scale", "0.3")));
    Lexica lexica =
        ModelFiles.readLexica(
            description,
            lexicon ->
                ModelFiles.readLexicon(
                    lexicon, name -> Files.newInputStream(folder.resolve(name))));
    for (String held : option("held", "=").split("/", -1)) {
      train(new TreeSet<>(Arrays.asList(held.split("[,+]", -1))), description, lexica);
    }
  }

  private void train(Set<String> held, Model.Description description, Lexica lexica)
      throws IOException {
    List<List<LabelledSentence>> documents = new ArrayList<>();
    for (Path file : files("train")) {
      if (!held.contains(language(file))) {
        documents.addAll(read(file, Integer.parseInt(option("cap", "100000000"))));
      }
    }
    Trainer.Schedule schedule =
        new Trainer.Schedule(
            Integer.parseInt(option("epochs", "5")),
            1,
            Float.parseFloat(option("margin", "0")),
            Boolean.parseBoolean(option("adaptive", "false")),
            Float.parseFloat(option("foreignSentences", "0")),
            Float.parseFloat(option("foreignTokens", "0")),
            true);
    Model model = new Trainer(lexica, schedule).train(description, documents);
    documents.clear();
    for (String recall : option("recall", "0").split(",", -1)) {
      System.out.printf("without %s, recall %s%n", String.join(" ", held), recall);
      score(held, new PerceptronTagger(model.withRecall(Integer.parseInt(recall)), lexica));
    }
  }

  private void score(Set<String> held, Tagger tagger) throws IOException {
    double sumHeld = 0;
    int countHeld = 0;
    double sumKnown = 0;
    int countKnown = 0;
    List<Calibration.Found> ofHeld = new ArrayList<>();
    List<Calibration.Found> ofKnown = new ArrayList<>();
    for (Path file : files("test")) {
      boolean unseen = held.contains(language(file));
      if (unseen || option("all", "false").equals("true")) {
        SpanScore score = new SpanScore();
        for (List<LabelledSentence> document : read(file, Integer.MAX_VALUE)) {
          score.add(tagger, document);
          (unseen ? ofHeld : ofKnown).addAll(CalibrateTagger.found(tagger, document));
        }
        System.out.printf(
            Locale.ROOT, "%-9s %-36s %s%n", unseen ? "zero-shot" : "", file.getFileName(), score);
        sumHeld += unseen ? score.f1() : 0;
        countHeld += unseen ? 1 : 0;
        sumKnown += unseen ? 0 : score.f1();
        countKnown += unseen ? 0 : 1;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "mean zero-shot %.4f known %.4f%n",
        sumHeld / countHeld,
        sumKnown / countKnown);
    if (!ofHeld.isEmpty() && !ofKnown.isEmpty()) {
      System.out.printf(Locale.ROOT, "unseen shift %.2f%n", unseenShift(ofHeld, ofKnown));
    }
  }

  /** By how much log-odds must fall in held languages to fit what is right there. */
  private static double unseenShift(
      List<Calibration.Found> ofHeld, List<Calibration.Found> ofKnown) {
    Calibration known = Calibration.fit(ofKnown);
    long right = ofHeld.stream().filter(Calibration.Found::right).count();
    double shift = 0;
    while (shift < 3 && expected(known.withUnseenShift(shift), ofHeld) > right) {
      shift += 0.01;
    }
    return shift;
  }

  private static double expected(Calibration curve, List<Calibration.Found> found) {
    return found.stream().mapToDouble(name -> curve.probability(name.logOdds(), true)).sum();
  }

  private static String language(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.indexOf('.'));
  }

  /** The documents of a file, evenly chosen if it has more tokens than the cap. */
  private static List<List<LabelledSentence>> read(Path file, int cap) throws IOException {
    List<List<LabelledSentence>> documents = ConllFile.read(Files.readAllLines(file));
    long tokens =
        documents.stream()
            .flatMap(List::stream)
            .mapToLong(sentence -> sentence.words().size())
            .sum();
    double share = Math.min(1, (double) cap / tokens);
    List<List<LabelledSentence>> chosen = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      if ((int) (i * share) != (int) ((i + 1) * share)) {
        chosen.add(documents.get(i));
      }
    }
    return chosen;
  }

  private List<Path> files(String option) {
    return Arrays.stream(option(option, "").split(",", -1)).map(Path::of).toList();
  }

  private String option(String name, String byDefault) {
    return options.getOrDefault(name, byDefault);
  }
}
