package org.broadsheet.entities.tagging;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Models and lexica as deflated files. */
public final class ModelFiles {

  private static final int BUFFER_BYTES = 1 << 16;

  private ModelFiles() {}

  /** Something that writes itself as data. */
  @FunctionalInterface
  public interface Content {
    void write(DataOutputStream out) throws IOException;
  }

  /** Finds the file of a name, beside the model that names it. */
  @FunctionalInterface
  public interface Files {
    InputStream open(String name) throws IOException;
  }

  /** Writes a model or a lexicon. */
  public static void write(Content content, OutputStream out) throws IOException {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try (DataOutputStream data =
        new DataOutputStream(new DeflaterOutputStream(out, deflater, BUFFER_BYTES))) {
      content.write(data);
    } finally {
      deflater.end();
    }
  }

  /** Reads a lexicon; the empty name is the empty lexicon. */
  public static Lexicon readLexicon(String name, Files files) throws IOException {
    if (name.isEmpty()) {
      return Lexicon.of(Map.of());
    }
    try (PackedInput in = inflated(files.open(name))) {
      return Lexicon.read(in);
    }
  }

  static Model readModel(String name, Files files) throws IOException {
    try (PackedInput in = inflated(files.open(name))) {
      return Model.read(in);
    }
  }

  /** Reads a model and the lexica that it names. */
  public static PerceptronTagger readTagger(String name, Files files) throws IOException {
    Model model = readModel(name, files);
    return new PerceptronTagger(
        model, readLexica(model.description(), lexicon -> readLexicon(lexicon, files)));
  }

  /** Gives the lexicon of a name. */
  @FunctionalInterface
  public interface Lexicons {
    Lexicon read(String name) throws IOException;
  }

  /** The lexica that a model names. */
  public static Lexica readLexica(Model.Description description, Lexicons lexicons)
      throws IOException {
    List<Lexicon> clusters = new ArrayList<>();
    for (String name : description.clusterLexica()) {
      clusters.add(lexicons.read(name));
    }
    return Lexica.of(
        clusters, lexicons.read(description.names()), lexicons.read(description.words()));
  }

  private static PackedInput inflated(InputStream in) {
    return new PackedInput(
        new InflaterInputStream(in, new java.util.zip.Inflater(true), BUFFER_BYTES));
  }
}
