package org.broadsheet.extraction.metadata;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.text.LanguageWords;

/** East Asian titles have no blank around the sign: headline, section and site in a row. */
final class EasternTitle {

  private static final Pattern LAST_PART =
      Pattern.compile(
          "^(.{4,}?)\\s?([-_|\u2013\u2014]++)\\s?([^-_|\u2013\u2014\\s][^-_|\u2013\u2014]{1,23})$");

  private static final Pattern EASTERN =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

  /**
   * The dash is a sign of Chinese headlines ("\u2014\u2014"), a hyphen behind a Latin letter one of
   * Korean words ("K-pop").
   */
  private static final Pattern AHEAD_OF_SITE =
      Pattern.compile(".*[^\\p{IsLatin}](?:-{1,2}|[_|]+)", Pattern.DOTALL);

  /** A section: two signs or three. */
  private static final int MAX_SECTION_CHARS = 6;

  /**
   * Names of sites that only their last sign tells are short, and second halves of headlines not.
   */
  private static final int MAX_SHORT_NAME_CHARS = 4;

  private static final Set<String> ENDS = LanguageWords.all("site-name");
  private static final Set<String> ENDS_OF_SHORT = LanguageWords.all("short-site-name");

  private EasternTitle() {}

  /**
   * A title without the name of a site at its end, and without a section in front of that.
   *
   * @param isName whether a text is known to be the name of the site
   * @param byWords whether what only ends like the name of a site is taken for one, too
   */
  static String withoutSite(String title, Predicate<String> isName, boolean byWords) {
    Matcher last = LAST_PART.matcher(title);
    if (!last.matches() || !EASTERN.matcher(last.group(1)).find()) {
      return title;
    }
    String rest = last.group(1);
    String name = last.group(3);
    boolean isSite =
        isName.test(name)
            || (byWords
                && AHEAD_OF_SITE.matcher(title.substring(0, last.end(2))).matches()
                && endsLikeName(name));
    if (!isSite) {
      return title;
    }
    int section = rest.lastIndexOf('_');
    boolean isSection =
        last.group(2).startsWith("_")
            && section > MAX_SECTION_CHARS
            && rest.length() - section - 1 <= MAX_SECTION_CHARS;
    return isSection ? rest.substring(0, section) : rest;
  }

  private static boolean endsLikeName(String part) {
    return EASTERN.matcher(part).find()
        && (ENDS.stream().anyMatch(part::endsWith)
            || (part.length() <= MAX_SHORT_NAME_CHARS
                && ENDS_OF_SHORT.stream().anyMatch(part::endsWith)));
  }
}
