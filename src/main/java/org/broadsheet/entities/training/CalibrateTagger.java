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
import org.broadsheet.entities.tagging.Model;
import org.broadsheet.entities.tagging.ModelFiles;
import org.broadsheet.entities.tagging.PerceptronTagger;

/**
 * The command that makes a trained model say how sure it is: compares what it finds with labelled
 * text that it was not trained on, and writes the curve into the model file.
 *
 * <pre>
 * CalibrateTagger MODEL UNSEEN_SHIFT DEV.conll...
 * </pre>
 *
 * The lexica are beside the model. The shift is that of {@link Calibration#withUnseenShift}; 0 for
 * a model of one language.
 */
public final class CalibrateTagger {

  private CalibrateTagger() {}

  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    PerceptronTagger tagger =
        ModelFiles.readTagger(
            file.getFileName().toString(), name -> Files.newInputStream(file.resolveSibling(name)));
    Model raw = tagger.model().calibrated(Calibration.NONE);
    PerceptronTagger uncalibrated = new PerceptronTagger(raw, tagger.lexica());
    List<Calibration.Found> found = new ArrayList<>();
    for (String path : Arrays.asList(args).subList(2, args.length)) {
      for (List<LabelledSentence> document : ConllFile.read(Files.readAllLines(Path.of(path)))) {
        found.addAll(found(uncalibrated, document));
      }
    }
    Calibration curve = Calibration.fit(found).withUnseenShift(Double.parseDouble(args[1]));
    try (OutputStream out = Files.newOutputStream(file)) {
      ModelFiles.write(raw.calibrated(curve)::write, out);
    }
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
