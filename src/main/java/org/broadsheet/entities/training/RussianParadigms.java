package org.broadsheet.entities.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.broadsheet.entities.EntityType;
import org.broadsheet.entities.naming.WordInName;
import org.broadsheet.text.LanguageWords;

/**
 * Inflects listed Russian names by the regular paradigms, so that a model of base forms meets more
 * names than treebanks have: "с Галиной Сидоровой" goes back to Галина Сидорова.
 */
final class RussianParadigms {

  private static final String NOMINATIVE = "N";

  /** Cases about as often as news has them, and words that ask for them. */
  private static final String[][] CASES = {
    {NOMINATIVE, "", "и", "как", "сообщил", "заявил", "президент", "министр", "что", "депутат"},
    {NOMINATIVE, "", "директор", "актриса", "глава", "а", "журналист", "режиссер"},
    {NOMINATIVE, "", "но", "это", "по словам", "где", "когда"},
    {"G", "у", "от", "для", "без", "после", "из", "около", "президента", "министра", "против"},
    {"G", "имени", "слова", "сына", "из-за", "до", "главы", "со слов", "словам"},
    {"D", "к", "по", "благодаря", "президенту", "ко", "главе"},
    {"I", "с", "между", "над", "под", "перед", "со", "президентом"},
    {"A", "на", "про", "через", "в", "назначил", "обвинил", "за", "видел"},
    {"P", "о", "об", "при", "в", "на"},
  };

  private static final Set<Character> UNCHANGED = Set.of('о', 'е', 'и', 'у', 'ю', 'э');
  private static final String HUSHED = "гкхжчшщ";

  /** The common given names of the language's words: half of those made bear one. */
  private static final List<String> COMMON = common();

  private final Random random = new Random(1);
  private final List<TreebankNames.Lemma> made = new ArrayList<>();

  private static List<String> common() {
    List<String> names = new ArrayList<>(LanguageWords.of("ru", "man"));
    names.addAll(LanguageWords.of("ru", "woman"));
    names.replaceAll(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    return names;
  }

  /** Persons of listed names, in all cases. */
  List<TreebankNames.Lemma> persons(List<String> given, List<String> family, int number) {
    for (int i = 0; i < number; i++) {
      List<String> firsts = random.nextBoolean() ? COMMON : given;
      String first = firsts.get(random.nextInt(firsts.size()));
      String last = family.get(random.nextInt(family.size()));
      boolean feminine = "ая".indexOf(first.charAt(first.length() - 1)) >= 0;
      if (feminine && random.nextInt(3) > 0) {
        continue; // news names three men for a woman
      }
      String surname = feminine ? hers(last) : last;
      String[] of = CASES[random.nextInt(CASES.length)];
      String lead = of[1 + random.nextInt(of.length - 1)];
      String firstForm = inflect(first, of[0], feminine, true);
      String lastForm = inflect(surname, of[0], feminine, true);
      int shown = random.nextInt(3);
      if (shown < 2) {
        add(EntityType.PER, firstForm, lead, "", "", shown == 0 ? lastForm : "", first);
      }
      if (shown != 1) {
        boolean both = shown == 0;
        add(EntityType.PER, lastForm, lead, both ? firstForm : "", both ? first : "", "", surname);
      }
    }
    return made;
  }

  /** Places, which stand in the locative and genitive most of the time. */
  List<TreebankNames.Lemma> places(List<String> names, int number) {
    for (int i = 0; i < number; i++) {
      String name = names.get(random.nextInt(names.size()));
      String[] of = CASES[random.nextInt(CASES.length)];
      boolean feminine = "ая".indexOf(name.charAt(name.length() - 1)) >= 0;
      String form = inflect(name, of[0], feminine, false);
      add(EntityType.LOC, form, of[1 + random.nextInt(of.length - 1)], "", "", "", name);
    }
    return made;
  }

  private void add(
      EntityType type,
      String form,
      String lead,
      String previous,
      String previousBase,
      String next,
      String base) {
    made.add(
        new TreebankNames.Lemma(
            new WordInName("ru", type, form, lead, previous, previousBase, next), base));
  }

  private static String hers(String surname) {
    if (surname.endsWith("ов") || surname.endsWith("ев") || surname.endsWith("ин")) {
      return surname + "а";
    }
    return surname.endsWith("ский") || surname.endsWith("цкий")
        ? surname.substring(0, surname.length() - 2) + "ая"
        : surname;
  }

  private static String accusative(String name, char last, boolean feminine, boolean person) {
    String stem = name.substring(0, name.length() - 1);
    if (name.endsWith("ая")) {
      return name.substring(0, name.length() - 2) + "ую";
    }
    if (last == 'а' || last == 'я') {
      return stem + (last == 'а' ? "у" : "ю");
    }
    return person && !feminine ? inflect(name, "G", false, true) : name;
  }

  /** A name in a case: N, G, D, A, I or P. */
  static String inflect(String name, String grammaticalCase, boolean feminine, boolean person) {
    char last = name.charAt(name.length() - 1);
    if (grammaticalCase.equals("A")) {
      return accusative(name, last, feminine, person);
    }
    int place = "NGDIP".indexOf(grammaticalCase);
    if (place == 0 || UNCHANGED.contains(last)) {
      return name;
    }
    String stem = name.substring(0, name.length() - 1);
    if (name.endsWith("ая")) {
      return name.substring(0, name.length() - 2) + "ой";
    }
    if (person
        && feminine
        && (name.endsWith("ова") || name.endsWith("ева") || name.endsWith("ина"))
        && name.length() > 6) {
      return stem + "ой";
    }
    if (name.endsWith("кий") || name.endsWith("ный") || name.endsWith("ной")) {
      String root = name.substring(0, name.length() - 2);
      return root + List.of("ого", "ому", name.endsWith("кий") ? "им" : "ым", "ом").get(place - 1);
    }
    if (name.endsWith("ия")) {
      return stem + List.of("и", "и", "ей", "и").get(place - 1);
    }
    if (last == 'а') {
      boolean soft = HUSHED.indexOf(name.charAt(name.length() - 2)) >= 0;
      return stem + List.of(soft ? "и" : "ы", "е", "ой", "е").get(place - 1);
    }
    if (last == 'я') {
      return stem + List.of("и", "е", "ей", "е").get(place - 1);
    }
    if (last == 'ь') {
      return stem
          + (person ? List.of("я", "ю", "ем", "е") : List.of("и", "и", "ью", "и")).get(place - 1);
    }
    if (last == 'й') {
      String locative = name.endsWith("ий") ? "и" : "е";
      return stem + List.of("я", "ю", "ем", locative).get(place - 1);
    }
    if (last == 'ы') {
      return name;
    }
    if (person && feminine) {
      return name;
    }
    boolean surname = name.endsWith("ов") || name.endsWith("ев") || name.endsWith("ин");
    return name + List.of("а", "у", person && surname ? "ым" : "ом", "е").get(place - 1);
  }
}
