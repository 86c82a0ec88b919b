package org.broadsheet.reading.format;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which names of a structured record mean which {@link Field}. */
public final class FieldMapping implements Serializable {

  /** The names that are known without any mapping. */
  public static final FieldMapping BUILT_IN = new FieldMapping(new EnumMap<>(Field.class));

  /**
   * A name that means a field.
   *
   * @param rank 0 for the most trusted name of the field
   */
  record Meaning(Field field, int rank) implements Serializable {}

  private final HashMap<String, Meaning> meanings = new HashMap<>();

  private FieldMapping(Map<Field, String> given) {
    for (Field field : Field.values()) {
      String own = given.get(field);
      List<String> names =
          own == null ? field.builtInNames() : List.of(own.toLowerCase(Locale.ROOT));
      for (int rank = 0; rank < names.size(); rank++) {
        meanings.putIfAbsent(names.get(rank), new Meaning(field, rank));
      }
    }
    given.forEach(
        (field, name) -> meanings.put(name.toLowerCase(Locale.ROOT), new Meaning(field, 0)));
  }

  /**
   * The built-in names with some replaced, as in {@code text:BodyText,published:Day}.
   *
   * @throws IllegalArgumentException if the specification cannot be read
   */
  public static FieldMapping parse(String specification) {
    Map<Field, String> given = new EnumMap<>(Field.class);
    for (String part : specification.split(",")) {
      int colon = part.indexOf(':');
      if (colon <= 0 || colon == part.length() - 1) {
        throw new IllegalArgumentException(
            "--fields wants FIELD:NAME pairs such as text:BodyText,published:Day, not '"
                + part.trim()
                + "'.");
      }
      given.put(field(part.substring(0, colon).trim()), part.substring(colon + 1).trim());
    }
    return new FieldMapping(given);
  }

  private static Field field(String name) {
    for (Field field : Field.values()) {
      if (field.name().equalsIgnoreCase(name)) {
        return field;
      }
    }
    List<String> known = new ArrayList<>();
    Arrays.stream(Field.values()).forEach(f -> known.add(f.name().toLowerCase(Locale.ROOT)));
    throw new IllegalArgumentException(
        "--fields knows " + String.join(", ", known) + ", but not '" + name + "'.");
  }

  /** What a name means, in whatever case it is written; null if nothing. */
  @Nullable Meaning meaning(String name) {
    Meaning exact = meanings.get(name);
    return exact != null ? exact : meanings.get(name.toLowerCase(Locale.ROOT));
  }

  /** Whether a table with these columns has a text in it. */
  public boolean findsTextIn(List<String> columns) {
    return columns.stream()
        .map(this::meaning)
        .anyMatch(m -> m != null && (m.field() == Field.TEXT || m.field() == Field.HTML));
  }
}
