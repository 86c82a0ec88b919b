package org.broadsheet.tables.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the values of a column mean that has few of them.
 *
 * @param name snake_case
 * @param columns the columns that have these values, as {@code table.column}
 * @param meanings a phrase for each value; a value that ends with {@code *} stands for all that
 *     begin like it
 */
public record Enumeration(String name, List<String> columns, Map<String, String> meanings) {

  private static final String RESOURCE = "enumerations.tsv";

  /** All enumerations in the order of the tables. */
  public static List<Enumeration> all() {
    Map<String, Enumeration> all = new LinkedHashMap<>();
    for (String[] cells : Table.rows(RESOURCE, name -> !name.startsWith("#"))) {
      if (cells[1].equals("@")) {
        List<String> columns = List.of(cells[2].split(", "));
        all.put(cells[0], new Enumeration(cells[0], columns, new LinkedHashMap<>()));
      } else {
        Objects.requireNonNull(all.get(cells[0]), cells[0]).meanings.put(cells[1], cells[2]);
      }
    }
    return new ArrayList<>(all.values());
  }

  /** The enumeration of a column, if it has one. */
  public static Optional<Enumeration> of(Table table, Column column) {
    String wanted = table.folder() + "." + column.name();
    return all().stream().filter(e -> e.columns.contains(wanted)).findFirst();
  }

  /** The meaning of a value; empty if the enumeration does not know it. */
  public Optional<String> meaning(String value) {
    return meanings.keySet().stream()
        .filter(known -> isKnownAs(value, known))
        .findFirst()
        .map(meanings::get);
  }

  private static boolean isKnownAs(String value, String known) {
    return known.endsWith("*")
        ? value.startsWith(known.substring(0, known.length() - 1))
        : value.equals(known);
  }
}
