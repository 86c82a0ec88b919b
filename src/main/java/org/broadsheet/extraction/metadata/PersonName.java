package org.broadsheet.extraction.metadata;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.text.LanguageWords;
import org.broadsheet.text.SmallLetters;

/** Tells by the shape of some words, in any script, what they may name. */
final class PersonName {

  /** What words may name. */
  enum Kind {
    /** At least two words, or one script without capitals. */
    PERSON,
    /** One capitalised word: a first name, a pen name, an outlet. */
    ONE_WORD,
    /** A newsroom, an agency, an account: {@code News Desk}, {@code dpa}, {@code jdoe}. */
    OTHER,
    NOTHING
  }

  private static final int MIN_CHARS = 2;
  private static final int MAX_CHARS = 60;
  private static final int MAX_WORDS = 6;

  /** More signs of a script without blanks are a sentence. */
  private static final int MAX_UNSPACED_CHARS = 16;

  private static final Pattern BLANK = Pattern.compile("\\s+");
  private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'\u2019.-]+");
  private static final Pattern CAPITALISED =
      Pattern.compile(
          "(?U)(?:[dDlLoO]['\u2019])?\\p{Lu}[\\p{L}\\p{M}'\u2019.\u00b4`-]*[\u00ae\u2122]?");
  private static final Pattern WITHOUT_CASE =
      Pattern.compile("[\\p{Lo}\\p{M}\\p{Lm}\u00b7\u30fb\u200c'\u2019.-]+");

  /** Scripts that part given and family names, so that one word is a place or a pen name. */
  private static final Pattern WITH_BLANKS =
      Pattern.compile(
          "[\\p{IsArabic}\\p{IsHebrew}\\p{IsDevanagari}\\p{IsBengali}\\p{IsGujarati}\\p{IsGurmukhi}"
              + "\\p{IsTamil}\\p{IsTelugu}\\p{IsKannada}\\p{IsMalayalam}\\p{IsSinhala}]");

  private static final Pattern ACCOUNT =
      Pattern.compile(
          "[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}_.-]*(?:\\s[\\p{L}\\p{M}][\\p{L}\\p{M}.-]*)?");
  private static final Pattern SHORT_CAPITALS = Pattern.compile("\\p{Lu}{2,4}");

  private static final Set<String> ROLES = LanguageWords.all("role");
  private static final Set<String> NEWSROOMS = LanguageWords.all("newsroom");
  private static final Set<String> NOBODY = LanguageWords.all("nobody");
  private static final Set<String> LABELS = labels();
  private static final Set<String> PARTICLES = new HashSet<>(LanguageWords.all("particle"));

  private PersonName() {}

  /** Whether a word stands inside names: {@code De Niro} begins with no "by". */
  static boolean isParticle(String word) {
    return PARTICLES.contains(SmallLetters.of(word));
  }

  static Kind kindOf(String name) {
    String lower = SmallLetters.of(name);
    boolean isShort = name.length() >= MIN_CHARS && name.length() <= MAX_CHARS;
    if (!isShort || NOBODY.contains(lower) || LABELS.contains(lower) || hasOneOf(ROLES, lower)) {
      return Kind.NOTHING;
    }
    String[] words = BLANK.split(name);
    if (hasOneOf(NEWSROOMS, lower)) {
      return words.length <= MAX_WORDS ? Kind.OTHER : Kind.NOTHING;
    }
    if (isWithoutCase(words)) {
      if (words.length == 1 && WITH_BLANKS.matcher(name).find()) {
        return Kind.ONE_WORD;
      }
      return name.length() <= (words.length == 1 ? MAX_UNSPACED_CHARS : MAX_CHARS)
          ? Kind.PERSON
          : Kind.NOTHING;
    }
    if (isCapitalised(words)) {
      return words.length > 1
          ? Kind.PERSON
          : SHORT_CAPITALS.matcher(name).matches() ? Kind.OTHER : Kind.ONE_WORD;
    }
    return ACCOUNT.matcher(name).matches() ? Kind.OTHER : Kind.NOTHING;
  }

  /** Whether a name is of a newsroom or an agency: {@code News Desk}, {@code MWP}. */
  static boolean isNewsroom(String name) {
    return SHORT_CAPITALS.matcher(name).matches() || hasOneOf(NEWSROOMS, SmallLetters.of(name));
  }

  /** A name without the role behind it, in scripts that have no capitals to tell a name by. */
  static String withoutRole(String name) {
    int blank = name.lastIndexOf(' ');
    return blank > 0
            && WITHOUT_CASE.matcher(name.substring(0, blank).replace(" ", "")).matches()
            && ROLES.contains(name.substring(blank + 1))
        ? name.substring(0, blank).strip()
        : name;
  }

  private static Set<String> labels() {
    Set<String> labels = new HashSet<>();
    for (String list :
        List.of("byline", "author", "joiner", "published", "updated", "beside-date")) {
      labels.addAll(LanguageWords.all(list));
    }
    return labels;
  }

  /** Whether some words are no more than the name of a job: {@code Staff Writer}. */
  static boolean isJobTitle(String words) {
    String[] parts = BLANK.split(words.strip());
    return words.length() <= MAX_CHARS
        && parts.length > 1
        && isCapitalised(parts)
        && hasRole(words)
        && !NOBODY.contains(SmallLetters.of(words.strip()));
  }

  /** Whether there are words of roles, counts or links among some words. */
  static boolean hasRole(String words) {
    return hasOneOf(ROLES, SmallLetters.of(words));
  }

  /** Whether words, or two neighbours of them, are on a list. */
  private static boolean hasOneOf(Set<String> list, String lower) {
    String before = "";
    for (String word : WORD_END.split(lower, -1)) {
      if (list.contains(word) || list.contains(before + " " + word)) {
        return true;
      }
      before = word;
    }
    return list.contains(lower);
  }

  private static boolean isWithoutCase(String[] words) {
    return words.length <= MAX_WORDS
        && List.of(words).stream().allMatch(word -> WITHOUT_CASE.matcher(word).matches());
  }

  private static boolean isCapitalised(String[] words) {
    if (words.length > MAX_WORDS
        || (!CAPITALISED.matcher(words[0]).matches() && !PARTICLES.contains(words[0]))) {
      return false;
    }
    for (String word : words) {
      if (!CAPITALISED.matcher(word).matches() && !PARTICLES.contains(word)) {
        return false;
      }
    }
    return CAPITALISED.matcher(words[words.length - 1]).matches();
  }
}
