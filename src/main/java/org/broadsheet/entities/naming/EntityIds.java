package org.broadsheet.entities.naming;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.entities.EntityType;
import org.broadsheet.outlet.AgencyIds;
import org.jspecify.annotations.Nullable;

/**
 * Ids of entities: of countries and news agencies at Wikidata and of cities and states at GeoNames,
 * from the lists that the program brings; of any entity, from a list of the user's. Immutable.
 */
public final class EntityIds implements Serializable {

  /** Whose id it is. */
  public enum Source {
    /**
     * A country, a part of one like Scotland, a part of the world, or a news agency, at Wikidata.
     */
    WIKIDATA,
    /** A city or state, at GeoNames. */
    GEONAMES,
    /** An entity of a list that the user gave. */
    ENTITIES_FILE
  }

  /**
   * What a list knows of an entity; each part null if it does not.
   *
   * @param id the id
   * @param source whose id it is
   * @param latitude of a place, in degrees
   * @param longitude of a place, in degrees
   * @param matchedFrom the name of the user's file that has the entity
   */
  public record Known(
      @Nullable String id,
      @Nullable Source source,
      @Nullable Double latitude,
      @Nullable Double longitude,
      @Nullable String matchedFrom)
      implements Serializable {

    /** What no list knows. */
    public static final Known NOTHING = new Known(null, null, null, null, null);
  }

  /** A line of a user's list. */
  private record Line(EntityType type, String name, String language, String id) {}

  private final Map<String, Known> ofUser;
  private final String aliases;

  private EntityIds(Map<String, Known> ofUser, String aliases) {
    this.ofUser = ofUser;
    this.aliases = aliases;
  }

  /** The ids that the program brings. */
  public static EntityIds builtIn() {
    return new EntityIds(new TreeMap<>(), "");
  }

  /**
   * These ids and those of a user's list.
   *
   * @param file the name of the list
   * @param tsv a line for each name, with tabs between name, type (PER, ORG, LOC, MISC), language
   *     (a code, or empty for all) and id; the first name of an id is what the tables call it
   * @throws IllegalArgumentException if a line has no name, type and id
   */
  public EntityIds with(String file, String tsv) {
    Map<String, List<Line>> byId = new LinkedHashMap<>();
    for (String row : tsv.lines().toList()) {
      if (!row.isBlank() && !row.startsWith("#") && !row.startsWith("name\t")) {
        Line line = line(row);
        byId.computeIfAbsent(line.type() + " " + line.id(), id -> new ArrayList<>()).add(line);
      }
    }
    Map<String, Known> known = new TreeMap<>(ofUser);
    StringBuilder table = new StringBuilder(aliases);
    for (List<Line> names : byId.values()) {
      Line first = names.get(0);
      Known place = builtIn().find(first.type(), first.name());
      known.put(
          key(first.type(), first.name()),
          new Known(first.id(), Source.ENTITIES_FILE, place.latitude(), place.longitude(), file));
      table.append(first.type()).append('\t').append(first.name());
      for (Line line : names) {
        String languages = line.language().isEmpty() ? "" : "@" + line.language();
        table.append('\t').append(line.name()).append(languages);
      }
      table.append('\n');
    }
    return new EntityIds(known, table.toString());
  }

  private static Line line(String row) {
    List<String> columns = List.of(row.split("\t", -1));
    boolean isWhole = columns.size() >= 4 && !columns.get(0).isBlank() && !columns.get(3).isBlank();
    for (EntityType type : EntityType.values()) {
      if (isWhole && type.name().equals(columns.get(1).strip())) {
        return new Line(
            type, columns.get(0).strip(), columns.get(2).strip(), columns.get(3).strip());
      }
    }
    throw new IllegalArgumentException(
        "a line of the list of entities needs name, type (PER, ORG, LOC, MISC), language (may be"
            + " empty) and id, separated by tabs: "
            + row);
  }

  /** The names of the user's lists as lines of a table of aliases; empty without a list. */
  public String aliases() {
    return aliases;
  }

  /** What is known of an entity. */
  public Known find(EntityType type, String entity) {
    Known known = ofUser.get(key(type, entity));
    if (known != null) {
      return known;
    }
    String agency = type == EntityType.ORG ? AgencyIds.wikidata(entity) : null;
    if (agency != null) {
      return new Known(agency, Source.WIKIDATA, null, null, null);
    }
    Places.Place place = type == EntityType.LOC ? Places.of(entity) : null;
    return place == null
        ? Known.NOTHING
        : new Known(
            place.id(),
            place.isCountry() ? Source.WIKIDATA : Source.GEONAMES,
            place.latitude(),
            place.longitude(),
            null);
  }

  private static String key(EntityType type, String entity) {
    return type + " " + entity;
  }
}
