package org.broadsheet.language.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The second model: naive Bayes over sequences of two to six bytes; safe to share between threads.
 *
 * <p>Its weights are those of py3langid 0.4.0 (see {@code MODELS.md} in the folder of the
 * resource). It is more often right than lid.176 about small and close languages and less often
 * about large ones. It is read when first asked for and takes some 15 MB of memory.
 *
 * <p>Source: Lui, Baldwin, Cross-domain Feature Selection for Language Identification, 2011.
 */
public final class ByteGramModel {

  static final String BUILT_IN = "/org/broadsheet/language/py3langid-0.4.0.grams";

  /** The language of what is in none: numbers, code, addresses. */
  public static final String NO_LANGUAGE = "zxx";

  private static final int MAGIC = 0x4D524742; // "BGRM"
  private static final int VERSION = 1;

  /** Longer texts are clear from their start. */
  private static final int MAX_BYTES = 4096;

  /** The file counts in quarters above the least weight of a language. */
  private static final float STEP = .25f;

  private static final int COUNTS_WITH_TABLE = 64;

  /** Sequences that occur equally often are summed together, if they do so less often than this. */
  private static final int COUNTS_TOGETHER = 16;

  private static final float[] LOGS = logs();

  private final ByteGrams grams;
  private final List<String> codes;
  private final float[] least;
  private final float[] priors;

  private final ByteRows weights;

  private ByteGramModel(
      ByteGrams grams, List<String> codes, float[] least, float[] priors, ByteRows weights) {
    this.grams = grams;
    this.codes = codes;
    this.least = least;
    this.priors = priors;
    this.weights = weights;
  }

  /** The model that comes with the program; read once. */
  public static ByteGramModel builtIn() {
    return Holder.MODEL;
  }

  /** Reads the model when it is first needed. */
  private static final class Holder {
    private static final ByteGramModel MODEL = load();

    private static ByteGramModel load() {
      try (InputStream in = ByteGramModel.class.getResourceAsStream(BUILT_IN)) {
        if (in == null) {
          throw new IllegalStateException("the program lacks its resource " + BUILT_IN);
        }
        return read(in);
      } catch (IOException damaged) {
        throw new UncheckedIOException(damaged);
      }
    }
  }

  static ByteGramModel read(InputStream packed) throws IOException {
    ModelInput in = new ModelInput(new GZIPInputStream(packed));
    if (in.readInt() != MAGIC || in.readInt() != VERSION) {
      throw new IOException("it is no model of byte sequences, or of another version");
    }
    int languageCount = ModelInput.checkSize(in.readInt(), "the list of languages");
    int gramCount = ModelInput.checkSize(in.readInt(), "the list of sequences");
    List<String> codes = new ArrayList<>();
    float[] least = new float[languageCount];
    float[] priors = new float[languageCount];
    for (int i = 0; i < languageCount; i++) {
      codes.add(new String(in.readBytes(in.readByte()), StandardCharsets.US_ASCII));
      float[] leastAndPrior = in.readFloats(2);
      least[i] = leastAndPrior[0];
      priors[i] = leastAndPrior[1];
    }
    ByteGrams grams = ByteGrams.read(in, gramCount);
    byte[][] columns = new byte[languageCount][];
    for (int i = 0; i < languageCount; i++) {
      columns[i] = in.readBytes(gramCount);
    }
    return new ByteGramModel(grams, codes, least, priors, new ByteRows(gramCount, columns));
  }

  private static float[] logs() {
    float[] logs = new float[COUNTS_WITH_TABLE];
    for (int count = 0; count < COUNTS_WITH_TABLE; count++) {
      logs[count] = (float) Math.log1p(count);
    }
    return logs;
  }

  /** All languages it may answer, each once. */
  public List<String> codes() {
    return codes.stream().distinct().toList();
  }

  /** What it says of a text in small letters. */
  public Opinion of(String text) {
    byte[] bytes = bytes(text);
    int length = Math.min(bytes.length, MAX_BYTES);
    int[] found = grams.in(bytes, length);
    float[] gains = new float[codes.size()];
    ByteRows.Sums[] byCount = new ByteRows.Sums[COUNTS_TOGETHER];
    float allWeights = 0;
    float lengths = 0;
    for (int at = 0; at < found.length; ) {
      int end = at + 1;
      while (end < found.length && found[end] == found[at]) {
        end++;
      }
      int count = end - at;
      int gram = ByteGrams.number(found[at]);
      float weight = logOfOneAnd(count);
      allWeights += weight;
      lengths += weight * ByteGrams.length(found[at]);
      if (count < COUNTS_TOGETHER) {
        byCount[count] = byCount[count] == null ? weights.sums() : byCount[count];
        byCount[count].add(gram);
      } else {
        weights.sums().add(gram).addTo(gains, weight * STEP);
      }
      at = end;
    }
    for (int count = 1; count < COUNTS_TOGETHER; count++) {
      if (byCount[count] != null) {
        byCount[count].addTo(gains, logOfOneAnd(count) * STEP);
      }
    }
    return opinion(gains, allWeights, lengths, length);
  }

  private Opinion opinion(float[] gains, float allWeights, float lengths, int bytes) {
    float[] scores = new float[gains.length];
    if (allWeights > 0) {
      // Divided by the root of the length, scores are about as sure as they should be (py3langid).
      float factor = (float) (1 / Math.sqrt(bytes));
      for (int i = 0; i < scores.length; i++) {
        scores[i] = (gains[i] + allWeights * least[i] + priors[i]) * factor;
        gains[i] /= allWeights;
      }
    }
    return new Opinion(codes, scores, gains, allWeights == 0 ? 0 : lengths / allWeights);
  }

  private static float logOfOneAnd(int count) {
    return count < COUNTS_WITH_TABLE ? LOGS[count] : (float) Math.log1p(count);
  }

  private static byte[] bytes(String text) {
    String start = text.length() > MAX_BYTES ? text.substring(0, MAX_BYTES) : text;
    return Normalizer.normalize(start, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * What the model says of a text.
   *
   * @param codes its languages; those that it knows in two spellings are there twice
   * @param scores how well each fits: logarithms, up to a constant
   * @param gains how much likelier a sequence of the text is in each language than one that the
   *     language hardly has, on the mean (logarithm)
   * @param meanLength of the sequences found; they are short where a text is like nothing known
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  public record Opinion(List<String> codes, float[] scores, float[] gains, float meanLength) {

    /** The gain of a language; the best of all if the model does not know it. */
    public double gain(String code) {
      double best = 0;
      boolean isKnown = codes.contains(code);
      for (int i = 0; i < gains.length; i++) {
        best = isKnown && !codes.get(i).equals(code) ? best : Math.max(best, gains[i]);
      }
      return best;
    }

    /** The score of a language; of several spellings the better one; never of one not known. */
    public double score(String code) {
      double best = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < scores.length; i++) {
        if (codes.get(i).equals(code)) {
          best = Math.max(best, scores[i]);
        }
      }
      return best;
    }

    /** Probabilities in the order of {@link #codes}. */
    public double[] probabilities() {
      double most = Double.NEGATIVE_INFINITY;
      for (float score : scores) {
        most = Math.max(most, score);
      }
      double[] probabilities = new double[scores.length];
      double sum = 0;
      for (int i = 0; i < scores.length; i++) {
        probabilities[i] = Math.exp(scores[i] - most);
        sum += probabilities[i];
      }
      for (int i = 0; i < scores.length; i++) {
        probabilities[i] /= sum;
      }
      return probabilities;
    }
  }
}
