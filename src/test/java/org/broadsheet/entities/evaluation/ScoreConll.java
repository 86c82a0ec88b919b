package org.broadsheet.entities.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.broadsheet.entities.Tagger;
import org.broadsheet.entities.tagging.ModelFiles;
import org.broadsheet.entities.training.ConllFile;
import org.broadsheet.entities.training.LabelledSentence;

/**
 * Scores a model on CoNLL files, whole documents at a time.
 *
 * <p>Arguments: model file, then CoNLL files. The lexica are beside the model. Prints a line a file
 * and the speed over all of them, features and Viterbi included, on one thread.
 */
public final class ScoreConll {

  private ScoreConll() {}

  public static void main(String[] args) throws IOException {
    Path model = Path.of(args[0]);
    Tagger tagger =
        ModelFiles.readTagger(
            model.getFileName().toString(),
            name -> Files.newInputStream(model.resolveSibling(name)));
    SpanScore all = new SpanScore();
    long nanos = 0;
    for (int i = 1; i < args.length; i++) {
      Path file = Path.of(args[i]);
      List<List<LabelledSentence>> documents = ConllFile.read(Files.readAllLines(file));
      SpanScore score = new SpanScore();
      long start = System.nanoTime();
      documents.forEach(document -> score.add(tagger, document));
      nanos += System.nanoTime() - start;
      all.add(score);
      System.out.printf(Locale.ROOT, "%-40s %s%n", file.getFileName(), score);
    }
    System.out.printf(
        Locale.ROOT, "%.0f tokens per second, the first ones cold%n", all.tokens() * 1e9 / nanos);
  }
}
