package org.broadsheet.entities.naming;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.entities.EntityType;
import org.broadsheet.entities.Mention;
import org.broadsheet.entities.NameRule;
import org.broadsheet.entities.tagging.NameUses;
import org.jspecify.annotations.Nullable;

/**
 * Names of the same thing: "U.S." and "United States", "Путин" and "Putin". Immutable.
 *
 * <p>A name of a place holds for the languages that use it: Columbia is Colombia in Romanian, and a
 * town in English. It is serialised as what the user added only; the program's own entries are read
 * once a JVM.
 */
public final class AliasTable implements Serializable {

  private static final String RESOURCE = "aliases.tsv";
  private static final AliasEntries BUILT_IN = builtInEntries();

  /** Lines that a user added, the latest first. */
  private final List<String> added;

  private transient @Nullable AliasEntries addedEntries;

  private AliasTable(List<String> added) {
    this.added = List.copyOf(added);
  }

  /** The table that the program brings. */
  public static AliasTable builtIn() {
    return new AliasTable(List.of());
  }

  /**
   * This table with a user's entries, which come before its own.
   *
   * @param tsv one entity per line, tabs between type, name and each alias; "#" begins a comment;
   *     an alias may end with the languages that it holds for, as in {@code Odessa@de,fr}
   * @throws IllegalArgumentException if a line has no type, name and alias, or an unknown type
   */
  public AliasTable with(String tsv) {
    List<String> lines = new ArrayList<>(lines(tsv));
    add(lines, new AliasEntries());
    lines.addAll(added);
    return new AliasTable(lines);
  }

  private static List<String> lines(String tsv) {
    return tsv.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
  }

  private static AliasEntries builtInEntries() {
    AliasEntries entries = new AliasEntries();
    add(lines(WordList.text(RESOURCE)), entries);
    Places.aliases()
        .forEach(
            (name, aliases) -> {
              entries.add(EntityType.LOC, name, name);
              aliases.forEach(alias -> entries.add(EntityType.LOC, name, alias));
            });
    return entries;
  }

  private static void add(List<String> lines, AliasEntries entries) {
    for (String line : lines) {
      List<String> columns = Arrays.stream(line.split("\t")).map(String::strip).toList();
      if (columns.size() < 3) {
        throw new IllegalArgumentException(
            "a line of the alias table needs type, name and alias, separated by tabs: " + line);
      }
      EntityType type = type(columns.get(0), line);
      columns.stream().skip(1).forEach(alias -> entries.add(type, columns.get(1), alias));
    }
  }

  private static EntityType type(String name, String line) {
    for (EntityType type : EntityType.values()) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        name
            + " is no type of entity (PER, ORG, LOC, MISC) in this line of the alias table: "
            + line);
  }

  /** The mentions of an article as occurrences of the entities that the table knows, if any. */
  public List<Mention> name(List<Mention> mentions, String language) {
    Set<String> beside =
        mentions.stream().map(Mention::nameInArticle).collect(Collectors.toUnmodifiableSet());
    return mentions.stream().map(mention -> name(mention, language, beside)).toList();
  }

  private Mention name(Mention mention, String language, Set<String> beside) {
    String name = mention.nameInArticle();
    String entity = find(mention.type(), name, language, beside);
    if (entity == null) {
      return retyped(mention, language, beside);
    }
    return entity.equals(name) ? mention : mention.withEntity(entity, NameRule.ALIAS);
  }

  /**
   * A name of several words that the table knows under another type has that type. A single word
   * that is tagged as an organisation, or as a person whom the article spells out nowhere, may be
   * an organisation ("said Bloomberg") or a country, else it is someone's name.
   */
  private Mention retyped(Mention mention, String language, Set<String> beside) {
    String name = mention.nameInArticle();
    boolean word = name.indexOf(' ') < 0;
    for (EntityType type : EntityType.values()) {
      String entity = mayBe(mention, word, type) ? find(type, name, language, beside) : null;
      if (entity != null && !(word && type == EntityType.LOC && !isClear(mention, entity))) {
        return mention.toBuilder().setType(type).build().withEntity(entity, NameRule.ALIAS);
      }
    }
    return mention;
  }

  private static boolean mayBe(Mention mention, boolean word, EntityType type) {
    if (type == mention.type() || (word && type == EntityType.PER)) {
      return false;
    }
    return mention.type() != EntityType.PER || !word || mention.rule() == NameRule.SURFACE;
  }

  /**
   * Clubs are called by their cities, and people like cities: a country is one, and so is a place
   * that the language calls other than it calls itself.
   */
  private static boolean isClear(Mention mention, String entity) {
    String name = mention.nameInArticle();
    Places.Place place = Places.of(entity);
    if (place == null || (mention.type() == EntityType.PER && NameUses.given(name) > 1)) {
      return false;
    }
    return place.isCountry() || (!entity.equals(name) && NameUses.family(name) < 2);
  }

  /** The entity of a name in any case of its language; null if the table does not know it. */
  @Nullable String find(EntityType type, String name, String language) {
    return find(type, name, language, Set.of());
  }

  private @Nullable String find(EntityType type, String name, String language, Set<String> beside) {
    String entity = lookUp(type, name, language, beside);
    if (entity != null) {
      return entity;
    }
    for (String baseForm : Inflections.baseForms(name, language)) {
      entity = lookUp(type, baseForm, language, beside);
      if (entity != null) {
        return entity;
      }
    }
    return null;
  }

  /** The entity of a name as it stands; null if the table does not know it. */
  @Nullable String lookUp(EntityType type, String name, String language) {
    return lookUp(type, name, language, Set.of());
  }

  /** Whether a name of several words that the table knows may begin with this word. */
  boolean mayBegin(String word) {
    return BUILT_IN.mayBegin(word) || added().mayBegin(word);
  }

  private @Nullable String lookUp(
      EntityType type, String name, String language, Set<String> beside) {
    String entity = added().find(type, name, language, beside);
    return entity == null ? BUILT_IN.find(type, name, language, beside) : entity;
  }

  private AliasEntries added() {
    AliasEntries entries = addedEntries;
    if (entries == null) {
      entries = new AliasEntries();
      add(added, entries);
      addedEntries = entries;
    }
    return entries;
  }
}
