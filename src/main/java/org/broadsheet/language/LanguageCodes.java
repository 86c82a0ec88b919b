package org.broadsheet.language;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.language.model.ByteGramModel;
import org.broadsheet.language.model.LanguageModel;

/**
 * What the labels of lid.176 are in ISO 639.
 *
 * <p>The model was trained on Wikipedia and labels languages as Wikipedia's host names do. Most of
 * these are ISO 639-1 codes, or 639-3 where there is none; the others are here. A label that is not
 * here is a code already.
 */
public final class LanguageCodes {

  private static final Map<String, String> BY_LABEL =
      Map.of(
          "als", "gsw", // Alemannic; ISO's als is Tosk Albanian
          "bh", "bho", // Bihari, in fact Bhojpuri; ISO has withdrawn bh
          "eml", "egl", // Emilian and Romagnol; ISO has withdrawn eml
          "nah", "nhe", // Nahuatl, in fact of several regions
          "sh", "hbs", // Serbo-Croatian; ISO 639-1 has withdrawn sh
          "iw", "he",
          "in", "id",
          "nb", "no");

  private LanguageCodes() {}

  /** The labels that are not the code that they become, for the data dictionary. */
  public static SortedMap<String, String> changed() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(BY_LABEL));
  }

  /**
   * Languages with daily news that neither built-in model has ever seen, as ISO codes, for the data
   * dictionary.
   */
  public static List<String> unknown() {
    return List.of("nd", "nr", "ny", "rn", "ss", "ti", "tn", "ts", "ve");
  }

  /** All codes that the built-in models may answer. */
  public static SortedSet<String> all() {
    SortedSet<String> codes = new TreeSet<>(ofLid176());
    codes.addAll(ByteGramModel.builtIn().codes());
    codes.remove(ByteGramModel.NO_LANGUAGE);
    return Collections.unmodifiableSortedSet(codes);
  }

  /**
   * The code in the tables of what a user calls a language.
   *
   * @param known the codes that there are
   * @throws IllegalArgumentException if it is none of them; the message says which code was meant
   *     if that can be told
   */
  public static String require(String language, Set<String> known) {
    String code = of(language.toLowerCase(Locale.ROOT));
    if (known.contains(code)) {
      return code;
    }
    String hint =
        known.stream()
            .filter(candidate -> isCalled(candidate, language))
            .findFirst()
            .map(meant -> "Did you mean " + meant + "?")
            .orElse("Codes are of two letters where there are such (en, ru), else of three.");
    throw new IllegalArgumentException(
        "\"" + language + "\" is no code of a language that can be detected. " + hint);
  }

  private static boolean isCalled(String code, String language) {
    Locale locale = new Locale(code);
    return Stream.of(
            locale.getDisplayLanguage(Locale.ENGLISH),
            locale.getDisplayLanguage(locale),
            locale.getISO3Language())
        .anyMatch(language::equalsIgnoreCase);
  }

  /** All codes that the first built-in model may answer. */
  public static Set<String> ofLid176() {
    return Lid176.CODES;
  }

  /** Read when first asked for. */
  private static final class Lid176 {
    private static final Set<String> CODES =
        LanguageModel.builtIn().labels().stream()
            .map(LanguageCodes::of)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The ISO 639-1 code of a label, else its 639-3 code. */
  public static String of(String label) {
    return BY_LABEL.getOrDefault(label, label);
  }
}
