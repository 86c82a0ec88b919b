package org.broadsheet.entities.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.entities.EntityType;
import org.broadsheet.entities.tagging.NameUses;
import org.jspecify.annotations.Nullable;

/**
 * Undoes what grammar and headlines do to the names of one article: cases and capitals.
 *
 * <p>Of the base forms that an ending allows, the one is taken that the article has itself; else
 * one that the table of aliases knows; else, in Russian, the one that {@link BaseFormModel} learned
 * to prefer; elsewhere one of which the article has several forms, or one that grammar makes
 * plausible by a known first name or noun.
 */
final class BaseForms {

  /** A shorter word is some place by chance. */
  private static final int SHORTEST_PLACE = 5;

  /** What more than two places are called. */
  private static final int WELL_KNOWN = 2;

  private final AliasTable aliases;
  private final String language;
  private final InflectedPersons persons;
  private final Set<String> attested = new HashSet<>();
  private final Set<String> standsAlone = new HashSet<>();
  private final Set<String> wordsOfNames = new HashSet<>();
  private final Map<String, Integer> supported = new HashMap<>();

  private @Nullable LearnedBaseForms learned;

  private BaseForms(AliasTable aliases, String language) {
    this.aliases = aliases;
    this.language = language;
    this.persons = new InflectedPersons(language);
  }

  /**
   * The forms in the same order, each in its base form.
   *
   * @param leads the word before each form, in lower case
   */
  static List<Form> resolve(
      List<Form> forms, List<String> leads, AliasTable aliases, String language) {
    List<Form> cased = new Capitals(aliases, language).repair(forms);
    BaseForms bases = new BaseForms(aliases, language);
    bases.learned = LearnedBaseForms.of(language, cased, leads);
    return bases.resolve(cased);
  }

  private List<Form> resolve(List<Form> cased) {
    Set<String> support = new HashSet<>();
    for (Form form : cased) {
      if (form.isWord() && form.type() == EntityType.PER) {
        standsAlone.add(form.name());
      }
      if (attested.add(key(form.type(), form.name()))) {
        for (String base : Inflections.baseForms(form.name(), language)) {
          if (support.add(form.name() + "\t" + base)) {
            supported.merge(key(form.type(), base), 1, Integer::sum);
          }
        }
      }
    }
    Map<Form, Form> resolved = new HashMap<>();
    for (Form form : cased) {
      if (!form.isWord()) {
        resolved.computeIfAbsent(form, unseen -> unseen.withName(base(unseen)));
      }
    }
    resolveAgain(resolved);
    resolved.values().forEach(form -> addWords(form, wordsOfNames));
    cased.stream().filter(Form::isWord).forEach(form -> addWords(form, attested));
    List<Form> based = new ArrayList<>(cased.size());
    for (Form form : cased) {
      based.add(
          form.isWord()
              ? resolved.computeIfAbsent(form, unseen -> unseen.withName(wordBase(unseen)))
              : resolved.get(form));
    }
    return based;
  }

  /** What was left as it is may be a case of what was found for another. */
  private void resolveAgain(Map<Form, Form> resolved) {
    Set<String> found = new HashSet<>();
    resolved.forEach(
        (form, base) -> {
          if (!base.equals(form)) {
            found.add(key(base.type(), base.name()));
          }
        });
    resolved.replaceAll(
        (form, base) ->
            base.equals(form)
                ? Inflections.baseForms(form.name(), language).stream()
                    .filter(other -> found.contains(key(form.type(), other)))
                    .findFirst()
                    .map(form::withName)
                    .orElse(base)
                : base);
  }

  private static void addWords(Form form, Set<String> words) {
    for (String word : List.of(form.name().split(" "))) {
      words.add(key(form.type(), word));
    }
  }

  private String base(Form form) {
    String name = form.name();
    if (aliases.lookUp(form.type(), name, language) != null) {
      return name;
    }
    List<String> bases = Inflections.baseForms(name, language);
    String printed = firstAttested(form.type(), bases);
    if (printed != null && !isOblique(printed, form)) {
      return printed;
    }
    if (learned == null && isPersonInBaseForm(form)) {
      return name;
    }
    String known = firstKnown(form, bases);
    if (known != null) {
      return known;
    }
    if (learned != null) {
      return learnedPhrase(form, learned);
    }
    if (form.type() == EntityType.PER) {
      return person(form, bases);
    }
    String phrase = language.equals("ru") ? HeadNouns.nominative(name) : name;
    return phrase.equals(name) ? supported(form, bases) : phrase;
  }

  /** Where grammar knows the noun that heads a phrase, it decides; else what was learned. */
  private String learnedPhrase(Form form, LearnedBaseForms learned) {
    if (form.type() != EntityType.PER && language.equals("ru")) {
      String phrase = HeadNouns.nominative(form.name());
      if (!phrase.equals(form.name())) {
        return phrase;
      }
    }
    return learned.base(form);
  }

  private String person(Form form, List<String> bases) {
    if (Inflections.isLastWordOnly(language)) {
      return ofLastWord(form, bases);
    }
    for (String base : bases) {
      if (standsAlone.contains(lastWord(base)) && persons.isInBaseForm(base)) {
        return base;
      }
    }
    String plausible = persons.base(form.name());
    return plausible.equals(form.name()) ? supported(form, bases) : plausible;
  }

