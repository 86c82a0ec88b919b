package org.broadsheet.language.passage;

import java.util.regex.Pattern;
import org.broadsheet.text.SmallLetters;

/**
 * Makes text ready for detection: addresses, which are in no language, go, and all letters become
 * small.
 *
 * <p>Capitals hide a language from the model: of short texts in capitals it knows 51 %, in small
 * letters 91 %. Small letters throughout are better for normal text, too: texts under 40 characters
 * .922 to .931, sentences .9930 to .9935 on the development data.
 */
public final class LanguageText {

  /**
   * Addresses and handles: their letters are in no language, or in the wrong one. An address of
   * e-mail is looked for at the beginning of a word only, or a long word would cost its square.
   */
  private static final Pattern ADDRESSES =
      Pattern.compile(
          "(?:\\b[a-z]{2,9}+://|\\bwww\\.)\\S*+|(?<!\\S)\\S[^\\s@]*+@\\S++"
              + "|(?<!\\S)[@#][\\p{L}\\p{N}_]++");

  private LanguageText() {}

  /** The text without addresses, in small letters. */
  public static String of(String block) {
    return small(withoutAddresses(block));
  }

  public static String withoutAddresses(String block) {
    return mayHoldAddress(block) ? ADDRESSES.matcher(block).replaceAll(" ") : block;
  }

  public static String small(String text) {
    return SmallLetters.of(text);
  }

  private static boolean mayHoldAddress(String text) {
    return text.indexOf('@') >= 0
        || text.indexOf('#') >= 0
        || text.contains("://")
        || text.contains("www.");
  }
}
