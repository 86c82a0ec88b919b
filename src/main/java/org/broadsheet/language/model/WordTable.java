package org.broadsheet.language.model;

import java.util.Arrays;
import java.util.List;

/** Finds the number of a word from its bytes, without making an object of them. */
final class WordTable {

  private final byte[][] words;

  /** Word numbers by hash, open addressing; -1 is free. */
  private final int[] slots;

  private WordTable(byte[][] words, int[] slots) {
    this.words = words;
    this.slots = slots;
  }

  static WordTable of(List<byte[]> words) {
    int[] slots = new int[Integer.highestOneBit(Math.max(8, words.size())) * 4];
    Arrays.fill(slots, -1);
    for (int number = 0; number < words.size(); number++) {
      byte[] word = words.get(number);
      int slot = Fnv.hash(word, 0, word.length) & (slots.length - 1);
      while (slots[slot] >= 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = number;
    }
    return new WordTable(words.toArray(new byte[0][]), slots);
  }

  int size() {
    return words.length;
  }

  /** The number of the word in {@code bytes[start, end)}; -1 if it is not known. */
  int rowOf(byte[] bytes, int start, int end, int hash) {
    int slot = hash & (slots.length - 1);
    while (slots[slot] >= 0) {
      byte[] word = words[slots[slot]];
      if (Arrays.equals(word, 0, word.length, bytes, start, end)) {
        return slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }
}
