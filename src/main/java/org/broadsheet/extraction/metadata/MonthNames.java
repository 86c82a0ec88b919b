package org.broadsheet.extraction.metadata;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of the months in the languages of most news, from the CLDR data that ICU carries.
 *
 * <p>A full name that means different months in two languages ({@code listopad} is November in
 * Polish and October in Croatian) is not known: no date is better than a wrong one. A short form
 * belongs to the first language of the list that has it.
 */
final class MonthNames {

  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "ru", "it", "pt", "uk", "pl", "nl", "sv", "nb", "da", "fi", "cs",
          "sk", "hu", "ro", "bg", "hr", "sr", "sr_Latn", "sl", "el", "tr", "ca", "et", "lv", "lt",
          "be", "id");

  private static final int SHORTEST = 3;

  private static final Map<String, Integer> MONTHS = read();

  private MonthNames() {}

  /** The month (1 to 12) that a word names, or null. */
  static @Nullable Integer month(String word) {
    return MONTHS.get(normalised(word));
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> months = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (String language : LANGUAGES) {
      add(language, DateFormatSymbols.WIDE, months, ambiguous);
    }
    months.keySet().removeAll(ambiguous);
    for (String language : LANGUAGES) {
      add(language, DateFormatSymbols.ABBREVIATED, months, ambiguous);
    }
    months.put("sept", 9);
    return Map.copyOf(months);
  }

  private static void add(
      String language, int width, Map<String, Integer> months, Set<String> ambiguous) {
    DateFormatSymbols symbols = new DateFormatSymbols(new ULocale(language));
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      String[] names = symbols.getMonths(context, width);
      for (int i = 0; i < names.length; i++) {
        String name = normalised(names[i]);
        if (name.length() < SHORTEST || ambiguous.contains(name)) {
          continue;
        }
        Integer known = months.putIfAbsent(name, i + 1);
        if (width == DateFormatSymbols.WIDE && known != null && known != i + 1) {
          ambiguous.add(name);
        }
      }
    }
  }

  private static String normalised(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
