package org.broadsheet.language.model;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A fastText classifier, read from a {@code .bin} or {@code .ftz} file; safe to share between
 * threads.
 *
 * <p>It gives the answers of fastText itself. Source: Joulin, Grave, Bojanowski, Mikolov, Bag of
 * Tricks for Efficient Text Classification, 2016; FastText.zip, 2016.
 */
public final class LanguageModel {

  /** The resource of the model that comes with the program: lid.176.ftz, 176 languages. */
  public static final String BUILT_IN = "/org/broadsheet/language/lid.176.ftz";

  private static final int MAGIC = 793712314;
  private static final int NEWEST_VERSION = 12;

  private final Dictionary dictionary;
  private final Matrix features;
  private final OutputLayer output;
  private final WordVectors words;
  private final boolean builtIn;

  private LanguageModel(
      Dictionary dictionary, Matrix features, OutputLayer output, boolean builtIn) {
    this.dictionary = dictionary;
    this.features = features;
    this.output = output;
    this.words = new WordVectors(dictionary, features);
    this.builtIn = builtIn;
  }

  /** The model that comes with the program; read once. */
  public static LanguageModel builtIn() {
    return Holder.MODEL;
  }

  /** Reads the model when it is first needed. */
  private static final class Holder {
    private static final LanguageModel MODEL = load();

    private static LanguageModel load() {
      try (InputStream in = LanguageModel.class.getResourceAsStream(BUILT_IN)) {
        if (in == null) {
          throw new IllegalStateException("the program lacks its resource " + BUILT_IN);
        }
        return read(in, true);
      } catch (IOException damaged) {
        throw new UncheckedIOException(damaged);
      }
    }
  }

  /**
   * Reads a model to the end of the stream.
   *
   * @throws IOException if the stream cannot be read or is not a whole fastText classifier; the
   *     message completes the sentence "the file cannot be used: ..."
   */
  public static LanguageModel read(InputStream in) throws IOException {
    return read(in, false);
  }

  private static LanguageModel read(InputStream in, boolean builtIn) throws IOException {
    try {
      return read(new ModelInput(in), builtIn);
    } catch (EOFException truncated) {
      throw new IOException("it ends before the model in it does", truncated);
    }
  }

  private static LanguageModel read(ModelInput in, boolean builtIn) throws IOException {
    int version = checkHead(in);
    ModelArguments arguments = ModelArguments.read(in, version);
    Dictionary dictionary = Dictionary.read(in, arguments);
    boolean quantized = in.readBoolean();
    Matrix features = Matrix.read(in, quantized);
    boolean quantizedOutput = in.readBoolean();
    Matrix weights = Matrix.read(in, quantized && quantizedOutput);
    dictionary.checkRows(features.rows());
    int labels = dictionary.labels().size();
    if (features.columns() != arguments.dimension()
        || weights.columns() != arguments.dimension()
        || weights.rows() < labels) {
      throw new IOException("the sizes of its matrices do not fit each other");
    }
    if (!in.isAtEnd()) {
      throw new IOException("it goes on after the end of the model in it");
    }
    return new LanguageModel(
        dictionary,
        features,
        OutputLayer.of(arguments.loss(), weights, dictionary.labelCounts()),
        builtIn);
  }

  private static int checkHead(ModelInput in) throws IOException {
    int magic;
    try {
      magic = in.readInt();
    } catch (EOFException tooShort) {
      throw new IOException("it is not a fastText model", tooShort);
    }
    if (magic != MAGIC) {
      throw new IOException("it is not a fastText model");
    }
    int version = in.readInt();
    if (version < 1 || version > NEWEST_VERSION) {
      throw new IOException(
          "it is of fastText's format version " + version + ", which is not known");
    }
    return version;
  }

  /** Whether it is the one that comes with the program, whose weaknesses are known. */
  public boolean isBuiltIn() {
    return builtIn;
  }

  /** All labels, without their prefix. */
  public List<String> labels() {
    return dictionary.labels();
  }

  /**
   * The most probable labels of a text, the best first; none if no part of the text is known.
   *
   * @param atMost how many labels to give
   */
  public List<Prediction> predict(String text, int atMost) {
    TextVector vector = TextVector.of(text, words, dictionary, features);
    if (vector.isEmpty()) {
      return List.of();
    }
    BestLabels best = new BestLabels(atMost);
    output.rank(vector.mean(), best);
    List<Prediction> predictions = new ArrayList<>(best.size());
    for (int rank = 0; rank < best.size(); rank++) {
      float probability = (float) Math.min(1, Math.exp(best.score(rank)));
      predictions.add(new Prediction(dictionary.labels().get(best.label(rank)), probability));
    }
    return predictions;
  }
}
