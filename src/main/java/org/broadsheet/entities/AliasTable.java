package org.broadsheet.entities;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Names of the same thing: "U.S." and "United States". Immutable. */
public final class AliasTable implements Serializable {

  private static final String RESOURCE = "aliases.tsv";

  /** "TYPE alias", folded, to the entity. */
  private final Map<String, String> entities;

  private AliasTable(Map<String, String> entities) {
    this.entities = entities;
  }

  /** The table that the program brings. */
  public static AliasTable builtIn() {
    try (InputStream in =
        Objects.requireNonNull(AliasTable.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table: one entity a line, tabs between type, name and each alias; "#" begins a comment.
   *
   * @throws IllegalArgumentException if a line has no type, name and alias
   */
  public static AliasTable parse(String tsv) {
    Map<String, String> entities = new TreeMap<>();
    tsv.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(line -> add(line, entities));
    return new AliasTable(entities);
  }

  private static void add(String line, Map<String, String> entities) {
    String[] columns = line.split("\t");
    if (columns.length < 3) {
      throw new IllegalArgumentException(
          "a line of the alias table needs type, name and alias, parted by tabs: " + line);
    }
    EntityType type = EntityType.valueOf(columns[0].strip());
    for (int i = 2; i < columns.length; i++) {
      entities.putIfAbsent(key(type, columns[i].strip()), columns[1].strip());
    }
  }

  /** The mention as an occurrence of the entity that the table knows by its name, if any. */
  Mention name(Mention mention) {
    String entity = lookUp(mention.type(), mention.nameInArticle());
    return entity == null || entity.equals(mention.nameInArticle())
        ? mention
        : mention.withEntity(entity, NameRule.ALIAS);
  }

  @Nullable String lookUp(EntityType type, String name) {
    return entities.get(key(type, name));
  }

  private static String key(EntityType type, String name) {
    return type + " " + name.toLowerCase(Locale.ROOT);
  }
}
