package org.broadsheet.entities.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The features of every token of a document, as a trainer needs them. */
public final class DocumentFeatures {

  private final Lexica lexica;
  private final int mask;
  private final Map<String, Word> known = new HashMap<>();
  private final FeatureBuffer buffer = new FeatureBuffer();

  /** The features of a sentence. */
  public static final class Row {
    private final int[] buckets;
    private final int[] starts;

    private Row(int[] buckets, int[] starts) {
      this.buckets = buckets;
      this.starts = starts;
    }

    /** The buckets of all its tokens, one token after the other. */
    public int[] buckets() {
      return buckets;
    }

    /**
     * Two places a token: where its buckets start, and where those that know the words of the
     * language do; the last is the end of all.
     */
    public int[] starts() {
      return starts;
    }

    /** The same without the buckets that are not in a set. */
    public Row only(BitSet set) {
      int[] kept = new int[buckets.length];
      int[] starts = this.starts.clone();
      int size = 0;
      for (int part = 0; part + 1 < starts.length; part++) {
        starts[part] = size;
        for (int k = this.starts[part]; k < this.starts[part + 1]; k++) {
          if (set.get(buckets[k])) {
            kept[size++] = buckets[k];
          }
        }
      }
      starts[starts.length - 1] = size;
      return new Row(Arrays.copyOf(kept, size), starts);
    }
  }

  /**
   * @param bits features are hashed into 2^bits buckets
   */
  public DocumentFeatures(Lexica lexica, int bits) {
    this.lexica = lexica;
    this.mask = (1 << bits) - 1;
  }

  /** The features of a document's sentences. */
  public List<Row> of(List<List<String>> sentences) {
    List<Word[]> words = new ArrayList<>();
    for (List<String> sentence : sentences) {
      words.add(
          sentence.stream()
              .map(text -> known.computeIfAbsent(text, unseen -> new Word(unseen, lexica)))
              .toArray(Word[]::new));
    }
    DocumentContext context = DocumentContext.of(words);
    List<Row> rows = new ArrayList<>();
    for (int s = 0; s < words.size(); s++) {
      rows.add(ofSentence(new Sentence(words.get(s), lexica, context, s)));
    }
    return rows;
  }

  private Row ofSentence(Sentence sentence) {
    int[] starts = new int[2 * sentence.length() + 1];
    buffer.clear();
    for (int i = 0; i < sentence.length(); i++) {
      starts[2 * i] = buffer.size();
      for (int role = 0; role < WordFeatures.ROLES; role++) {
        WordFeatures.general(role, sentence.word(i + role - 2), buffer);
      }
      PlaceFeatures.general(sentence, i, buffer);
      starts[2 * i + 1] = buffer.size();
      for (int role = 0; role < WordFeatures.ROLES; role++) {
        WordFeatures.lexical(role, sentence.word(i + role - 2), buffer);
      }
      PlaceFeatures.lexical(sentence, i, buffer);
    }
    starts[2 * sentence.length()] = buffer.size();
    int[] buckets = new int[buffer.size()];
    for (int k = 0; k < buckets.length; k++) {
      buckets[k] = buffer.get(k) & mask;
    }
    return new Row(buckets, starts);
  }
}
