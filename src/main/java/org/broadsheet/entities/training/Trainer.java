package org.broadsheet.entities.training;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.broadsheet.entities.tagging.DocumentFeatures;
import org.broadsheet.entities.tagging.Lexica;
import org.broadsheet.entities.tagging.Model;

/** Makes a model of labelled documents. */
public final class Trainer {

  private final Lexica lexica;
  private final Schedule schedule;

  /**
   * How to learn.
   *
   * @param epochs how often each sentence is learned from
   * @param seed of the order of the sentences
   * @param margin as in {@link AveragedPerceptron}
   * @param adaptive as in {@link AveragedPerceptron}
   * @param foreignSentences as in {@link AveragedPerceptron}
   * @param foreignTokens as in {@link AveragedPerceptron}
   * @param dropRare whether features that one token only has are left out
   */
  public record Schedule(
      int epochs,
      long seed,
      float margin,
      boolean adaptive,
      float foreignSentences,
      float foreignTokens,
      boolean dropRare) {}

  /**
   * @param lexica what the model will know besides the labelled text
   * @param schedule how to learn
   */
  public Trainer(Lexica lexica, Schedule schedule) {
    this.lexica = lexica;
    this.schedule = schedule;
  }

  /** Learns from documents and rounds what was learned as the description says. */
  public Model train(Model.Description description, List<List<LabelledSentence>> documents) {
    DocumentFeatures features = new DocumentFeatures(lexica, description.bits());
    List<AveragedPerceptron.Example> examples = new ArrayList<>();
    for (List<LabelledSentence> document : documents) {
      addExamples(document, features, examples);
    }
    if (schedule.dropRare()) {
      dropRare(examples, description.bits());
    }
    AveragedPerceptron perceptron =
        new AveragedPerceptron(
            description.bits(),
            schedule.margin(),
            schedule.adaptive(),
            schedule.foreignSentences(),
            schedule.foreignTokens());
    perceptron.train(examples, schedule.epochs(), schedule.seed());
    return Model.quantised(
        description, perceptron.averagedWeights(), perceptron.averagedTransitions());
  }

  /**
   * Leaves out the buckets that only one token has: a third of all, of which a model learns little
   * but that token, and which cost it time and space.
   */
  private static void dropRare(List<AveragedPerceptron.Example> examples, int bits) {
    BitSet once = new BitSet(1 << bits);
    BitSet often = new BitSet(1 << bits);
    for (AveragedPerceptron.Example example : examples) {
      for (int bucket : example.features().buckets()) {
        (once.get(bucket) ? often : once).set(bucket);
      }
    }
    examples.replaceAll(example -> example.withFeatures(example.features().only(often)));
  }

  private static void addExamples(
      List<LabelledSentence> document,
      DocumentFeatures features,
      List<AveragedPerceptron.Example> examples) {
    List<DocumentFeatures.Row> rows =
        features.of(document.stream().map(LabelledSentence::words).toList());
    for (int i = 0; i < document.size(); i++) {
      int[] labels = document.get(i).labels().stream().mapToInt(label -> label).toArray();
      examples.add(new AveragedPerceptron.Example(rows.get(i), labels));
    }
  }
}
