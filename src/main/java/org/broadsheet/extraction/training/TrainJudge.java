package org.broadsheet.extraction.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.broadsheet.extraction.RejectedException;
import org.broadsheet.extraction.judging.BoostedTrees;
import org.broadsheet.extraction.page.CandidateText;
import org.broadsheet.extraction.page.Judge;
import org.broadsheet.extraction.page.PageReader;

/**
 * The command that trains the judge of candidate texts.
 *
 * <pre>
 * TrainJudge --pages=FOLDER,FOLDER --output=FOLDER
 * </pre>
 *
 * It writes {@code candidate-gain.model}, {@code text-quality.model} and {@code judge.report.txt}
 * with figures from cross-validation by publisher, in sample, and a table of how well the
 * confidence is calibrated. The same input gives the same bytes.
 */
public final class TrainJudge {

  private static final int FOLDS = 5;

  /** A page lost as a whole says no more than one that is lost in half. */
  private static final double MAX_GAIN = .3;

  /** Later than any page: dates are no matter here. */
  private static final long LATEST_DAY = LocalDate.of(2100, 1, 1).toEpochDay();

  private static final String USAGE =
      "training needs --pages and --output, as in --pages=labelled/news,labelled/blogs"
          + " --output=models";

  private final List<Sample> samples = new ArrayList<>();
  private final List<String> report = new ArrayList<>();

  /** The candidates of a page with the word F1 of each. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Sample(String set, String publisher, List<double[]> features, double[] f1) {
    int fold() {
      return Math.floorMod(publisher.hashCode(), FOLDS);
    }
  }

  private TrainJudge() {}

  /**
   * Trains the models and writes them.
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
    if (!options.keySet().equals(Set.of("pages", "output"))) {
      throw new IllegalArgumentException(USAGE);
    }
    TrainJudge training = new TrainJudge();
    for (String folder : Objects.requireNonNull(options.get("pages")).split(",")) {
      training.read(Path.of(folder));
    }
    training.run(Path.of(options.get("output")));
  }

  private void read(Path folder) throws IOException {
    for (LabelledPages.Page page : LabelledPages.in(folder)) {
      List<String> truth = WordOverlap.words(page.text());
      try {
        List<CandidateText> texts = PageReader.candidates(LabelledPages.html(page), LATEST_DAY);
        samples.add(
            new Sample(
                folder.getFileName().toString(),
                page.publisher(),
                texts.stream().map(CandidateText::features).toList(),
                texts.stream().mapToDouble(t -> WordOverlap.f1(t.text(), truth)).toArray()));
      } catch (RejectedException refused) {
        report.add("refused: " + page.name());
      }
    }
  }

  private void run(Path output) throws IOException {
    Files.createDirectories(output);
    List<Judge.Choice> apart =
        new ArrayList<>(samples.stream().map(s -> (Judge.Choice) null).toList());
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      Judge judge = train(samples.stream().filter(s -> s.fold() != held).toList());
      for (int i = 0; i < samples.size(); i++) {
        if (samples.get(i).fold() == held) {
          apart.set(i, judge.choose(samples.get(i).features()));
        }
      }
    }
    tell("cross-validated by publisher", apart);
    calibration(apart);
    Judge all = train(samples);
    tell("in sample", samples.stream().map(s -> all.choose(s.features())).toList());
    Files.write(output.resolve("candidate-gain.model"), gain(samples).lines());
    Files.write(output.resolve("text-quality.model"), quality(samples).lines());
    Files.write(output.resolve("judge.report.txt"), report, StandardCharsets.UTF_8);
  }

  private static Judge train(List<Sample> samples) {
    return Judge.of(gain(samples), quality(samples));
  }

  private static BoostedTrees gain(List<Sample> samples) {
    List<double[]> rows = new ArrayList<>();
    List<Double> labels = new ArrayList<>();
    for (Sample sample : samples) {
      for (int i = 1; i < sample.f1.length; i++) {
        rows.add(Judge.gainRow(sample.features, i));
        double gain = sample.f1[i] - sample.f1[0];
        labels.add(Math.max(-MAX_GAIN, Math.min(MAX_GAIN, gain)));
      }
    }
    return grow(Judge.gainNames(), rows, labels);
  }

  private static BoostedTrees quality(List<Sample> samples) {
    List<double[]> rows = new ArrayList<>();
    List<Double> labels = new ArrayList<>();
    for (Sample sample : samples) {
      for (int i = 0; i < sample.f1.length; i++) {
        rows.add(sample.features.get(i));
        labels.add(sample.f1[i]);
      }
    }
    return grow(Judge.qualityNames(), rows, labels);
  }

  private static BoostedTrees grow(List<String> names, List<double[]> rows, List<Double> labels) {
    return TreeGrower.grow(
        names,
        rows.toArray(new double[0][]),
        labels.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private void tell(String how, List<Judge.Choice> choices) {
    Map<String, double[]> sums = new TreeMap<>();
    for (int i = 0; i < samples.size(); i++) {
      double[] f1 = samples.get(i).f1;
      double[] sum = sums.computeIfAbsent(samples.get(i).set, s -> new double[5]);
      double best = f1[0];
      for (double value : f1) {
        best = Math.max(best, value);
      }
      double chosen = f1[choices.get(i).index()];
      sum[0]++;
      sum[1] += f1[0];
      sum[2] += chosen;
      sum[3] += best;
      sum[4] += choices.get(i).index() == 0 ? 0 : 1;
    }
    sums.forEach(
        (set, sum) ->
            say(
                "%s, %s: %.0f pages, trusted %.4f, judged %.4f, best %.4f, changed %.0f",
                how, set, sum[0], sum[1] / sum[0], sum[2] / sum[0], sum[3] / sum[0], sum[4]));
  }

  /** Pages by their confidence, with what they came to. */
  private void calibration(List<Judge.Choice> choices) {
    double[] limits = {0, .5, .7, .8, .85, .9, .93, .96, 1.01};
    for (int b = 0; b + 1 < limits.length; b++) {
      double said = 0;
      double came = 0;
      int n = 0;
      int bad = 0;
      for (int i = 0; i < samples.size(); i++) {
        double confidence = choices.get(i).confidence();
        if (confidence >= limits[b] && confidence < limits[b + 1]) {
          double f1 = samples.get(i).f1[choices.get(i).index()];
          said += confidence;
          came += f1;
          bad += f1 < .8 ? 1 : 0;
          n++;
        }
      }
      if (n > 0) {
        say(
            "confidence %.2f to %.2f: %d pages, said %.3f, came to %.3f, below .8: %d",
            limits[b], Math.min(1, limits[b + 1]), n, said / n, came / n, bad);
      }
    }
  }

  private void say(String format, Object... values) {
    report.add(String.format(Locale.ROOT, format, values));
  }
}
