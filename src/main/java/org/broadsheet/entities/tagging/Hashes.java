package org.broadsheet.entities.tagging;

/** The hash functions of features and lexica; a model's meaning hangs on them. */
final class Hashes {

  /** Of a 64-bit hash, the top 40 bits tell 1.6 million names apart: 1 in 700,000 is mistaken. */
  static final int NAME_BITS = 40;

  private static final long WORD_SEED = 7;

  private Hashes() {}

  /** Hash of a part of a text. */
  static int of(int seed, CharSequence text, int from, int to) {
    int hash = seed * 0x9E3779B1;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193;
    }
    hash ^= hash >>> 15;
    hash *= 0x85EBCA6B;
    return hash ^ (hash >>> 13);
  }

  /** Hash of a text. */
  static int of(int seed, CharSequence text) {
    return of(seed, text, 0, text.length());
  }

  /** Hash of two hashes, in this order. */
  static int join(int a, int b) {
    int hash = a * 31 + b;
    hash ^= hash >>> 16;
    hash *= 0x7FEB352D;
    return hash ^ (hash >>> 15);
  }

  /** 64-bit hash of a word. */
  static long ofWord(CharSequence word) {
    long hash = WORD_SEED;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  /** 64-bit hash of a name of several words, from that of all but the last. */
  static long ofName(long before, long word) {
    long hash = (Long.rotateLeft(before, 23) ^ word) * 0x9E3779B97F4A7C15L;
    return hash ^ (hash >>> 31);
  }

  /** The bits by which a lexicon knows a word or name. */
  static long key(long hash) {
    return hash >>> (Long.SIZE - NAME_BITS);
  }
}
