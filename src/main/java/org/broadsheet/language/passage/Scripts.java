package org.broadsheet.language.passage;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which languages are written in which letters: a text in Greek letters is not English. */
public final class Scripts {

  private static final Map<UnicodeScript, Set<String>> LANGUAGES = languages();

  /**
   * Languages that are also, or only, written in Latin letters though listed for another script.
   */
  private static final Set<String> ALSO_LATIN =
      Set.of(
          "az", "hif", "ku", "kk", "ks", "sd", "sr", "tg", "tk", "tt", "ug", "uz", "diq", "crh",
          "gag", "vi", "ms", "ro");

  private static final Set<String> NOT_LATIN = notLatin();

  /** No Japanese text of this number of letters in the development data lacks kana. */
  private static final int JAPANESE_HAN_ALONE = 6;

  private Scripts() {}

  private static Map<UnicodeScript, Set<String>> languages() {
    Map<UnicodeScript, Set<String>> map = new EnumMap<>(UnicodeScript.class);
    map.put(
        UnicodeScript.CYRILLIC,
        Set.of(
            "av", "az", "ba", "be", "bg", "bxr", "ce", "cv", "kk", "krc", "kv", "ky", "lez", "mhr",
            "mk", "mn", "mrj", "myv", "os", "ro", "ru", "rue", "sah", "sr", "tg", "tk", "tt", "tyv",
            "uk", "uz", "xal", "mo", "ku", "ug"));
    map.put(
        UnicodeScript.ARABIC,
        Set.of(
            "ar", "arz", "az", "azb", "ckb", "fa", "kk", "ku", "lrc", "ms", "mzn", "pa", "pnb",
            "ps", "sd", "ug", "ur", "uz"));
    map.put(
        UnicodeScript.DEVANAGARI,
        Set.of("bho", "dty", "gom", "hi", "mai", "mr", "ne", "new", "sa", "sd"));
    map.put(UnicodeScript.HAN, Set.of("ja", "ko", "wuu", "yue", "zh"));
    map.put(UnicodeScript.HIRAGANA, Set.of("ja"));
    map.put(UnicodeScript.KATAKANA, Set.of("ja"));
    map.put(UnicodeScript.HANGUL, Set.of("ko"));
    map.put(UnicodeScript.BENGALI, Set.of("as", "bn", "bpy"));
    map.put(UnicodeScript.HEBREW, Set.of("he", "yi"));
    map.put(UnicodeScript.GREEK, Set.of("el"));
    map.put(UnicodeScript.ARMENIAN, Set.of("hy"));
    map.put(UnicodeScript.GEORGIAN, Set.of("ka", "xmf"));
    map.put(UnicodeScript.ETHIOPIC, Set.of("am"));
    map.put(UnicodeScript.THAI, Set.of("th"));
    map.put(UnicodeScript.LAO, Set.of("lo"));
    map.put(UnicodeScript.KHMER, Set.of("km"));
    map.put(UnicodeScript.MYANMAR, Set.of("my"));
    map.put(UnicodeScript.TIBETAN, Set.of("bo"));
    map.put(UnicodeScript.SINHALA, Set.of("si"));
    map.put(UnicodeScript.TAMIL, Set.of("ta"));
    map.put(UnicodeScript.TELUGU, Set.of("te"));
    map.put(UnicodeScript.KANNADA, Set.of("kn"));
    map.put(UnicodeScript.MALAYALAM, Set.of("ml"));
    map.put(UnicodeScript.GUJARATI, Set.of("gu"));
    map.put(UnicodeScript.GURMUKHI, Set.of("pa"));
    map.put(UnicodeScript.ORIYA, Set.of("or"));
    map.put(UnicodeScript.THAANA, Set.of("dv"));
    return map;
  }

  private static Set<String> notLatin() {
    Set<String> languages = new HashSet<>();
    LANGUAGES.values().forEach(languages::addAll);
    languages.removeAll(ALSO_LATIN);
    return Set.copyOf(languages);
  }

  /** Whether a language is written in such letters. A script that nobody listed fits none. */
  public static boolean fits(String language, LetterCount count) {
    if (count.script() == UnicodeScript.LATIN) {
      return !NOT_LATIN.contains(language);
    }
    if (count.script() == UnicodeScript.HAN && language.equals("ja")) {
      return count.letters() < JAPANESE_HAN_ALONE;
    }
    return LANGUAGES.getOrDefault(count.script(), Set.of()).contains(language);
  }

  /** The only language in these letters; null if there are several or none. */
  public static @Nullable String onlyLanguage(LetterCount count) {
    Set<String> languages = LANGUAGES.getOrDefault(count.script(), Set.of());
    return languages.size() == 1 ? languages.iterator().next() : null;
  }
}
