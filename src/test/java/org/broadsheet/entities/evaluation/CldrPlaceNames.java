package org.broadsheet.entities.evaluation;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.broadsheet.entities.tagging.BuiltInTaggers;

/**
 * Prints what Unicode CLDR calls countries, parts of the world and the cities of time zones in the
 * languages that have a model: kind (C, R, Z), code, language and name, for {@code places.py}.
 */
public final class CldrPlaceNames {

  private static final List<String> PARTS =
      List.of("002", "019", "142", "150", "003", "005", "009");

  private CldrPlaceNames() {}

  public static void main(String[] args) {
    Set<String> known =
        Arrays.stream(ULocale.getAvailableLocales())
            .map(ULocale::getLanguage)
            .collect(Collectors.toSet());
    for (String language : new TreeSet<>(BuiltInTaggers.languages())) {
      if (known.contains(language)) {
        regions(language);
        cities(language);
      }
    }
  }

  private static void regions(String language) {
    List<String> countries = new ArrayList<>(List.of(ULocale.getISOCountries()));
    countries.add("XK");
    for (DisplayContext length : List.of(DisplayContext.LENGTH_FULL, DisplayContext.LENGTH_SHORT)) {
      LocaleDisplayNames names =
          LocaleDisplayNames.getInstance(
              new ULocale(language), length, DisplayContext.NO_SUBSTITUTE);
      countries.forEach(code -> print("C", code, language, names.regionDisplayName(code)));
      PARTS.forEach(code -> print("R", code, language, names.regionDisplayName(code)));
    }
  }

  private static void cities(String language) {
    TimeZoneNames names = TimeZoneNames.getInstance(new ULocale(language));
    for (String zone : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL, null, null)) {
      print("Z", zone, language, names.getExemplarLocationName(zone));
    }
  }

  private static void print(String kind, String code, String language, String name) {
    if (name != null && !name.equals(code)) {
      System.out.println(String.join("\t", kind, code, language, name));
    }
  }
}
