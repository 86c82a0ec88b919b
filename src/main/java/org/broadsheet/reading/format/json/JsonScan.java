package org.broadsheet.reading.format.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.broadsheet.reading.charset.Mojibake;
import org.broadsheet.reading.charset.Utf8Decoding;
import org.broadsheet.reading.field.FieldMapping;
import org.broadsheet.reading.format.Row;
import org.broadsheet.reading.format.json.JsonCursor.UnusualException;
import org.jspecify.annotations.Nullable;

/**
 * Reads an ordinary JSON object without a parser, because looking for the ends of its strings eight
 * bytes at a time takes half the time of Jackson.
 *
 * <p>It decides nothing: whatever is not plainly JSON in UTF-8 (errors, lone surrogates, deep
 * nesting) it leaves to Jackson, which reads it or says what is wrong with it.
 */
final class JsonScan {

  /** Deeper ones are left to Jackson, which says so. */
  private static final int MAX_DEPTH = JsonRecord.MAX_DEPTH;

  /** Stands for a value that was not yet read. */
  static final String CUT = "…";

  private final JsonCursor json;
  private final @Nullable Row row;

  private JsonScan(JsonCursor json, @Nullable Row row) {
    this.json = json;
    this.row = row;
  }

  /** Fills the row; or says that it could not, and then the row is to be thrown away. */
  static boolean read(byte[] object, Row row, Utf8Decoding utf8) {
    JsonCursor json = new JsonCursor(object, utf8);
    utf8.takeMojibakeSigns();
    try {
      new JsonScan(json, row).record();
    } catch (UnusualException e) {
      return false;
    }
    row.setMayBeMojibake(json.hasUnicodeEscapes() || Mojibake.isPossible(utf8.takeMojibakeSigns()));
    return true;
  }

  /**
   * Fills the row from the object that a line begins with, and says where the next line begins; or
   * -1 if it could not, and then the row is to be thrown away.
   */
  static int readLine(byte[] bytes, int from, int to, Row row, Utf8Decoding utf8) {
    JsonCursor json = JsonCursor.inLine(bytes, from, to, utf8);
    utf8.takeMojibakeSigns();
    try {
      new JsonScan(json, row).fields();
    } catch (UnusualException e) {
      return -1;
    }
    row.setMayBeMojibake(json.hasUnicodeEscapes() || Mojibake.isPossible(utf8.takeMojibakeSigns()));
    return json.nextLine();
  }

  /** All of a JSON text as a tree; of a text that is cut or wrong, what stands before that. */
  static @Nullable Object tree(byte[] json, Utf8Decoding utf8) {
    JsonScan scan = new JsonScan(new JsonCursor(json, utf8), null);
    Object root = scan.begun();
    try {
      return scan.filled(root, 0);
    } catch (UnusualException e) {
      return root.equals(CUT) ? null : root;
    }
  }

  private void record() throws UnusualException {
    fields();
    json.takeIf(',');
    if (json.peek() >= 0) {
      throw new UnusualException();
    }
  }

  private void fields() throws UnusualException {
    json.take('{');
    if (json.takeIf('}')) {
      return;
    }
    do {
      field(name());
    } while (goesOn('}'));
  }

  private void field(String name) throws UnusualException {
    Row row = Objects.requireNonNull(this.row);
    int first = json.peek();
    FieldMapping.Name known = row.mapping().name(name);
    boolean isWanted = known != null || row.mapping().kept().wantsIn(name);
    if (!isWanted) {
      skip(0);
    } else if (first == '{' || first == '[') {
      row.put(name, known, value(0), 0);
    } else {
      row.put(name, known, first == '"' ? json.string() : scalar(), 0);
    }
  }

  /** A number or a truth as it is written, or null. */
  private @Nullable String scalar() throws UnusualException {
    String scalar = json.scalar();
    return scalar.equals("null") ? null : scalar;
  }

  /** What is read, as a tree of maps, lists and strings. */
  private @Nullable Object value(int depth) throws UnusualException {
    checkDepth(depth);
    int first = json.peek();
    if (first == '[') {
      List<Object> list = new ArrayList<>();
      fill(list, depth);
      return list;
    }
    if (first == '{') {
      Map<String, Object> map = new LinkedHashMap<>();
      fill(map, depth);
      return map;
    }
    return first == '"' ? json.string() : scalar();
  }

  private void fill(List<Object> list, int depth) throws UnusualException {
    json.take('[');
    if (json.takeIf(']')) {
      return;
    }
    do {
      int at = list.size();
      list.add(begun());
      list.set(at, filled(list.get(at), depth + 1));
    } while (goesOn(']'));
  }

  private void fill(Map<String, Object> map, int depth) throws UnusualException {
    json.take('{');
    if (json.takeIf('}')) {
      return;
    }
    do {
      String name = name();
      map.put(name, begun());
      map.put(name, filled(map.get(name), depth + 1));
    } while (goesOn('}'));
  }

  /** What a value will be, in its place before it is read, so that of a cut text all is seen. */
  private Object begun() {
    int first = json.peek();
    if (first == '[') {
      return new ArrayList<>();
    }
    return first == '{' ? new LinkedHashMap<>() : CUT;
  }

  @SuppressWarnings("unchecked")
  private @Nullable Object filled(Object begun, int depth) throws UnusualException {
    checkDepth(depth);
    if (begun instanceof List<?>) {
      fill((List<Object>) begun, depth);
      return begun;
    }
    if (begun instanceof Map<?, ?>) {
      fill((Map<String, Object>) begun, depth);
      return begun;
    }
    return value(depth);
  }

  /** Passes over a value. */
  private void skip(int depth) throws UnusualException {
    checkDepth(depth);
    int first = json.peek();
    if (first == '[' || first == '{') {
      skipInside((char) first, depth);
    } else if (first == '"') {
      json.skipString();
    } else {
      json.scalar();
    }
  }

  private void skipInside(char open, int depth) throws UnusualException {
    char close = open == '[' ? ']' : '}';
    json.take(open);
    if (json.takeIf(close)) {
      return;
    }
    do {
      if (open == '{') {
        json.skipString();
        json.take(':');
      }
      skip(depth + 1);
    } while (goesOn(close));
  }

  private String name() throws UnusualException {
    String name = json.string();
    json.take(':');
    return name;
  }

  private boolean goesOn(char close) throws UnusualException {
    if (json.takeIf(',')) {
      return true;
    }
    json.take(close);
    return false;
  }

  private static void checkDepth(int depth) throws UnusualException {
    if (depth > MAX_DEPTH) {
      throw new UnusualException();
    }
  }
}
