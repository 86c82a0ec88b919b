package org.broadsheet.text;

import java.util.regex.Pattern;

/** The words of a short text in lower case, separated by single blanks, without any other sign. */
public final class BareWords {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private BareWords() {}

  /** Empty if there is no letter and no digit. */
  public static String of(String text) {
    return NO_WORD.matcher(SmallLetters.of(text)).replaceAll(" ").strip();
  }
}
