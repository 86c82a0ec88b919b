package org.broadsheet.entities.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.entities.Tagger;
import org.broadsheet.entities.tagging.Calibration;
import org.broadsheet.entities.tagging.Labels;
import org.broadsheet.entities.tagging.Lexica;
import org.broadsheet.entities.tagging.Model;
import org.broadsheet.entities.tagging.ModelFiles;
import org.broadsheet.entities.tagging.PerceptronTagger;

/**
 * The command that makes a trained model say how sure it is: compares what it finds with labelled
 * text that it was not trained on, and writes the curve into the model file. First it chooses on
 * the same text how much the model has to gain by finding more: learning sentence by sentence
 * passes over more names than it invents, most of all in text of other sources than it learned
 * from.
 *
 * <pre>
 * CalibrateTagger MODEL UNSEEN_SHIFT DEV.conll...
 * </pre>
 *
 * The lexica are beside the model. The shift is that of {@link Calibration#withUnseenShift}; 0 for
 * a model of one language.
 */
public final class CalibrateTagger {

  /** In whole numbers of the model's scale. */
  private static final int STEP = 10;

  private static final int MOST_STEPS = 8;

  private CalibrateTagger() {}

  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    PerceptronTagger tagger =
        ModelFiles.readTagger(
            file.getFileName().toString(), name -> Files.newInputStream(file.resolveSibling(name)));
    List<List<LabelledSentence>> documents = new ArrayList<>();
    for (String path : Arrays.asList(args).subList(2, args.length)) {
      documents.addAll(ConllFile.read(Files.readAllLines(Path.of(path))));
    }
    Model raw = best(tagger.model().calibrated(Calibration.NONE), tagger.lexica(), documents);
    List<Calibration.Found> found = found(raw, tagger.lexica(), documents);
    Calibration curve = Calibration.fit(found).withUnseenShift(Double.parseDouble(args[1]));
    try (OutputStream out = Files.newOutputStream(file)) {
      ModelFiles.write(raw.calibrated(curve)::write, out);
    }
  }

  /** The model, or the same with more recall, by F1 on the documents. */
  private static Model best(Model model, Lexica lexica, List<List<LabelledSentence>> documents) {
    long names =
        documents.stream()
            .flatMap(List::stream)
            .flatMap(sentence -> sentence.labels().stream())
            .filter(Labels::isBegin)
            .count();
    Model best = model;
    double highest = -1;
    for (int steps = 0; steps <= MOST_STEPS; steps++) {
      Model changed = model.withRecall(steps * STEP);
      List<Calibration.Found> found = found(changed, lexica, documents);
      long right = found.stream().filter(Calibration.Found::right).count();
      double f1 = 2.0 * right / Math.max(1, found.size() + names);
      if (f1 > highest) {
        highest = f1;
        best = changed;
      }
    }
    return best;
  }

  private static List<Calibration.Found> found(
      Model model, Lexica lexica, List<List<LabelledSentence>> documents) {
    PerceptronTagger tagger = new PerceptronTagger(model, lexica);
    List<Calibration.Found> found = new ArrayList<>();
    documents.forEach(document -> found.addAll(found(tagger, document)));
    return found;
  }

  /** What an uncalibrated tagger finds in a document, and whether it is right. */
  public static List<Calibration.Found> found(Tagger tagger, List<LabelledSentence> document) {
    Set<List<Integer>> gold = new HashSet<>();
    for (int s = 0; s < document.size(); s++) {
      int[] labels = document.get(s).labels().stream().mapToInt(label -> label).toArray();
      for (int from = 0; from < labels.length; from++) {
        if (Labels.isBegin(labels[from])) {
          gold.add(List.of(s, from, Labels.end(labels, from), labels[from]));
        }
      }
    }
    return tagger.tag(document.stream().map(LabelledSentence::words).toList()).stream()
        .map(
            span ->
                new Calibration.Found(
                    Calibration.logit(span.score()),
                    gold.contains(
                        List.of(
                            span.sentence(), span.from(), span.to(), Labels.beginOf(span.type())))))
        .toList();
  }
}
