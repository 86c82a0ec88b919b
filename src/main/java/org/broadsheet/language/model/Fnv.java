package org.broadsheet.language.model;

/** FNV-1a over signed bytes, 32 bits: the hash by which fastText finds features. */
final class Fnv {

  static final int START = 0x811C9DC5;
  private static final int PRIME = 16777619;

  private Fnv() {}

  static int add(int hash, byte next) {
    return (hash ^ next) * PRIME;
  }

  static int hash(byte[] bytes, int start, int end) {
    int hash = START;
    for (int i = start; i < end; i++) {
      hash = add(hash, bytes[i]);
    }
    return hash;
  }
}
