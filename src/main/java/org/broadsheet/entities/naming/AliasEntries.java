package org.broadsheet.entities.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.entities.EntityType;
import org.broadsheet.text.SmallLetters;
import org.jspecify.annotations.Nullable;

/**
 * Names and the entities that they stand for, in every language or in some.
 *
 * <p>A name is written {@code name}, {@code name@de,nl} for some languages only, or {@code
 * name!Texas} for articles that do not name what stands behind the sign: Odessa is Odesa, but not
 * beside Texas.
 */
final class AliasEntries {

  /** Acronyms count as written: "Isis" is not "ISIS". */
  private static final int LONGEST_ACRONYM = 5;

  /** What a name stands for, and beside which other names it does not. */
  private record Entry(String name, String entity, Set<String> unless) {

    boolean isMeant(String written, Set<String> beside) {
      boolean isAcronym =
          name.length() <= LONGEST_ACRONYM && name.chars().allMatch(Character::isUpperCase);
      return (!isAcronym || written.equals(name)) && unless.stream().noneMatch(beside::contains);
    }
  }

  private final Map<String, Entry> everywhere = new HashMap<>();
  private final Map<String, Entry> inLanguage = new HashMap<>();

  /** Adds a name of an entity; the first entity of a name keeps it. */
  void add(EntityType type, String entity, String written) {
    int sign = written.indexOf('!');
    Set<String> unless =
        sign > 0 ? Set.copyOf(List.of(written.substring(sign + 1).split(",", -1))) : Set.of();
    String name = sign > 0 ? written.substring(0, sign) : written;
    int at = name.indexOf('@');
    Entry entry = new Entry(at < 0 ? name : name.substring(0, at), entity, unless);
    if (at < 0) {
      everywhere.putIfAbsent(key(type, name), entry);
      return;
    }
    for (String language : List.of(name.substring(at + 1).split(",", -1))) {
      inLanguage.putIfAbsent(language + " " + key(type, name.substring(0, at)), entry);
    }
  }

  /**
   * The entity of a name as it stands; null if there is none.
   *
   * @param beside other names of the article
   */
  @Nullable String find(EntityType type, String name, String language, Set<String> beside) {
    String key = key(type, name);
    Entry entry = inLanguage.get(language + " " + key);
    if (entry == null) {
      entry = everywhere.get(key);
    }
    return entry != null && entry.isMeant(name, beside) ? entry.entity() : null;
  }

  private static String key(EntityType type, String name) {
    return type + " " + SmallLetters.of(name.replace('’', '\''));
  }
}
