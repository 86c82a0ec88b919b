package org.broadsheet.entities.tagging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The features of every token of a document, as a trainer needs them. */
public final class DocumentFeatures {

  private DocumentFeatures() {}

  /**
   * The buckets of each token's features.
   *
   * @param bits features are hashed into 2^bits buckets
   * @return by sentence and token
   */
  public static List<int[][]> of(List<List<String>> sentences, Lexica lexica, int bits) {
    Map<String, Word> known = new HashMap<>();
    List<Word[]> words = new ArrayList<>();
    for (List<String> sentence : sentences) {
      words.add(
          sentence.stream()
              .map(text -> known.computeIfAbsent(text, unseen -> new Word(unseen, lexica)))
              .toArray(Word[]::new));
    }
    DocumentContext context = DocumentContext.of(words);
    FeatureBuffer buffer = new FeatureBuffer();
    List<int[][]> features = new ArrayList<>();
    for (int s = 0; s < words.size(); s++) {
      Sentence sentence = new Sentence(words.get(s), lexica, context.ofSentence(s));
      features.add(ofSentence(sentence, buffer, (1 << bits) - 1));
    }
    return features;
  }

  private static int[][] ofSentence(Sentence sentence, FeatureBuffer buffer, int mask) {
    int[][] features = new int[sentence.length()][];
    for (int i = 0; i < features.length; i++) {
      buffer.clear();
      for (int role = 0; role < Features.ROLES; role++) {
        Features.ofRole(role, sentence.word(i + role - 2), buffer);
      }
      Features.ofPlace(sentence, i, buffer);
      features[i] = new int[buffer.size()];
      for (int k = 0; k < features[i].length; k++) {
        features[i][k] = buffer.get(k) & mask;
      }
    }
    return features;
  }
}
