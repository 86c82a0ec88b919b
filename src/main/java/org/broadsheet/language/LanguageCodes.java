package org.broadsheet.language;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
   * Languages with daily news that the built-in model has never seen, as ISO codes, for the data
   * dictionary.
   */
  public static List<String> unknown() {
    return List.of(
        "ha", "ig", "lg", "ln", "nd", "nr", "ny", "om", "rn", "rw", "sn", "ss", "st", "ti", "tn",
        "ts", "ve");
  }

  /** All codes that the first built-in model may answer. */
  static Set<String> ofLid176() {
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
  static String of(String label) {
    return BY_LABEL.getOrDefault(label, label);
  }
}
