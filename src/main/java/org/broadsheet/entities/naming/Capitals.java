package org.broadsheet.entities.naming;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.entities.EntityType;
import org.broadsheet.text.SmallLetters;

/** Gives names in capitals the case that they have elsewhere in the article. */
final class Capitals {

  private final AliasTable aliases;
  private final String language;

  Capitals(AliasTable aliases, String language) {
    this.aliases = aliases;
    this.language = language;
  }

  /** The forms in the same order, none in capitals that is no acronym. */
  List<Form> repair(List<Form> forms) {
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
        form.type() == EntityType.ORG || aliases.lookUp(form.type(), form.name(), language) != null;
    return acronym ? form.name() : capitalised(form.name());
  }

  private static String folded(EntityType type, String name) {
    return type + " " + SmallLetters.of(name);
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
