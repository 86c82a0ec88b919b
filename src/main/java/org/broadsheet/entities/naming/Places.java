package org.broadsheet.entities.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The countries, states and cities that have an id, from {@code places.tsv}. */
public final class Places {

  private static final String RESOURCE = "places.tsv";
  private static final int FIRST_ALIAS = 4;
  private static final Map<String, Place> BY_NAME = read();

  /**
   * A place with an id.
   *
   * @param id at Wikidata (Q30) if it is a country or a part of the world, else at GeoNames
   * @param latitude in degrees; null if only the id is known
   * @param longitude in degrees; null if only the id is known
   */
  public record Place(String id, @Nullable Double latitude, @Nullable Double longitude) {

    /** Whether the place is a country, a part of one like Scotland, or a part of the world. */
    public boolean isCountry() {
      return id.startsWith("Q");
    }
  }

  private Places() {}

  /** The place of an entity's name; null if there is none, or several of one name. */
  public static @Nullable Place of(String entity) {
    return BY_NAME.get(entity);
  }

  private static Map<String, Place> read() {
    Map<String, Place> places = new HashMap<>();
    for (List<String> columns : rows()) {
      if (!columns.get(1).isEmpty()) {
        places.put(
            columns.get(0),
            new Place(columns.get(1), degrees(columns.get(2)), degrees(columns.get(3))));
      }
    }
    return places;
  }

  /** The name of each place with its other names. */
  static Map<String, List<String>> aliases() {
    Map<String, List<String>> aliases = new HashMap<>();
    rows()
        .forEach(
            columns -> aliases.put(columns.get(0), columns.subList(FIRST_ALIAS, columns.size())));
    return aliases;
  }

  private static List<List<String>> rows() {
    return WordList.text(RESOURCE)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  private static @Nullable Double degrees(String column) {
    return column.isEmpty() ? null : Double.valueOf(column);
  }
}