  private boolean isPersonInBaseForm(Form form) {
    return form.type() == EntityType.PER
        && !Inflections.isLastWordOnly(language)
        && persons.isInBaseForm(form.name());
  }

  /**
   * Where only the last word is inflected, the surname tells: it stands alone, or more people are
   * known to bear it.
   */
  private String ofLastWord(Form form, List<String> bases) {
    for (String base : bases) {
      if (standsAlone.contains(lastWord(base))) {
        return base;
      }
    }
    String known = bestKnown(form.name(), bases);
    return known.equals(form.name()) ? supported(form, bases) : known;
  }

  /** The base form whose last word is better known as a name than the form's; else the form. */
  private String bestKnown(String name, List<String> bases) {
    String best = name;
    int own = bearers(lastWord(name));
    if (own > 0 && CaseEndings.of(language).isOfGenitivesOnly()) {
      return name; // "Wolters" is a surname, though more people are called Wolter
    }
    double level = own;
    List<String> words = bases.stream().map(BaseForms::lastWord).toList();
    for (String base : bases) {
      double known = KnownBases.level(lastWord(base), words, BaseForms::bearers);
      if (known > level || (known == level && isLengthened(lastWord(name), lastWord(base)))) {
        best = base;
        level = known;
      }
    }
    return best;
  }

  /** Finnish "Mäkelää" of "Mäkelä"; the lexicon knows no doubled letters. */
  private static boolean isLengthened(String word, String base) {
    int end = base.length() - 1;
    return word.equals(base + base.charAt(end)) && "aä".indexOf(base.charAt(end)) >= 0;
  }

  private static int bearers(String word) {
    return Math.max(NameUses.family(word), NameUses.given(word));
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** The base form of most forms of the article, if there are two of them. */
  private String supported(Form form, List<String> bases) {
    String best = form.name();
    int most = 1 + supported.getOrDefault(key(form.type(), form.name()), 0);
    for (String base : bases) {
      int support = supported.getOrDefault(key(form.type(), base), 0);
      if (support > most) {
        best = base;
        most = support;
      }
    }
    return best;
  }

  /** A word is known if a full name of the article has it. */
  private String wordBase(Form form) {
    List<String> bases = Inflections.baseForms(form.name(), language);
    if (wordsOfNames.contains(key(form.type(), form.name()))) {
      return form.name();
    }
    for (String base : bases) {
      if (wordsOfNames.contains(key(form.type(), base)) && !isOblique(base, form)) {
        return base;
      }
    }
    if (aliases.lookUp(form.type(), form.name(), language) != null) {
      return form.name();
    }
    String known = firstKnown(form, bases);
    if (known != null) {
      return known;
    }
    return learned == null ? unknownWord(form, bases) : learned.base(form);
  }

  /** A surname that is known where the form is not: "Trumps" where only the last word changes. */
  private String unknownWord(Form form, List<String> bases) {
    if (form.type() == EntityType.PER && Inflections.isLastWordOnly(language)) {
      String best = bestKnown(form.name(), bases);
      if (!best.equals(form.name())) {
        return best;
      }
    }
    String supported = supported(form, bases);
    return supported.equals(form.name()) && form.type() != EntityType.PER
        ? place(form.name(), bases)
        : supported;
  }

  /** A word that names a place somewhere, where the form names none. */
  private String place(String name, List<String> bases) {
    if (NameUses.place(name) > 0) {
      return bases.stream().filter(base -> isMarked(name, base)).findFirst().orElse(name);
    }
    String best = name;
    double level = 0;
    for (String base : bases) {
      boolean isLong = base.length() >= SHORTEST_PLACE;
      double known = isLong ? KnownBases.level(base, bases, NameUses::place) : 0;
      if (known < WELL_KNOWN && name.length() == base.length() + 1 && name.startsWith(base)) {
        continue; // the lexicon has names without their last vowel, too
      }
      if (known > level) {
        best = base;
        level = known;
      }
    }
    if (level > 0) {
      return best;
    }
    return language.equals("ru") && name.endsWith("ии")
        ? name.substring(0, name.length() - 1) + "я"
        : name;
  }

  /** Latvian "Valmierā" of "Valmiera"; the lexicon knows no marks. */
  private static boolean isMarked(String name, String base) {
    int end = name.length() - 1;
    return name.length() == base.length()
        && name.charAt(end) == 'ā'
        && base.equals(name.substring(0, end) + "a");
  }

  private @Nullable String firstKnown(Form form, List<String> bases) {
    EntityType type = form.type();
    String printed = firstAttested(type, bases);
    if (printed != null && !isOblique(printed, form)) {
      return printed;
    }
    for (String base : bases) {
      if (aliases.lookUp(type, base, language) != null) {
        return base;
      }
    }
    return null;
  }

  private @Nullable String firstAttested(EntityType type, List<String> bases) {
    EntityType other = type == EntityType.LOC ? EntityType.ORG : EntityType.LOC;
    for (String base : bases) {
      if (attested.contains(key(type, base))
          || (type != EntityType.PER && attested.contains(key(other, base)))) {
        return base;
      }
    }
    return null;
  }

  /**
   * Whether a form is rather the oblique one of the two: "Наде" stands in the text, and Надя too.
   */
  private boolean isOblique(String printed, Form form) {
    return learned != null && learned.base(form.withName(printed)).equals(form.name());
  }

  private static String key(EntityType type, String name) {
    return type + " " + name;
  }
}
