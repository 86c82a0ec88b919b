package org.broadsheet.entities.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.broadsheet.entities.EntityType;
import org.broadsheet.text.SmallLetters;
import org.jspecify.annotations.Nullable;

/**
 * Undoes what grammar and headlines do to names: cases and capitals.
 *
 * <p>Of the base forms that an ending allows, the one is taken that the article has itself; else
 * one that the table of aliases knows; else one that is plausible by the first name.
 */
final class BaseForms {

  private final AliasTable aliases;

  BaseForms(AliasTable aliases) {
    this.aliases = aliases;
  }

  /** The forms in the same order, each in its base form. */
  List<Form> resolve(List<Form> forms, String language) {
    List<Form> cased = repairCapitals(forms);
    Set<String> attested = new HashSet<>();
    cased.forEach(form -> attested.add(key(form.type(), form.name())));
    Map<Form, Form> resolved = new HashMap<>();
    for (Form form : cased) {
      if (!form.isWord()) {
        resolved.computeIfAbsent(form, unseen -> unseen.withName(base(unseen, attested, language)));
      }
    }
    Set<String> words = new HashSet<>();
    resolved.values().forEach(form -> addWords(form, words));
    cased.stream().filter(Form::isWord).forEach(form -> addWords(form, attested));
    List<Form> based = new ArrayList<>(forms.size());
    for (Form form : cased) {
      based.add(
          form.isWord()
              ? resolved.computeIfAbsent(
                  form, unseen -> unseen.withName(wordBase(unseen, words, attested, language)))
              : resolved.get(form));
    }
    return based;
  }

  private static void addWords(Form form, Set<String> words) {
    for (String word : List.of(form.name().split(" "))) {
      words.add(key(form.type(), word));
    }
  }

  private String base(Form form, Set<String> attested, String language) {
    String name = form.name();
    boolean person = form.type() == EntityType.PER;
    if (aliases.lookUp(form.type(), name) != null || (person && RussianPersons.isPlausible(name))) {
      return name;
    }
    List<String> bases = Inflections.baseForms(name, language);
    String known = firstKnown(form.type(), bases, attested);
    if (known != null) {
      return known;
    }
    for (String base : bases) {
      if (person && RussianPersons.isPlausible(base)) {
        return base;
      }
    }
    return language.equals("de") && person && !bases.isEmpty() && hasSurname(bases.get(0), attested)
        ? bases.get(0)
        : name;
  }

  private static boolean hasSurname(String name, Set<String> attested) {
    return attested.contains(key(EntityType.PER, name.substring(name.lastIndexOf(' ') + 1)));
  }

  /** A word is known if a full name of the article has it. */
  private String wordBase(Form form, Set<String> words, Set<String> attested, String language) {
    if (words.contains(key(form.type(), form.name()))) {
      return form.name();
    }
    List<String> bases = Inflections.baseForms(form.name(), language);
    for (String base : bases) {
      if (words.contains(key(form.type(), base))) {
        return base;
      }
    }
    if (aliases.lookUp(form.type(), form.name()) != null) {
      return form.name();
    }
    String known = firstKnown(form.type(), bases, attested);
    return known != null ? known : form.name();
  }

  private @Nullable String firstKnown(EntityType type, List<String> bases, Set<String> attested) {
    for (String base : bases) {
      if (attested.contains(key(type, base))) {
        return base;
      }
    }
    for (String base : bases) {
      if (aliases.lookUp(type, base) != null) {
        return base;
      }
    }
    return null;
  }

  private static String key(EntityType type, String name) {
    return type + " " + name;
  }

  /** Names in capitals take the case that they have elsewhere in the article. */
  private List<Form> repairCapitals(List<Form> forms) {
    Map<String, String> written = new TreeMap<>();
    for (Form form : forms) {
      if (!isCapitals(form.name())) {
        written.putIfAbsent(folded(form.type(), form.name()), form.name());
        if (form.type() == EntityType.PER) {
          for (String word : List.of(form.name().split(" "))) {
            written.putIfAbsent(folded(form.type(), word), word);
          }
        }
      }
    }
    return forms.stream()
        .map(form -> isCapitals(form.name()) ? form.withName(cased(form, written)) : form)
        .toList();
  }

  private String cased(Form form, Map<String, String> written) {
    String known = written.get(folded(form.type(), form.name()));
    if (known != null) {
      return known;
    }
    boolean acronym =
        form.type() == EntityType.ORG || aliases.lookUp(form.type(), form.name()) != null;
    return acronym ? form.name() : capitalised(form.name());
  }

  private static String folded(EntityType type, String name) {
    return key(type, SmallLetters.of(name));
  }

  /** More than four letters, all capitals; four and fewer are likely an acronym. */
  private static boolean isCapitals(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT))
        && name.chars().filter(Character::isUpperCase).count() > 4;
  }

  private static String capitalised(String name) {
    StringBuilder cased = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      cased.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return cased.toString();
  }
}
