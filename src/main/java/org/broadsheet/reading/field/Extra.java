package org.broadsheet.reading.field;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.article.ShortLine;

/** The user's own fields that are kept beside an article, in a bounded size. */
public final class Extra {

  /** A table of more columns is cut; each has its own name in every row. */
  static final int MAX_FIELDS = 200;

  /** Characters of a name, which may be anything in a hostile file. */
  static final int MAX_NAME_CHARS = 200;

  /** Characters; a longer value is a text of its own. */
  static final int MAX_CHARS = 2_000;

  /** Characters of an article's fields together, with their names. */
  static final int MAX_CHARS_IN_ALL = 32_000;

  /** Made when it is first used, since that takes a while. */
  private static final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();
  }

  private final Kept kept;
  private final Map<String, String> values = new LinkedHashMap<>();
  private int chars;

  public Extra(Kept kept) {
    this.kept = kept;
  }

  public void put(String path, Object value) {
    if (kept.isNone() || !(kept.all() || kept.isNamed(path)) || values.size() == MAX_FIELDS) {
      return;
    }
    String name = ShortLine.of(path, MAX_NAME_CHARS);
    String text = text(value);
    int length = name.length() + Math.min(text.length(), MAX_CHARS);
    if (chars + length <= MAX_CHARS_IN_ALL) {
      values.put(name, text.length() > MAX_CHARS ? cut(text) : text);
      chars += length;
    }
  }

  private static String cut(String text) {
    int end = MAX_CHARS - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** Lists of plain values are joined as a person would write them; the rest is JSON. */
  private static String text(Object value) {
    if (value instanceof String text) {
      return text;
    }
    if (value instanceof List<?> list && list.stream().allMatch(v -> v instanceof String)) {
      return String.join("; ", list.stream().map(String::valueOf).toList());
    }
    try {
      return Json.MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      return String.valueOf(value);
    }
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  public Map<String, String> values() {
    return values;
  }
}
