package org.broadsheet.reading.format;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.reading.charset.Mojibake;
import org.broadsheet.reading.charset.Utf8Decoding;
import org.broadsheet.reading.format.JsonCursor.UnusualException;
import org.jspecify.annotations.Nullable;

/**
 * Reads an ordinary JSON object without a parser, because looking for the ends of its strings eight
 * bytes at a time takes half the time of Jackson.
 *
 * <p>It decides nothing: whatever is not plainly JSON in UTF-8 (errors, lone surrogates, deep
 * nesting) it leaves to Jackson, which reads it or says what is wrong with it.
 */
final class JsonScan {

  /** Deeper ones are left to Jackson, which bounds them. */
  private static final int MAX_DEPTH = 20;

  private final JsonCursor json;
  private final Row row;

  private JsonScan(JsonCursor json, Row row) {
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

  private void record() throws UnusualException {
    fields(0);
    if (json.peek() >= 0) {
      throw new UnusualException();
    }
  }

  private void fields(int depth) throws UnusualException {
    checkDepth(depth);
    json.take('{');
    if (json.takeIf('}')) {
      return;
    }
    do {
      field(name(), depth);
    } while (goesOn('}'));
  }

  private void field(String name, int depth) throws UnusualException {
    int first = json.peek();
    FieldMapping.Meaning meaning = row.mapping().meaning(name);
    if (first == '{' && JsonRecord.isMetadata(name)) {
      fields(depth + 1);
    } else if (meaning == null) {
      value(null, 0);
    } else if (first == '{' || first == '[') {
      List<String> parts = new ArrayList<>();
      value(parts, 0);
      row.put(meaning, depth, parts);
    } else {
      String scalar = first == '"' ? json.string() : json.scalar();
      if (first == '"' || !scalar.equals("null")) {
        row.put(meaning, depth, List.of(scalar));
      }
    }
  }

  /** Passes over a value, and takes the strings in it if there is a list for them. */
  private void value(@Nullable List<String> strings, int depth) throws UnusualException {
    checkDepth(depth);
    int first = json.peek();
    if (first == '[') {
      array(strings, depth);
    } else if (first == '{') {
      object(strings, depth);
    } else if (first != '"') {
      json.scalar();
    } else if (strings == null) {
      json.skipString();
    } else {
      strings.add(json.string());
    }
  }

  private void array(@Nullable List<String> strings, int depth) throws UnusualException {
    json.take('[');
    if (json.takeIf(']')) {
      return;
    }
    do {
      value(strings, depth + 1);
    } while (goesOn(']'));
  }

  private void object(@Nullable List<String> strings, int depth) throws UnusualException {
    json.take('{');
    if (json.takeIf('}')) {
      return;
    }
    do {
      name();
      value(strings, depth + 1);
    } while (goesOn('}'));
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
