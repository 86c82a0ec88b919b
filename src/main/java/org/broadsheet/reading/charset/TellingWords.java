package org.broadsheet.reading.charset;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The part of a text that tells its charset: words with bytes above 127, counted as pairs of bytes,
 * and beside them the words of ASCII, which tell the language. Tags tell neither.
 */
final class TellingWords {

  /** More do not change what is found. */
  private static final int MAX_BYTES = 1 << 12;

  private static final int MAX_PLAIN_BYTES = 1 << 12;

  private static final int MAX_TAG_CHARS = 1000;

  private final ByteArrayOutputStream telling = new ByteArrayOutputStream();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final BytePairs plainPairs = new BytePairs();
  private final boolean[] isLoneSeen = new boolean[256];
  private int highBytes;
  private int plainLetters;

  private TellingWords() {}

  static TellingWords of(byte[] bytes) {
    TellingWords outside = new TellingWords();
    outside.add(withoutTags(bytes));
    if (outside.highBytes > 0) {
      return outside;
    }
    TellingWords all = new TellingWords();
    all.add(bytes);
    return all;
  }

  /** The telling words with a blank after each. */
  byte[] bytes() {
    return telling.toByteArray();
  }

  int size() {
    return telling.size();
  }

  int highBytes() {
    return highBytes;
  }

  /** Different telling words, each character a byte, with their counts. */
  Map<String, Integer> counts() {
    return counts;
  }

  /** Pairs of bytes in and around words of ASCII. */
  BytePairs plainPairs() {
    return plainPairs;
  }

  /** How many letters are in words of ASCII that were looked at. */
  int plainLetters() {
    return plainLetters;
  }

  private void add(byte[] bytes) {
    int start = 0;
    boolean isTelling = false;
    for (int i = 0; i <= bytes.length && telling.size() < MAX_BYTES; i++) {
      if (i == bytes.length || (bytes[i] >= 0 && bytes[i] < '0')) {
        word(bytes, start, i, isTelling);
        start = i + 1;
        isTelling = false;
      } else {
        isTelling |= bytes[i] < 0;
      }
    }
  }

  private void word(byte[] bytes, int start, int end, boolean isTelling) {
    if (isTelling && isLoneAgain(bytes, start, end)) {
      return;
    }
    if (isTelling) {
      int length = Math.min(end - start, MAX_BYTES);
      telling.write(bytes, start, length);
      // A full stop may tell a letter of several bytes from two signs.
      telling.write(end < bytes.length && bytes[end] > ' ' ? bytes[end] : ' ');
      String word = new String(bytes, start, length, StandardCharsets.ISO_8859_1);
      counts.merge(word, 1, Integer::sum);
      for (int i = start; i < start + length; i++) {
        highBytes += bytes[i] < 0 ? 1 : 0;
      }
    } else if (plainLetters < MAX_PLAIN_BYTES && end > start) {
      plainPairs.add(bytes, start, end);
      plainLetters += end - start;
    }
  }

  /** The same sign before each item of a list, or after each figure, is one piece of evidence. */
  private boolean isLoneAgain(byte[] bytes, int start, int end) {
    int lone = -1;
    for (int i = start; i < end; i++) {
      if (bytes[i] >= 0 ? Letters.isLetter((char) bytes[i]) : lone >= 0) {
        return false;
      }
      lone = bytes[i] < 0 ? bytes[i] & 0xff : lone;
    }
    boolean isAgain = isLoneSeen[lone];
    isLoneSeen[lone] = true;
    return isAgain;
  }

  private static byte[] withoutTags(byte[] bytes) {
    byte[] text = new byte[bytes.length];
    int size = 0;
    for (int i = 0; i < bytes.length; i++) {
      int end = bytes[i] == '<' ? tagEnd(bytes, i) : -1;
      if (end < 0) {
        text[size++] = bytes[i];
      } else {
        text[size++] = ' ';
        i = end;
      }
    }
    return Arrays.copyOf(text, size);
  }

  private static int tagEnd(byte[] bytes, int start) {
    int next = start + 1 < bytes.length ? bytes[start + 1] : 0;
    boolean isTag = next == '/' || next == '!' || next == '?' || Letters.isLetter((char) next);
    int last = Math.min(bytes.length, start + MAX_TAG_CHARS);
    for (int i = start + 1; isTag && i < last; i++) {
      if (bytes[i] == '>') {
        return i;
      }
    }
    return -1;
  }
}
