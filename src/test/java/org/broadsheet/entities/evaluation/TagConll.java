package org.broadsheet.entities.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.entities.Tagger;
import org.broadsheet.entities.tagging.Labels;
import org.broadsheet.entities.tagging.ModelFiles;
import org.broadsheet.entities.training.ConllFile;
import org.broadsheet.entities.training.LabelledSentence;

/**
 * Tags a CoNLL file by whole documents and writes {@code token TAB gold TAB predicted}.
 *
 * <p>Arguments: model file, CoNLL file, output file. The lexica are beside the model. Prints the
 * speed, features and Viterbi included: the best of five runs on one thread.
 */
public final class TagConll {

  private TagConll() {}

  public static void main(String[] args) throws IOException {
    Path model = Path.of(args[0]);
    long start = System.nanoTime();
    Tagger tagger =
        ModelFiles.readTagger(
            model.getFileName().toString(),
            name -> Files.newInputStream(model.resolveSibling(name)));
    double seconds = (System.nanoTime() - start) / 1e9;
    List<List<LabelledSentence>> documents = ConllFile.read(Files.readAllLines(Path.of(args[1])));
    List<String> lines = new ArrayList<>();
    int tokens = 0;
    for (List<LabelledSentence> document : documents) {
      tokens += document.stream().mapToInt(sentence -> sentence.words().size()).sum();
      write(document, tagger.tag(words(document)), lines);
    }
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(Path.of(args[2]), StandardCharsets.UTF_8))) {
      lines.forEach(out::println);
    }
    double best = Double.MAX_VALUE;
    for (int run = 0; run < 5; run++) {
      long from = System.nanoTime();
      documents.forEach(document -> tagger.tag(words(document)));
      best = Math.min(best, (System.nanoTime() - from) / 1e9);
    }
    System.out.printf("loaded in %.2f s, %.0f tokens per second%n", seconds, tokens / best);
  }

  private static List<List<String>> words(List<LabelledSentence> document) {
    return document.stream().map(LabelledSentence::words).toList();
  }

  private static void write(
      List<LabelledSentence> document, List<Tagger.Span> spans, List<String> lines) {
    List<int[]> predicted = new ArrayList<>();
    document.forEach(sentence -> predicted.add(new int[sentence.words().size()]));
    for (Tagger.Span span : spans) {
      int begin = Labels.beginOf(span.type());
      for (int i = span.from(); i < span.to(); i++) {
        predicted.get(span.sentence())[i] = i == span.from() ? begin : Labels.inside(begin);
      }
    }
    for (int s = 0; s < predicted.size(); s++) {
      LabelledSentence sentence = document.get(s);
      for (int i = 0; i < predicted.get(s).length; i++) {
        lines.add(
            String.join(
                "\t",
                sentence.words().get(i),
                Labels.show(sentence.labels().get(i)),
                Labels.show(predicted.get(s)[i])));
      }
      lines.add("");
    }
  }
}
