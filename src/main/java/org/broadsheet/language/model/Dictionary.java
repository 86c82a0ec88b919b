package org.broadsheet.language.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words and labels of a fastText model, and which features (rows of the input matrix) a text
 * has: its known words, its sequences of characters and of words, by hash.
 */
final class Dictionary {

  private static final String LABEL_PREFIX = "__label__";

  private final ModelArguments arguments;
  private final WordTable words;
  private final List<String> labels;
  private final long[] labelCounts;
  private final BucketRows buckets;

  private Dictionary(
      ModelArguments arguments,
      WordTable words,
      List<String> labels,
      long[] labelCounts,
      BucketRows buckets) {
    this.arguments = arguments;
    this.words = words;
    this.labels = labels;
    this.labelCounts = labelCounts;
    this.buckets = buckets;
  }

  static Dictionary read(ModelInput in, ModelArguments arguments) throws IOException {
    int size = in.readInt();
    int wordCount = ModelInput.checkSize(in.readInt(), "the dictionary");
    int labelCount = ModelInput.checkSize(in.readInt(), "the dictionary");
    in.readLong(); // tokens seen in training
    long prunedRows = in.readLong();
    if (labelCount < 1 || (long) wordCount + labelCount != size) {
      throw new IOException("its dictionary has no labels or is not as large as it says");
    }
    List<byte[]> words = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    long[] counts = new long[1];
    for (int i = 0; i < size; i++) {
      byte[] word = in.readWord();
      long count = in.readLong();
      if (in.readByte() == 0) {
        words.add(word);
      } else {
        counts = labels.size() < counts.length ? counts : Arrays.copyOf(counts, 2 * counts.length);
        counts[labels.size()] = count;
        labels.add(new String(word, StandardCharsets.UTF_8).replace(LABEL_PREFIX, ""));
      }
    }
    if (labels.size() != labelCount) {
      throw new IOException("its dictionary does not hold as many labels as it says");
    }
    BucketRows buckets = BucketRows.read(in, prunedRows, wordCount, arguments.buckets());
    return new Dictionary(
        arguments,
        WordTable.of(words),
        List.copyOf(labels),
        Arrays.copyOf(counts, labelCount),
        buckets);
  }

  List<String> labels() {
    return labels;
  }

  long[] labelCounts() {
    return labelCounts.clone();
  }

  /** Throws if a feature could point outside of an input matrix of this number of rows. */
  void checkRows(int rows) throws IOException {
    if (words.size() > rows || buckets.largestRow() >= rows) {
      throw new IOException("its dictionary and its matrix do not fit each other");
    }
  }

  /** Adds the features of a word: itself if it is known, and its sequences of characters. */
  void addFeaturesOfWord(byte[] line, int start, int end, int hash, FeatureRows features) {
    addWordItself(line, start, end, hash, features);
    addCharacterGrams(line, start, end, features);
  }

  /** Adds a word's own feature, if it is known. */
  void addWordItself(byte[] line, int start, int end, int hash, FeatureRows features) {
    int row = words.rowOf(line, start, end, hash);
    if (row >= 0) {
      features.add(row);
    }
  }

  /** Sequences of characters of {@code <word>}, with its brackets. */
  private void addCharacterGrams(byte[] line, int start, int end, FeatureRows features) {
    if (arguments.longestGram() <= 0 || buckets.isEmpty()) {
      return;
    }
    for (int from = start - 1; from <= end; from++) {
      if (!isContinuation(line, from, start, end)) {
        addCharacterGramsFrom(line, from, start, end, features);
      }
    }
  }

  private void addCharacterGramsFrom(
      byte[] line, int from, int start, int end, FeatureRows features) {
    int hash = Fnv.START;
    int at = from;
    for (int length = 1; at <= end && length <= arguments.longestGram(); length++) {
      hash = Fnv.add(hash, byteAt(line, at++, start, end));
      while (isContinuation(line, at, start, end)) {
        hash = Fnv.add(hash, line[at++]);
      }
      boolean onlyBracket = length == 1 && (from < start || at > end);
      if (length >= arguments.shortestGram() && !onlyBracket) {
        addBucket(Integer.remainderUnsigned(hash, arguments.buckets()), features);
      }
    }
  }

  /** Adds the sequences of words, given the hashes of a text's words. */
  void addWordGrams(FeatureRows hashes, FeatureRows features) {
    if (arguments.longestWordGram() <= 1 || buckets.isEmpty()) {
      return;
    }
    for (int i = 0; i < hashes.size(); i++) {
      long hash = hashes.get(i);
      int end = Math.min(hashes.size(), i + arguments.longestWordGram());
      for (int j = i + 1; j < end; j++) {
        hash = hash * 116049371L + hashes.get(j);
        addBucket((int) Long.remainderUnsigned(hash, arguments.buckets()), features);
      }
    }
  }

  private void addBucket(int bucket, FeatureRows features) {
    int row = buckets.rowOf(bucket);
    if (row >= 0) {
      features.add(row);
    }
  }

  private static byte byteAt(byte[] line, int at, int start, int end) {
    if (at < start) {
      return '<';
    }
    return at >= end ? (byte) '>' : line[at];
  }

  /** Whether a byte continues a character of UTF-8. */
  private static boolean isContinuation(byte[] line, int at, int start, int end) {
    return at >= start && at < end && (line[at] & 0xC0) == 0x80;
  }
}
