package org.broadsheet.language.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.broadsheet.language.LanguageDetector;
import org.broadsheet.language.model.LanguageModel;
import org.broadsheet.language.model.Prediction;

/**
 * Writes what the detector and the bare model say of labelled texts.
 *
 * <p>Arguments: the labelled texts (gzipped TSV: set, language, text) and the file to write (TSV:
 * set, language, detected language, probability, label of the model, its probability).
 */
public final class PredictLanguages {

  private PredictLanguages() {}

  public static void main(String[] arguments) throws IOException {
    LanguageModel model = LanguageModel.builtIn();
    LanguageDetector detector = LanguageDetector.of(model);
    try (BufferedReader in = open(Path.of(arguments[0]));
        PrintWriter out =
            new PrintWriter(
                Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] fields = line.split("\t", 3);
        var language = detector.detect(List.of(fields[2]));
        Prediction bare = model.predict(fields[2], 1).get(0);
        out.printf(
            "%s\t%s\t%s\t%.4f\t%s\t%.7f%n",
            fields[0],
            fields[1],
            language.code(),
            language.score(),
            bare.label(),
            bare.probability());
      }
    }
  }

  static BufferedReader open(Path texts) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            new GZIPInputStream(Files.newInputStream(texts)), StandardCharsets.UTF_8));
  }
}
