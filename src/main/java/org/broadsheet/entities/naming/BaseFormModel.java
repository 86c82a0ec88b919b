package org.broadsheet.entities.naming;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Chooses the base form of a word of a name among those that its ending allows, by what was learned
 * from treebanks: "Вольтера" is Вольтер, "Волге" is Волга, "Сены" is Сена.
 *
 * <p>A linear model over hashed features ({@link BaseFormFeatures}); {@code TrainBaseForms} makes
 * it. Immutable.
 */
public final class BaseFormModel {

  /** Weights are hashed into this many buckets. */
  public static final int BUCKETS = 1 << 16;

  private static final String RESOURCE = "/org/broadsheet/entities/base-forms.model";

  /** Loaded when the first article of an inflecting language is met. */
  private static final class BuiltIn {
    private static final BaseFormModel MODEL = read();
  }

  private final Set<String> languages;
  private final byte[] weights;

  /**
   * @param languages that it learned from, as ISO 639-1 codes
   * @param weights by bucket
   */
  public BaseFormModel(Set<String> languages, byte[] weights) {
    this.languages = Set.copyOf(languages);
    this.weights = weights.clone();
  }

  /** The model that the program brings. */
  static BaseFormModel builtIn() {
    return BuiltIn.MODEL;
  }

  /** Whether it learned from text of a language. */
  boolean knows(String language) {
    return languages.contains(language);
  }

  /** The likeliest base form of a word, which may be the word itself. */
  public String base(WordInName word) {
    return base(candidates(word.language(), word.word()), List.of(word));
  }

  /**
   * The likeliest of the candidates for a word that stands in several places of an article; the
   * word itself if there is none.
   */
  String base(List<String> candidates, List<WordInName> places) {
    String best = places.get(0).word();
    long most = Long.MIN_VALUE;
    List<String> all = candidates(places.get(0).language(), places.get(0).word());
    for (String candidate : candidates) {
      long score = 0;
      int rank = all.indexOf(candidate);
      for (WordInName place : places) {
        for (int bucket : BaseFormFeatures.of(place, candidate, rank)) {
          score += weights[bucket];
        }
      }
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }

  /** What a word may be a form of: itself first, then what the endings of the language allow. */
  public static List<String> candidates(String language, String word) {
    List<String> candidates = new ArrayList<>();
    candidates.add(word);
    candidates.addAll(CaseEndings.of(language).bases(word));
    return candidates;
  }

  /** Writes the model as the program reads it. */
  public void write(OutputStream out) throws IOException {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try (DataOutputStream data = new DataOutputStream(new DeflaterOutputStream(out, deflater))) {
      data.writeUTF(String.join(" ", new TreeSet<>(languages)));
      data.write(weights);
    } finally {
      deflater.end();
    }
  }

  private static BaseFormModel read() {
    try (InputStream in = BaseFormModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new FileNotFoundException("the program has no " + RESOURCE);
      }
      DataInputStream data =
          new DataInputStream(
              new BufferedInputStream(
                  new InflaterInputStream(in, new java.util.zip.Inflater(true))));
      Set<String> languages = Set.of(data.readUTF().split(" ", -1));
      byte[] weights = new byte[BUCKETS];
      data.readFully(weights);
      return new BaseFormModel(languages, weights);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
