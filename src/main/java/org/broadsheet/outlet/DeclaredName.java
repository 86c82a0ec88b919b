package org.broadsheet.outlet;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.broadsheet.article.OutletSignal;
import org.jspecify.annotations.Nullable;

/**
 * The name of an outlet that no registry knows, as the page itself declares it. What is blank, an
 * address or a slogan is no name.
 */
final class DeclaredName {

  private static final List<OutletSignal> IN_ORDER_OF_TRUST =
      List.of(
          OutletSignal.GIVEN,
          OutletSignal.SITE_NAME,
          OutletSignal.PUBLISHER,
          OutletSignal.OUTLET_LINE,
          OutletSignal.APPLICATION_NAME,
          OutletSignal.TITLE_SUFFIX);

  /** Declared for the page as a whole: a name even where nothing tells the domain. */
  private static final List<OutletSignal> OF_THE_SITE =
      List.of(OutletSignal.GIVEN, OutletSignal.SITE_NAME, OutletSignal.PUBLISHER);

  /** The longest names of outlets have some 60; what is longer is a text, and no name. */
  static final int MAX_CHARS = 300;

  /** The longest that is stored as a name. */
  private static final int MAX_NAME_CHARS = 80;

  private static final int MAX_WORDS = 8;

  /** A line of at least this many words that shares nothing with the domain is a slogan. */
  private static final int MIN_WORDS_OF_SLOGAN = 4;

  private static final int MIN_TELLING_CHARS = 3;

  /** What parts a name from the line about it. */
  private static final Pattern TAGLINE = Pattern.compile("\\s[-–—|:·•»]\\s|\\s?\\|\\s?|:\\s");

  /** Such a sign with nothing before or behind it: a template without its second half. */
  private static final Pattern LOOSE_SIGN = Pattern.compile("^[|:·•»\\s]+|\\s*[|:·•»–—]+$");

  private DeclaredName() {}

  /** The name that the page declares for an outlet of this domain; null if it declares none. */
  static @Nullable String of(List<OutletClue> clues, String domain) {
    return first(clues, IN_ORDER_OF_TRUST, domain);
  }

  /** The name that the page declares, where no domain is known; null if it declares none. */
  static @Nullable String ofSite(List<OutletClue> clues) {
    return first(clues, OF_THE_SITE, "");
  }

  private static @Nullable String first(
      List<OutletClue> clues, List<OutletSignal> signals, String domain) {
    for (OutletSignal signal : signals) {
      for (OutletClue clue : clues) {
        String name = clue.signal() == signal ? nameIn(clue, domain) : null;
        if (name != null) {
          return name;
        }
      }
    }
    return null;
  }

  private static @Nullable String nameIn(OutletClue clue, String domain) {
    String value = clue.value().replace('\u00a0', ' ').strip();
    if (clue.signal() == OutletSignal.GIVEN) {
      return isName(value, MAX_CHARS) ? value : null;
    }
    if (value.length() > MAX_CHARS) {
      return null;
    }
    value = LOOSE_SIGN.matcher(value).replaceAll("");
    String name = value.length() <= MAX_NAME_CHARS / 2 ? value : TAGLINE.split(value)[0].strip();
    return isName(name, MAX_NAME_CHARS) && !isSlogan(name, clue.signal(), domain) ? name : null;
  }

  private static boolean isName(String value, int most) {
    return value.codePoints().anyMatch(Character::isLetter)
        && value.length() <= most
        && !value.contains("://")
        && !SiteAddress.looksLikeDomain(value);
  }

  /** A sentence, or a line in a title that shares no word with the domain. */
  private static boolean isSlogan(String name, OutletSignal signal, String domain) {
    List<String> words = NameKey.words(name);
    boolean ideographs = name.codePoints().anyMatch(Character::isIdeographic);
    if (ideographs) {
      return false;
    }
    boolean sentence = name.endsWith(".") && words.size() >= MIN_WORDS_OF_SLOGAN;
    boolean loose =
        words.size() >= MIN_WORDS_OF_SLOGAN
            && !OF_THE_SITE.contains(signal)
            && !domain.isEmpty()
            && !sharesWord(words, domain);
    return sentence || words.size() > MAX_WORDS || loose;
  }

  private static boolean sharesWord(List<String> words, String domain) {
    String label = NameKey.plain(domain.toLowerCase(Locale.ROOT));
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      initials.append(word, 0, word.offsetByCodePoints(0, 1));
      boolean common = word.equals("news") || word.equals("the") || word.equals("and");
      if (word.length() >= MIN_TELLING_CHARS && !common && label.contains(word)) {
        return true;
      }
      if (word.codePointAt(0) > 0x24f) {
        return true;
      }
    }
    return initials.length() >= 2 && label.contains(initials.substring(0, 2));
  }
}
