package org.broadsheet.entities.naming;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.broadsheet.entities.EntityType;
import org.broadsheet.entities.Mention;
import org.broadsheet.entities.NameRule;
import org.jspecify.annotations.Nullable;

/**
 * Names of the same thing: "U.S." and "United States", "Путин" and "Putin". Immutable.
 *
 * <p>It is serialised as what the user added only, and read once a JVM: runners write and read
 * functions anew for each bundle, and the whole table is 120 KB of small strings.
 */
public final class AliasTable implements Serializable {

  private static final String RESOURCE = "aliases.tsv";

  /** Tables by what a user added to the built-in one; in a run there is one. */
  private static final Map<List<String>, AliasTable> READ = new ConcurrentHashMap<>();

  private final List<String> additions;

  /** "TYPE name", folded, to the entity. */
  private final transient Map<String, String> entities;

  private AliasTable(List<String> additions, Map<String, String> entities) {
    this.additions = additions;
    this.entities = entities;
  }

  /** The table that the program brings. */
  public static AliasTable builtIn() {
    return withAdditions(List.of());
  }

  /**
   * This table with a user's entries, which come before its own.
   *
   * @param tsv one entity a line, tabs between type, name and each alias; "#" begins a comment
   * @throws IllegalArgumentException if a line has no type, name and alias, or an unknown type
   */
  public AliasTable with(String tsv) {
    List<String> all = new ArrayList<>(additions);
    all.add(tsv);
    return withAdditions(List.copyOf(all));
  }

  private static AliasTable withAdditions(List<String> additions) {
    return READ.computeIfAbsent(additions, AliasTable::read);
  }

  private static AliasTable read(List<String> additions) {
    Map<String, String> all = entries(WordList.text(RESOURCE));
    additions.forEach(addition -> all.putAll(entries(addition)));
    return new AliasTable(additions, all);
  }

  private static Map<String, String> entries(String tsv) {
    Map<String, String> entries = new TreeMap<>();
    tsv.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(line -> add(line, entries));
    return entries;
  }

  private Object readResolve() {
    return withAdditions(additions);
  }

  private static void add(String line, Map<String, String> entities) {
    String[] columns = line.split("\t");
    if (columns.length < 3) {
      throw new IllegalArgumentException(
          "a line of the alias table needs type, name and alias, parted by tabs: " + line);
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
    return entities.get(key(type, name));
  }

  private static String key(EntityType type, String name) {
    return type + " " + name.replace('’', '\'').toLowerCase(Locale.ROOT);
  }
}
