package org.broadsheet.entities.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.broadsheet.entities.naming.BaseFormFeatures;
import org.broadsheet.entities.naming.BaseFormModel;
import org.broadsheet.entities.naming.WordInName;
import org.jspecify.annotations.Nullable;

/**
 * The command that makes the model of base forms from treebanks, whose annotators wrote the lemma
 * of each word, and the same sentences with labelled names ({@link LabelTreebanks}).
 *
 * <pre>
 * TrainBaseForms OUT.model LABELLED.conll,... TREEBANK.conllu,... [NAMES.tsv]
 * </pre>
 *
 * Names are lines "name TAB class" (GIVEN, FAMILY or LOC), of which Russian ones are inflected by
 * {@link RussianParadigms}. A treebank is of the language that its file's name begins with. Trains
 * first without every tenth document and prints how many words of those come out right, then with
 * all. An averaged perceptron that ranks; the same files give the same bytes.
 */
public final class TrainBaseForms {

  private static final int EPOCHS = 12;
  private static final int HELD_APART = 10;
  private static final int RUN = 20;

  /** Names of each kind that are inflected: about as many as treebanks have. */
  private static final int MADE = 6000;

  private static final Pattern RUSSIAN = Pattern.compile("[А-ЯЁ][а-яё]{2,}");

  /** Weights of training are multiplied so before they are rounded to a byte. */
  private static final float STEPS_PER_UNIT = 8;

  /** A word, the features of each of its candidates, and which is right. */
  private static final class Example {
    private final WordInName word;
    private final String base;
    private final List<List<Integer>> features;
    private final int right;

    Example(WordInName word, String base, List<List<Integer>> features, int right) {
      this.word = word;
      this.base = base;
      this.features = features;
      this.right = right;
    }
  }

  private final float[] weights = new float[BaseFormModel.BUCKETS];
  private final double[] steps = new double[BaseFormModel.BUCKETS];
  private long step = 1;

  private TrainBaseForms() {}

  public static void main(String[] args) throws IOException {
    List<Example> all = new ArrayList<>();
    read(args, all, new ArrayList<>());
    try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
      new TrainBaseForms().learn(all).write(out);
    }
  }

  /**
   * What share of the words of every tenth run of twenty comes out right when trained on the
   * others, by language.
   *
   * @param args as the command takes them; nothing is written
   */
  public static SortedMap<String, Double> heldApart(String... args) throws IOException {
    List<Example> most = new ArrayList<>();
    List<Example> held = new ArrayList<>();
    read(args, most, held);
    most.removeAll(new HashSet<>(held));
    BaseFormModel model = new TrainBaseForms().learn(most);
    SortedMap<String, int[]> counts = new TreeMap<>();
    for (Example example : held) {
      int[] count = counts.computeIfAbsent(example.word.language(), unused -> new int[2]);
      count[0] += model.base(example.word).equals(example.base) ? 1 : 0;
      count[1]++;
    }
    SortedMap<String, Double> shares = new TreeMap<>();
    counts.forEach((language, count) -> shares.put(language, (double) count[0] / count[1]));
    return shares;
  }

  /** Adds all examples to one list, and those of every tenth run of a treebank to another, too. */
  private static void read(String[] args, List<Example> all, List<Example> tenth)
      throws IOException {
    Map<String, List<String>> labels = new HashMap<>();
    for (String file : args[1].split(",", -1)) {
      TreebankNames.readLabels(Path.of(file), labels);
    }
    for (String file : args[2].split(",", -1)) {
      String language = Path.of(file).getFileName().toString().substring(0, 2);
      int number = 0;
      for (Example example : examples(TreebankNames.read(Path.of(file), language, labels))) {
        all.add(example);
        // Runs of twenty, so that few articles have names on both sides.
        if (number++ / RUN % HELD_APART == HELD_APART - 1) {
          tenth.add(example);
        }
      }
    }
    if (args.length > 3) {
      all.addAll(examples(inflected(Files.readAllLines(Path.of(args[3])))));
    }
  }

  private static List<Example> examples(List<TreebankNames.Lemma> lemmas) {
    return lemmas.stream().map(TrainBaseForms::example).filter(Objects::nonNull).toList();
  }

  private static List<TreebankNames.Lemma> inflected(List<String> lines) {
    Map<String, List<String>> names = new HashMap<>();
    for (String line : lines) {
      int tab = line.indexOf('\t');
      String name = line.substring(0, tab);
      if (RUSSIAN.matcher(name).matches()) {
        names.computeIfAbsent(line.substring(tab + 1), unseen -> new ArrayList<>()).add(name);
      }
    }
    RussianParadigms paradigms = new RussianParadigms();
    paradigms.places(names.getOrDefault("LOC", List.of()), MADE);
    return paradigms.persons(
        names.getOrDefault("GIVEN", List.of()), names.getOrDefault("FAMILY", List.of()), 2 * MADE);
  }

  private static @Nullable Example example(TreebankNames.Lemma lemma) {
    List<String> candidates =
        BaseFormModel.candidates(lemma.word().language(), lemma.word().word());
    int right = candidates.indexOf(lemma.base());
    if (right < 0) {
      return null;
    }
    List<List<Integer>> features = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      int[] buckets = BaseFormFeatures.of(lemma.word(), candidates.get(i), i);
      features.add(Arrays.stream(buckets).boxed().toList());
    }
    return new Example(lemma.word(), lemma.base(), features, right);
  }

  private BaseFormModel learn(List<Example> examples) {
    Set<String> languages = new TreeSet<>();
    examples.forEach(example -> languages.add(example.word.language()));
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(1);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(this::learn);
    }
    byte[] rounded = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      double average = weights[i] - steps[i] / step;
      rounded[i] = (byte) Math.max(-127, Math.min(127, Math.round(average * STEPS_PER_UNIT)));
    }
    return new BaseFormModel(languages, rounded);
  }

  private void learn(Example example) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < example.features.size(); i++) {
      double score =
          example.features.get(i).stream().mapToDouble(bucket -> weights[bucket]).sum()
              + (i == example.right ? 0 : 1);
      if (score > most) {
        most = score;
        best = i;
      }
    }
    if (best != example.right) {
      change(example.features.get(example.right), 1);
      change(example.features.get(best), -1);
    }
    step++;
  }

  private void change(List<Integer> buckets, int by) {
    for (int bucket : buckets) {
      weights[bucket] += by;
      steps[bucket] += by * (double) step;
    }
  }
}
