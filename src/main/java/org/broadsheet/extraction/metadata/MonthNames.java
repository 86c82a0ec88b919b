package org.broadsheet.extraction.metadata;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.text.LanguageWords;
import org.broadsheet.text.SmallLetters;
import org.jspecify.annotations.Nullable;

/**
 * The names of the months in the languages that the program has words of, from the CLDR data that
 * ICU carries.
 *
 * <p>A name that means different months in two languages ({@code listopad} is November in Polish
 * and October in Croatian) is not known: no date is better than a wrong one. The file of a language
 * may add names, and these go before.
 */
final class MonthNames {

  private static final int MIN_CHARS = 3;

  private static final List<String> OTHER_LANGUAGES =
      List.of(
          "th", "lo", "km", "my", "bn", "hi", "mr", "ne", "gu", "pa", "ta", "te", "kn", "ml", "si",
          "ur", "ka", "hy", "az", "kk", "ky", "uz", "mn", "am", "sw", "af", "is", "ga", "cy", "mt",
          "lv", "lt", "et", "sq", "mk", "bs", "he");

  private static final Map<String, Integer> MONTHS = read();

  private MonthNames() {}

  /** The month (1 to 12) that a word names, or null. */
  static @Nullable Integer month(String word) {
    return MONTHS.get(normalised(word));
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> months = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
      Map<String, Integer> names = new HashMap<>();
      for (String language : LanguageWords.having("published")) {
        add(language, width, names, ambiguous);
      }
      names.keySet().removeAll(ambiguous);
      names.forEach(months::putIfAbsent);
    }
    addOthers(months);
    for (String entry : LanguageWords.all("months")) {
      int sign = entry.indexOf('=');
      months.put(
          entry.substring(0, sign).strip(), Integer.valueOf(entry.substring(sign + 1).strip()));
    }
    return Map.copyOf(months);
  }

  /** Languages of which only the months are known: a name that is known already stays. */
  private static void addOthers(Map<String, Integer> months) {
    Map<String, Integer> names = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (String language : OTHER_LANGUAGES) {
      add(language, DateFormatSymbols.WIDE, names, ambiguous);
      add(language, DateFormatSymbols.ABBREVIATED, names, ambiguous);
    }
    names.keySet().removeAll(ambiguous);
    names.forEach(months::putIfAbsent);
  }

  private static void add(
      String language, int width, Map<String, Integer> months, Set<String> ambiguous) {
    DateFormatSymbols symbols =
        new DateFormatSymbols(GregorianCalendar.class, new ULocale(language));
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      String[] names = symbols.getMonths(context, width);
      for (int i = 0; i < names.length; i++) {
        String name = normalised(names[i]);
        if (name.length() >= MIN_CHARS && !Character.isDigit(name.charAt(0))) {
          Integer known = months.putIfAbsent(name, i + 1);
          if (known != null && known != i + 1) {
            ambiguous.add(name);
          }
        }
      }
    }
  }

  private static String normalised(String name) {
    String lower = SmallLetters.of(name);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
