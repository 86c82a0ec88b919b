package org.broadsheet.entities.training;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.entities.tagging.DocumentFeatures;
import org.broadsheet.entities.tagging.Lexica;
import org.broadsheet.entities.tagging.Model;

/** Makes a model of labelled documents. */
public final class Trainer {

  private final Lexica lexica;
  private final int epochs;
  private final long seed;

  /**
   * @param lexica what the model will know besides the labelled text
   * @param epochs how often each sentence is learned from
   * @param seed of the order of the sentences
   */
  public Trainer(Lexica lexica, int epochs, long seed) {
    this.lexica = lexica;
    this.epochs = epochs;
    this.seed = seed;
  }

  /** Learns from documents and rounds what was learned as the description says. */
  public Model train(Model.Description description, List<List<LabelledSentence>> documents) {
    List<AveragedPerceptron.Example> examples = new ArrayList<>();
    for (List<LabelledSentence> document : documents) {
      addExamples(document, description.bits(), examples);
    }
    AveragedPerceptron perceptron = new AveragedPerceptron(description.bits());
    perceptron.train(examples, epochs, seed);
    return Model.quantised(
        description, perceptron.averagedWeights(), perceptron.averagedTransitions());
  }

  private void addExamples(
      List<LabelledSentence> document, int bits, List<AveragedPerceptron.Example> examples) {
    List<List<String>> words = document.stream().map(LabelledSentence::words).toList();
    List<int[][]> features = DocumentFeatures.of(words, lexica, bits);
    for (int i = 0; i < document.size(); i++) {
      int[] labels = document.get(i).labels().stream().mapToInt(label -> label).toArray();
      examples.add(new AveragedPerceptron.Example(features.get(i), labels));
    }
  }
}
