package org.broadsheet.entities.naming;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.entities.EntityType;
import org.broadsheet.entities.Mention;
import org.broadsheet.entities.NameRule;
import org.broadsheet.text.SmallLetters;
import org.jspecify.annotations.Nullable;

/**
 * Names of the same thing: "U.S." and "United States", "Путин" and "Putin". Immutable.
 *
 * <p>It is serialised as what the user added only; the program's own entries are read once a JVM.
 */
public final class AliasTable implements Serializable {

  private static final String RESOURCE = "aliases.tsv";

  private static final Map<String, String> BUILT_IN = entries(WordList.text(RESOURCE));

  /** "TYPE name", folded, to the entity: what a user added to the program's own entries. */
  private final Map<String, String> added;

  private AliasTable(Map<String, String> added) {
    this.added = added;
  }

  /** The table that the program brings. */
  public static AliasTable builtIn() {
    return new AliasTable(new TreeMap<>());
  }

  /**
   * This table with a user's entries, which come before its own.
   *
   * @param tsv one entity per line, tabs between type, name and each alias; "#" begins a comment
   * @throws IllegalArgumentException if a line has no type, name and alias, or an unknown type
   */
  public AliasTable with(String tsv) {
    Map<String, String> all = new TreeMap<>(added);
    all.putAll(entries(tsv));
    return new AliasTable(all);
  }

  private static Map<String, String> entries(String tsv) {
    Map<String, String> entries = new HashMap<>();
    tsv.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(line -> add(line, entries));
    return Collections.unmodifiableMap(entries);
  }

  private static void add(String line, Map<String, String> entities) {
    String[] columns = line.split("\t");
    if (columns.length < 3) {
      throw new IllegalArgumentException(
          "a line of the alias table needs type, name and alias, separated by tabs: " + line);
    }
    EntityType type = type(columns[0].strip(), line);
    for (int i = 1; i < columns.length; i++) {
      entities.putIfAbsent(key(type, columns[i].strip()), columns[1].strip());
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

  /** The mention as an occurrence of the entity that the table knows by its name, if any. */
  public Mention name(Mention mention, String language) {
    String name = mention.nameInArticle();
    String entity = find(mention.type(), name, language);
    if (entity == null) {
      return retyped(mention, language);
    }
    return entity.equals(name) ? mention : mention.withEntity(entity, NameRule.ALIAS);
  }

  /**
   * A name of several words that the table knows under another type has that type; a single word
   * may be an organisation for a place and the other way round, but may well be someone's name.
   */
  private Mention retyped(Mention mention, String language) {
    boolean word = mention.nameInArticle().indexOf(' ') < 0;
    if (word && mention.type() == EntityType.PER) {
      return mention;
    }
    for (EntityType type : EntityType.values()) {
      String entity =
          word && type == EntityType.PER ? null : find(type, mention.nameInArticle(), language);
      if (entity != null) {
        return mention.toBuilder().setType(type).build().withEntity(entity, NameRule.ALIAS);
      }
    }
    return mention;
  }

  /** The entity of a name in any case of its language; null if the table does not know it. */
  @Nullable String find(EntityType type, String name, String language) {
    String entity = lookUp(type, name);
    if (entity != null) {
      return entity;
    }
    for (String baseForm : Inflections.baseForms(name, language)) {
      entity = lookUp(type, baseForm);
      if (entity != null) {
        return entity;
      }
    }
    return null;
  }

  /** The entity of a name as it stands; null if the table does not know it. */
  public @Nullable String lookUp(EntityType type, String name) {
    String key = key(type, name);
    String entity = added.get(key);
    return entity == null ? BUILT_IN.get(key) : entity;
  }

  private static String key(EntityType type, String name) {
    return type + " " + SmallLetters.of(name.replace('’', '\''));
  }
}
