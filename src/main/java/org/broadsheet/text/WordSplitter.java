package org.broadsheet.text;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;

/** Splits case-folded text into words and hashes them in the same pass. */
final class WordSplitter {

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private char[] joined;
  private int length;
  private int[] ends = new int[256];
  private long[] hashes = new long[256];
  private boolean[] digits = new boolean[256];
  private int size;
  private int characters;

  private boolean inWord;
  private boolean hasDigit;
  private boolean isCharacter;
  private boolean mayMixScripts;
  private int wordStart;
  private long hash;

  private WordSplitter(int length) {
    joined = new char[length + 1];
  }

  static WordSplitter split(String text) {
    WordSplitter words = new WordSplitter(text.length());
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (c < 128) {
        words.acceptAscii(c);
        i++;
      } else {
        int codePoint = text.codePointAt(i);
        words.accept(codePoint);
        i += Character.charCount(codePoint);
      }
    }
    words.endWord();
    return words;
  }

  private void acceptAscii(char c) {
    if (c >= 'a' && c <= 'z') {
      append(c);
    } else if (c >= 'A' && c <= 'Z') {
      append((char) (c + ('a' - 'A')));
    } else if (c >= '0' && c <= '9') {
      append(c);
      hasDigit = true;
    } else {
      endWord();
    }
  }

  private void accept(int codePoint) {
    if (isMark(codePoint)) {
      if (inWord) {
        appendCodePoint(codePoint);
      }
    } else if (isWrittenWithoutSpaces(codePoint)) {
      endWord();
      appendCodePoint(codePoint);
      isCharacter = true;
    } else if (Character.isDigit(codePoint)) {
      append((char) ('0' + Character.digit(codePoint, 10)));
      hasDigit = true;
    } else if (Character.isLetter(codePoint)) {
      appendCodePoint(codePoint);
      mayMixScripts |= codePoint < 0x0530;
    } else {
      endWord();
    }
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isWrittenWithoutSpaces(int codePoint) {
    if (codePoint < 0x0E00 || !Character.isLetter(codePoint)) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(codePoint);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.THAI
        || script == UnicodeScript.LAO
        || script == UnicodeScript.KHMER
        || script == UnicodeScript.MYANMAR;
  }

  private void appendCodePoint(int codePoint) {
    if (Character.isBmpCodePoint(codePoint)) {
      append((char) codePoint);
    } else {
      append(Character.highSurrogate(codePoint));
      append(Character.lowSurrogate(codePoint));
    }
  }

  private void append(char c) {
    if (isCharacter && !isMark(c)) {
      endWord();
    }
    if (!inWord) {
      inWord = true;
      hash = FNV_OFFSET;
      if (length > 0) {
        join(' ');
      }
      wordStart = length;
    }
    join(c);
    hash = (hash ^ c) * FNV_PRIME;
  }

  private void join(char c) {
    if (length == joined.length) {
      joined = Arrays.copyOf(joined, 2 * length);
    }
    joined[length++] = c;
  }

  private void endWord() {
    if (!inWord) {
      return;
    }
    if (size == ends.length) {
      grow();
    }
    if (mayMixScripts && LookAlikes.fold(joined, wordStart, length)) {
      hashAgain();
    }
    ends[size] = length;
    hashes[size] = HashMixer.mix(hash);
    digits[size] = hasDigit;
    characters += isCharacter ? 1 : 0;
    size++;
    inWord = false;
    hasDigit = false;
    isCharacter = false;
    mayMixScripts = false;
  }

  private void hashAgain() {
    hash = FNV_OFFSET;
    for (int i = wordStart; i < length; i++) {
      hash = (hash ^ joined[i]) * FNV_PRIME;
    }
  }

  private void grow() {
    int capacity = 2 * size;
    ends = Arrays.copyOf(ends, capacity);
    hashes = Arrays.copyOf(hashes, capacity);
    digits = Arrays.copyOf(digits, capacity);
  }

  String text() {
    return new String(joined, 0, length);
  }

  int[] ends() {
    return Arrays.copyOf(ends, size);
  }

  long[] hashes() {
    return Arrays.copyOf(hashes, size);
  }

  boolean[] digits() {
    return Arrays.copyOf(digits, size);
  }

  int characters() {
    return characters;
  }
}
