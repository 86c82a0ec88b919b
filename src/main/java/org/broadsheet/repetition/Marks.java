package org.broadsheet.repetition;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntConsumer;

/** Blocks known by marks of two characters each; two blocks are alike if either character is. */
final class Marks {

  private final String marks;

  Marks(String marks) {
    this.marks = marks;
  }

  int size() {
    return marks.length() / 2;
  }

  char first(int block) {
    return marks.charAt(2 * block);
  }

  char second(int block) {
    return marks.charAt(2 * block + 1);
  }

  /** Without the blocks of which a character is in the set. */
  Marks without(Set<Character> characters) {
    StringBuilder left = new StringBuilder();
    for (int i = 0; i < size(); i++) {
      if (!characters.contains(first(i)) && !characters.contains(second(i))) {
        left.append(first(i)).append(second(i));
      }
    }
    return new Marks(left.toString());
  }

  /** Number of blocks that have a like one in the other. */
  int inCommon(Marks other) {
    int common = 0;
    for (int i = 0; i < size(); i++) {
      common += other.has(first(i), second(i)) ? 1 : 0;
    }
    return common;
  }

  private boolean has(char first, char second) {
    for (int i = 0; i < size(); i++) {
      if (first(i) == first || second(i) == second) {
        return true;
      }
    }
    return false;
  }

  /** Gives every character once. */
  void forEachCharacter(IntConsumer receiver) {
    marks.chars().distinct().forEach(receiver);
  }

  Set<Character> characters() {
    Set<Character> set = new HashSet<>();
    forEachCharacter(value -> set.add((char) value));
    return set;
  }
}
