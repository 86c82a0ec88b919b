package org.broadsheet.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes runs of capitalised words for names, their types from titles, designators and country
 * names: a first tagger for scripts with capitals, without a model.
 */
final class CapitalizedNames implements Tagger {

  private static final Set<String> TITLES =
      words(
          "Secretary State Prime Minister President Chancellor Senator Sen. Mr Mr. Mrs. Ms. Dr."
              + " Gen. General Foreign Defense Defence Spokesman Spokeswoman Kremlin Governor Judge"
              + " King Queen Prince Pope Col. Capt. Rep. Gov. Professor Prof. Lord Sir Mayor");
  private static final Set<String> DESIGNATORS =
      words(
          "Times Post Journal Tribune Herald Gazette Guardian News Novosti Agency Bank University"
              + " Ministry Party Council Inc. Inc Corp Corp. Ltd Company Group Committee Union Office"
              + " Department Court Commission Association Institute Police Army State Front Parliament"
              + " Congress Senate House Agency Airlines Club United FC Telegraph");
  private static final Set<String> NEVER =
      words(
          "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April"
              + " May June July August September October November December I");
  private static final Set<String> LINKS = Set.of("of", "al", "de", "van", "von", "for", "and");
  private static final Set<String> COUNTRIES = countries();

  /** Sure of nothing: the share of right spans was not measured. */
  private static final double SCORE = 0.5;

  /** The tagger of a language code; null if its script has no capitals that tell names. */
  static @Nullable Tagger forLanguage(String language) {
    return language.equals("en") ? new CapitalizedNames() : null;
  }

  @Override
  public List<Span> tag(List<List<String>> sentences) {
    Set<String> inside = capitalisedInside(sentences);
    Set<String> surnames = new HashSet<>();
    List<Span> spans = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      List<String> words = sentences.get(s);
      for (int from = 0; from < words.size(); ) {
        int to = runEnd(words, from, inside);
        int name = skipTitles(words, from, to);
        EntityType type = to > name ? type(words, name, to, name > from) : null;
        if (type == EntityType.PER) {
          surnames.add(words.get(to - 1));
        } else if (to - name == 1 && surnames.contains(words.get(name))) {
          type = EntityType.PER;
        }
        if (type != null) {
          spans.add(new Span(s, name, to, type, SCORE));
        }
        from = Math.max(to, from + 1);
      }
    }
    return spans;
  }

  private static Set<String> capitalisedInside(List<List<String>> sentences) {
    Set<String> inside = new HashSet<>();
    for (List<String> words : sentences) {
      words.stream().skip(1).filter(CapitalizedNames::isCapitalised).forEach(inside::add);
    }
    return inside;
  }

  private static int runEnd(List<String> words, int from, Set<String> inside) {
    if (!isNameWord(words.get(from)) || (from == 0 && !inside.contains(words.get(0)))) {
      return from;
    }
    int to = from + 1;
    while (to < words.size()) {
      if (isNameWord(words.get(to))) {
        to++;
      } else if (LINKS.contains(words.get(to))
          && to + 1 < words.size()
          && isNameWord(words.get(to + 1))
          && !words.get(to).equals("and")) {
        to += 2;
      } else {
        break;
      }
    }
    return to;
  }

  private static int skipTitles(List<String> words, int from, int to) {
    int name = from;
    for (int i = from; i < to; i++) {
      if (TITLES.contains(words.get(i)) && !LINKS.contains(words.get(i)) && i + 1 < to) {
        name = i + 1;
      }
    }
    return name;
  }

  private static @Nullable EntityType type(
      List<String> words, int from, int to, boolean afterTitle) {
    String name = String.join(" ", words.subList(from, to));
    String last = words.get(to - 1);
    if (COUNTRIES.contains(name) || name.equals("U.S.") || name.equals("U.K.")) {
      return EntityType.LOC;
    }
    if (DESIGNATORS.contains(last) && to - from > 1) {
      return EntityType.ORG;
    }
    boolean speaks = to < words.size() && Set.of("said", "told", "says").contains(words.get(to));
    if (afterTitle || speaks || (to - from == 2 && last.chars().allMatch(Character::isLetter))) {
      return EntityType.PER;
    }
    boolean place = from > 0 && Set.of("in", "at", "near", "over").contains(words.get(from - 1));
    return place ? EntityType.LOC : name.length() > 2 ? EntityType.MISC : null;
  }

  private static boolean isNameWord(String word) {
    return isCapitalised(word) && !NEVER.contains(word) && word.length() > 1;
  }

  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private static Set<String> countries() {
    Set<String> names = new HashSet<>();
    Arrays.stream(Locale.getISOCountries())
        .map(code -> new Locale.Builder().setRegion(code).build())
        .forEach(country -> names.add(country.getDisplayCountry(Locale.ENGLISH)));
    return names;
  }

  private static Set<String> words(String list) {
    return Set.copyOf(new HashSet<>(Arrays.asList(list.split(" "))));
  }
}
