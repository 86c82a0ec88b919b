package org.broadsheet.entities.tagging;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * The learned weights of a tagger: one row of {@link Labels#COUNT} small numbers for each bucket of
 * feature hashes, and one number for each pair of labels.
 *
 * <p>Weights are whole multiples of a scale, so that sums are exact and a text is tagged alike on
 * every machine. Immutable.
 */
public final class Model {

  /** Changes with the file format, the features and the hashes. */
  public static final int VERSION = 2;

  private static final int MAGIC = 0x4253_4E54; // "BSNT"

  /** Rows are a power of two long, so that none lies across two cache lines. */
  private static final int ROW_SHIFT = 3;

  /** Numbers per row; those after the labels are 0. */
  public static final int ROW = 1 << ROW_SHIFT;

  /** Every second weight of a row, each in 16 bits of its own. */
  private static final long EVERY_SECOND = 0x00FF_00FF_00FF_00FFL;

  /** Turns a weight into one that is not negative: 128 is added to each. */
  private static final long BIASED = 0x8080_8080_8080_8080L;

  private static final int BIAS = 128;

  /** Rows whose biased weights add up in 16 bits. */
  private static final int MAX_SUMMED = 0xFFFF / 0xFF;

  private final Description description;

  /** By bucket the weights of the labels, a byte each, that of the first label the lowest. */
  private final long[] rows;

  /**
   * A bit for each bucket that has a weight. Most pairs of words were never seen in training: these
   * bits stay in a processor's cache, the rows do not.
   */
  private final long[] used;

  private final float[][] transitions;
  private final Calibration calibration;

  /**
   * What a model is besides its weights.
   *
   * @param language ISO 639-1 code
   * @param clusters names of the lexica of word clusters, separated by blanks; empty for none
   * @param names name of the lexicon of names; empty for none
   * @param words name of the lexicon of the words of names; empty for none
   * @param bits features are hashed into 2^bits buckets
   * @param scale the weight that the whole number 1 stands for
   */
  public record Description(
      String language, String clusters, String names, String words, int bits, float scale) {

    /** The names of the lexica of word clusters. */
    public List<String> clusterLexica() {
      return clusters.isEmpty() ? List.of() : List.of(clusters.split(" ", -1));
    }
  }

  private Model(
      Description description, long[] rows, float[][] transitions, Calibration calibration) {
    this.calibration = calibration;
    this.description = description;
    this.rows = rows;
    this.used = used(rows);
    this.transitions = transitions;
  }

  /** A bit for each row that is not 0, the first one the lowest. */
  private static long[] used(long[] rows) {
    long[] used = new long[Math.max(1, rows.length / Long.SIZE)];
    for (int word = 0; word < used.length; word++) {
      int end = Math.min(rows.length, (word + 1) * Long.SIZE);
      long bits = 0;
      for (int bucket = word * Long.SIZE; bucket < end; bucket++) {
        bits |= (rows[bucket] | -rows[bucket]) >>> (Long.SIZE - 1) << bucket;
      }
      used[word] = bits;
    }
    return used;
  }

  /**
   * Rounds learned weights to whole numbers of the scale, at most 127 of them.
   *
   * @param weights rows of {@link #ROW} by bucket, the labels first
   * @param transitions by the label before and the label
   */
  public static Model quantised(Description description, float[] weights, float[][] transitions) {
    long[] rows = new long[weights.length >> ROW_SHIFT];
    for (int i = 0; i < weights.length; i++) {
      int steps = Math.round(weights[i] / description.scale());
      rows[i >> ROW_SHIFT] |= packed(Math.max(-127, Math.min(127, steps)), i & (ROW - 1));
    }
    float[][] whole = new float[Labels.COUNT][Labels.COUNT];
    for (int previous = 0; previous < Labels.COUNT; previous++) {
      for (int label = 0; label < Labels.COUNT; label++) {
        whole[previous][label] = Math.round(transitions[previous][label] / description.scale());
      }
    }
    return new Model(description, rows, whole, Calibration.NONE);
  }

  private static long packed(int weight, int label) {
    return (weight & 0xFFL) << (label * Byte.SIZE);
  }

  /** The same model, more or less sure of itself. */
  public Model calibrated(Calibration calibration) {
    return new Model(description, rows, transitions, calibration);
  }

  /**
   * The same model, which finds more names and invents more.
   *
   * @param steps how many whole numbers of the scale are taken from the score of each word that is
   *     no part of a name
   */
  public Model withRecall(int steps) {
    float[][] changed = new float[Labels.COUNT][];
    for (int previous = 0; previous < Labels.COUNT; previous++) {
      changed[previous] = transitions[previous].clone();
      changed[previous][Labels.OUTSIDE] -= steps;
    }
    return new Model(description, rows, changed, calibration);
  }

  Calibration calibration() {
    return calibration;
  }

  /** Language and a checksum of the weights: equal for equal models only. */
  String id() {
    CRC32 checksum = new CRC32();
    ByteBuffer bytes = ByteBuffer.allocate(rows.length << ROW_SHIFT).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asLongBuffer().put(rows);
    checksum.update(bytes);
    return description.language() + "-" + String.format(Locale.ROOT, "%08x", checksum.getValue());
  }

  public Description description() {
    return description;
  }

  /** Scores of a label after another, {@code [previous][label]}. */
  float[][] transitions() {
    return transitions;
  }

  /**
   * Adds the weights of features to the scores of labels; the buffer holds other things after it.
   *
   * <p>What is read of memory first and what then hangs on nothing that a processor has to guess,
   * so that it waits for many rows at once; and the weights of a row are added four at a time.
   */
  void addTo(float[] scores, int offset, FeatureBuffer features) {
    int size = features.toBuckets(used, (1 << description.bits()) - 1);
    for (int from = 0; from < size; from += MAX_SUMMED) {
      addRows(scores, offset, features, from, Math.min(size, from + MAX_SUMMED));
    }
  }

  private void addRows(float[] scores, int offset, FeatureBuffer buckets, int from, int to) {
    long even = 0;
    long odd = 0;
    for (int i = from; i < to; i++) {
      long row = rows[buckets.get(i)] ^ BIASED;
      even += row & EVERY_SECOND;
      odd += (row >>> Byte.SIZE) & EVERY_SECOND;
    }
    int bias = BIAS * (to - from);
    for (int label = 0; label < Labels.COUNT; label += 2) {
      scores[offset + label] += (int) (even & 0xFFFF) - bias;
      even >>>= Short.SIZE;
    }
    for (int label = 1; label < Labels.COUNT; label += 2) {
      scores[offset + label] += (int) (odd & 0xFFFF) - bias;
      odd >>>= Short.SIZE;
    }
  }

  /** Writes the model; {@link ModelFiles} reads it. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    out.writeUTF(description.language());
    out.writeUTF(description.clusters());
    out.writeUTF(description.names());
    out.writeUTF(description.words());
    out.writeInt(description.bits());
    out.writeFloat(description.scale());
    for (float[] row : transitions) {
      for (float value : row) {
        out.writeInt((int) value);
      }
    }
    calibration.write(out);
    int buckets = 1 << description.bits();
    int[] used = new int[buckets];
    int size = 0;
    for (int bucket = 0; bucket < buckets; bucket++) {
      if (isUsed(bucket)) {
        used[size++] = bucket;
      }
    }
    out.writeInt(size);
    for (int i = 0; i < size; i++) {
      VarInts.write(used[i] - (i == 0 ? 0 : used[i - 1]), out);
    }
    for (int label = 0; label < Labels.COUNT; label++) {
      for (int i = 0; i < size; i++) {
        out.writeByte((byte) (rows[used[i]] >>> (label * Byte.SIZE)));
      }
    }
  }

  private boolean isUsed(int bucket) {
    return (used[bucket >> 6] & (1L << bucket)) != 0;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is no model, or one of another version
   */
  static Model read(PackedInput in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a model of the tagger");
    }
    int version = in.readInt();
    if (version != VERSION) {
      throw new IOException("model version " + version + ", this program reads " + VERSION);
    }
    Description description =
        new Description(
            in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), in.readInt(), in.readFloat());
    float[][] transitions = new float[Labels.COUNT][Labels.COUNT];
    for (float[] row : transitions) {
      for (int label = 0; label < Labels.COUNT; label++) {
        row[label] = in.readInt();
      }
    }
    Calibration calibration = Calibration.read(in);
    return new Model(description, readRows(in, description.bits()), transitions, calibration);
  }

  private static long[] readRows(PackedInput in, int bits) throws IOException {
    long[] rows = new long[1 << bits];
    int[] used = new int[in.readInt()];
    for (int i = 0; i < used.length; i++) {
      used[i] = (int) in.readVarInt() + (i == 0 ? 0 : used[i - 1]);
    }
    byte[][] columns = new byte[Labels.COUNT][used.length];
    for (byte[] column : columns) {
      in.readFully(column);
    }
    for (int i = 0; i < used.length; i++) {
      long row = 0;
      for (int label = 0; label < Labels.COUNT; label++) {
        row |= packed(columns[label][i], label);
      }
      rows[used[i]] = row;
    }
    return rows;
  }
}
