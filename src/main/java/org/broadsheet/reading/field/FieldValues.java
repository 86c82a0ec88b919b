package org.broadsheet.reading.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.broadsheet.text.SmallLetters;
import org.jspecify.annotations.Nullable;

/**
 * Takes the value of a field from whatever it is wrapped in: strings, lists, and objects as maps.
 *
 * <p>An author is {@code "Ada"}, {@code ["Ada"]} or {@code [{"name": "Ada", "mail": ...}]}; a text
 * may be the paragraphs of sections (Fundus), or a list of typed parts of which some are no text
 * (the TREC collection of the Washington Post).
 */
public final class FieldValues {

  /** Real records are nested less than ten deep. */
  private static final int MAX_DEPTH = 20;

  private FieldValues() {}

  /** The strings that are the value of a field. */
  public static List<String> of(Field field, Object value) {
    List<String> parts = new ArrayList<>();
    if (field.isText()) {
      addText(field, value, 0, parts);
    } else {
      add(field, value, 0, parts);
    }
    return parts;
  }

  private static void add(Field field, Object value, int depth, List<String> parts) {
    if (value instanceof String text) {
      parts.add(text);
    } else if (value instanceof List<?> list && depth < MAX_DEPTH) {
      list.stream().filter(v -> v != null).forEach(v -> add(field, v, depth + 1, parts));
    } else if (value instanceof Map<?, ?> map && depth < MAX_DEPTH) {
      addInside(field, map, depth, parts);
    }
  }

  private static void addInside(Field field, Map<?, ?> map, int depth, List<String> parts) {
    int before = parts.size();
    for (String name : field.namesInside()) {
      Object inside = get(map, name);
      if (inside != null) {
        add(field, inside, depth + 1, parts);
      }
      if (parts.size() > before) {
        return;
      }
    }
    if (field == Field.AUTHORS) {
      addPerson(map, parts);
    }
    if (parts.size() == before) {
      addOnly(field, map, depth, parts);
    }
  }

  private static void addPerson(Map<?, ?> map, List<String> parts) {
    Object first = get(map, "firstname");
    Object last = get(map, "lastname");
    if (last instanceof String family) {
      parts.add(first instanceof String given ? given + " " + family : family);
    }
  }

  /** The one string of an object that holds no other, as a title by its language. */
  private static void addOnly(Field field, Map<?, ?> map, int depth, List<String> parts) {
    Object first = map.values().stream().filter(v -> v != null).findFirst().orElse(null);
    boolean isOne = map.size() == 1 || (first instanceof String && field == Field.TITLE);
    if (first != null && isOne) {
      add(field, first, depth + 1, parts);
    }
  }

  private static void addText(Field field, Object value, int depth, List<String> parts) {
    if (value instanceof String text) {
      parts.add(text);
    } else if (value instanceof List<?> list && RunningText.isOne(list)) {
      parts.add(RunningText.of(list));
    } else if (value instanceof List<?> list && depth < MAX_DEPTH) {
      list.stream().filter(v -> v != null).forEach(v -> addText(field, v, depth + 1, parts));
    } else if (value instanceof Map<?, ?> map && depth < MAX_DEPTH && !isNoText(map)) {
      addTextOf(field, map, depth, parts);
    }
  }

  /** One of several forms of the same text, else all that is text in the object, in order. */
  private static void addTextOf(Field field, Map<?, ?> map, int depth, List<String> parts) {
    String running = RunningText.inBlock(map);
    if (running != null) {
      parts.add(running);
      return;
    }
    for (String name : field.namesInside()) {
      if (get(map, name) instanceof String text && !text.isBlank() && isForm(name, map)) {
        parts.add(text);
        return;
      }
    }
    map.forEach(
        (name, inside) -> {
          String canonical = FieldNames.canonical(String.valueOf(name));
          if (inside != null && !FieldNames.BESIDE_TEXT.contains(canonical)) {
            addText(field, inside, depth + 1, parts);
          }
        });
  }

  /** Beside the parts of a section, {@code text} is one of them and not all. */
  private static boolean isForm(String name, Map<?, ?> map) {
    return map.entrySet().stream()
        .noneMatch(
            e ->
                (e.getValue() instanceof List<?> list && !list.isEmpty())
                    && !FieldNames.BESIDE_TEXT.contains(
                        FieldNames.canonical(String.valueOf(e.getKey())))
                    && !FieldNames.canonical(String.valueOf(e.getKey())).equals(name));
  }

  /** Whether the part of a text says of itself that it is a picture, a byline or the like. */
  private static boolean isNoText(Map<?, ?> part) {
    for (String name : new String[] {"type", "kind", "_type", "blocktype"}) {
      if (get(part, name) instanceof String type
          && FieldNames.NO_TEXT.contains(FieldNames.canonical(SmallLetters.of(type)))) {
        return true;
      }
    }
    return false;
  }

  /** What an object has under a canonical name, or null. */
  public static @Nullable Object get(Map<?, ?> map, String canonical) {
    Object exact = map.get(canonical);
    if (exact != null) {
      return exact;
    }
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (canonical.equals(FieldNames.canonical(String.valueOf(entry.getKey())))) {
        return entry.getValue();
      }
    }
    return null;
  }
}
