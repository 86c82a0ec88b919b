package org.broadsheet.reading.field;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that fields of news data have, from {@code fields.tsv}. */
public final class FieldNames {

  private static final Map<String, List<String>> NAMES = new HashMap<>();
  private static final Map<String, List<String>> INSIDE = new HashMap<>();

  static {
    read();
  }

  /** Objects that hold more about the record. */
  static final Set<String> OPEN = Set.copyOf(new HashSet<>(of("OPEN")));

  /** Objects and lists about something else than the article. */
  public static final Set<String> OTHER = Set.copyOf(new HashSet<>(of("OTHER")));

  /** Types of the parts of a text that are no text. */
  static final Set<String> NO_TEXT = Set.copyOf(new HashSet<>(of("NO_TEXT")));

  /** Names beside the text in a part of a text. */
  static final Set<String> BESIDE_TEXT = Set.copyOf(new HashSet<>(of("BESIDE_TEXT")));

  /** Names of the list of the columns' names, where rows are arrays. */
  public static final Set<String> COLUMNS = Set.copyOf(new HashSet<>(of("COLUMNS")));

  /** Names a thing of any kind; an article only where nothing else does. */
  public static final String NAME = "name";

  private FieldNames() {}

  /** Whether a name means a field. */
  public static boolean isKnown(String name) {
    return FieldMapping.BUILT_IN.meaning(name) != null;
  }

  static List<String> of(String kind) {
    return NAMES.getOrDefault(kind, List.of());
  }

  static List<String> inside(String kind) {
    return INSIDE.getOrDefault(kind, List.of());
  }

  /**
   * A name without what writers differ in: case, spaces, {@code -} and {@code _}, but for a first
   * one, by which databases mark their own fields.
   */
  public static String canonical(String name) {
    StringBuilder canonical = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean isLeft = c != '-' && c != ' ' && c != '\u00a0' && (c != '_' || i == 0);
      if (isLeft) {
        canonical.append(Character.toLowerCase(c));
      }
    }
    return canonical.toString();
  }

  private static void read() {
    try (InputStream in = FieldNames.class.getResourceAsStream("fields.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          List<String> cells = List.of(line.split("\t", -1));
          NAMES.put(cells.get(0), names(cells.get(1)));
          INSIDE.put(cells.get(0), names(cells.get(2)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("fields.tsv cannot be read", e);
    }
  }

  private static List<String> names(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }
}
