package org.broadsheet.entities.naming;

import java.util.HashMap;
import java.util.HashSet;
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
  private static final int MAX_ACRONYM_CHARS = 5;

  private static final String EVERY_LANGUAGE = "";

  /** What a name stands for, and beside which other names it does not. */
  private record Entry(String name, String entity, Set<String> unless) {

    boolean isMeant(String written, Set<String> beside) {
      boolean isAcronym =
          name.length() <= MAX_ACRONYM_CHARS && name.chars().allMatch(Character::isUpperCase);
      return (!isAcronym || written.equals(name)) && unless.stream().noneMatch(beside::contains);
    }
  }

  /** By language; {@link #EVERY_LANGUAGE} for what holds in all. */
  private final Map<String, Map<Key, Entry>> byLanguage = new HashMap<>();

  /** The first words of names of several words, in small letters. */
  private final Set<String> firstWords = new HashSet<>();

  private record Key(EntityType type, String name) {}

  /** Adds a name of an entity; the first entity of a name keeps it. */
  void add(EntityType type, String entity, String written) {
    int sign = written.indexOf('!');
    Set<String> unless =
        sign > 0 ? Set.copyOf(List.of(written.substring(sign + 1).split(",", -1))) : Set.of();
    String name = sign > 0 ? written.substring(0, sign) : written;
    int at = name.indexOf('@');
    Entry entry = new Entry(at < 0 ? name : name.substring(0, at), entity, unless);
    String small = small(entry.name());
    int blank = small.indexOf(' ');
    if (blank > 0) {
      firstWords.add(small.substring(0, blank));
    }
    List<String> languages =
        at < 0 ? List.of(EVERY_LANGUAGE) : List.of(name.substring(at + 1).split(",", -1));
    for (String language : languages) {
      byLanguage
          .computeIfAbsent(language, unused -> new HashMap<>())
          .putIfAbsent(new Key(type, small), entry);
    }
  }

  /** Whether a name of several words begins with this one; most words begin none. */
  boolean mayBegin(String word) {
    return !firstWords.isEmpty() && firstWords.contains(small(word));
  }

  /**
   * The entity of a name as it stands; null if there is none.
   *
   * @param beside other names of the article
   */
  @Nullable String find(EntityType type, String name, String language, Set<String> beside) {
    if (byLanguage.isEmpty()) {
      return null;
    }
    Key key = new Key(type, small(name));
    Entry entry = byLanguage.getOrDefault(language, Map.of()).get(key);
    if (entry == null) {
      entry = byLanguage.getOrDefault(EVERY_LANGUAGE, Map.of()).get(key);
    }
    return entry != null && entry.isMeant(name, beside) ? entry.entity() : null;
  }

  private static String small(String name) {
    return SmallLetters.of(name.replace('’', '\''));
  }
}
