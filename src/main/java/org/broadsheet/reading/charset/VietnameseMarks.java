package org.broadsheet.reading.charset;

import java.text.Normalizer;

/**
 * Vietnamese as windows-1258 writes it: a vowel with its hat or horn, then the mark of the tone.
 */
final class VietnameseMarks {

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private VietnameseMarks() {}

  static String apart(String text) {
    String marks = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder();
    StringBuilder letter = new StringBuilder();
    StringBuilder tones = new StringBuilder();
    for (int i = 0; i < marks.length(); i++) {
      char c = marks.charAt(i);
      if (TONES.indexOf(c) >= 0) {
        tones.append(c);
      } else {
        if (Character.getType(c) != Character.NON_SPACING_MARK) {
          flush(letter, tones, out);
        }
        letter.append(c);
      }
    }
    flush(letter, tones, out);
    return out.toString();
  }

  private static void flush(StringBuilder letter, StringBuilder tones, StringBuilder out) {
    out.append(Normalizer.normalize(letter, Normalizer.Form.NFC)).append(tones);
    letter.setLength(0);
    tones.setLength(0);
  }
}
