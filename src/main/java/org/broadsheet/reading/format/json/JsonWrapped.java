package org.broadsheet.reading.format.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.Piece;
import org.broadsheet.reading.field.FieldChecks;
import org.broadsheet.reading.field.FieldMapping;
import org.broadsheet.reading.field.NamelessColumns;
import org.broadsheet.reading.format.RecordSink;
import org.broadsheet.reading.format.Row;
import org.broadsheet.reading.format.TextStream;
import org.jspecify.annotations.Nullable;

/** Reads what an object in memory wraps: articles, or a table by columns. */
final class JsonWrapped {

  /** A value of fewer words may be anything. */
  private static final int WORDS_OF_TEXT = 15;

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonWrapped() {}

  /** Makes the attempts at what an object wraps, and says whether it wraps anything. */
  static boolean read(
      Map<?, ?> tree, JsonRecord.Parsed parsed, Piece object, TextStream text, RecordSink out) {
    if (isAction(tree)) {
      out.attempt(object.position(), object.bytes()).skipped("BULK_ACTION");
      return true;
    }
    JsonShape shape = JsonShape.of(tree, out.settings().fields(), false);
    if (shape == JsonShape.COLUMNS) {
      readColumns(tree, parsed, object, text, out);
      return true;
    }
    if (shape == JsonShape.OTHER && areTexts(tree, out.settings().fields())) {
      readTexts(tree, parsed, object, text, out);
      return true;
    }
    if (shape != JsonShape.WRAPPER) {
      return false;
    }
    long before = out.attempts();
    ByteReader inside = new ByteReader(new ByteArrayInputStream(parsed.json()), object.position());
    new JsonWalk(new JsonFraming(inside, out.settings().maxBytes()), text, out)
        .wrapper(0, JsonShape.columnsIn(tree));
    return out.attempts() > before;
  }

  /** Elasticsearch writes a line of what to do before each document. */
  private static boolean isAction(Map<?, ?> tree) {
    Set<?> names = tree.keySet();
    return names.size() == 1
        && (names.contains("index") || names.contains("create"))
        && tree.values().iterator().next() instanceof Map<?, ?> action
        && !action.isEmpty()
        && action.keySet().stream().allMatch(n -> String.valueOf(n).startsWith("_"));
  }

  /** Whether an object is a dictionary of texts by their ids. */
  private static boolean areTexts(Map<?, ?> tree, FieldMapping fields) {
    return tree.size() > 1
        && tree.entrySet().stream()
            .allMatch(
                e ->
                    e.getValue() instanceof String text
                        && NamelessColumns.words(text) >= WORDS_OF_TEXT
                        && fields.name(String.valueOf(e.getKey())) == null);
  }

  private static void readTexts(
      Map<?, ?> tree, JsonRecord.Parsed parsed, Piece object, TextStream text, RecordSink out) {
    long number = 0;
    for (Map.Entry<?, ?> entry : tree.entrySet()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put(FieldChecks.isPage(String.valueOf(entry.getKey())) ? "url" : "id", entry.getKey());
      row.put("text", entry.getValue());
      readRow(row, object.position() + number, text.charsetName(parsed.charset()), out);
      number++;
    }
  }

  /** A row for each key that all columns have. */
  private static void readColumns(
      Map<?, ?> tree, JsonRecord.Parsed parsed, Piece object, TextStream text, RecordSink out) {
    Set<Object> keys = new LinkedHashSet<>();
    Map<String, Object> columns = new LinkedHashMap<>();
    tree.forEach(
        (name, column) -> {
          Map<?, ?> byKey = byKey(column);
          keys.addAll(byKey.keySet());
          columns.put(String.valueOf(name), byKey);
        });
    long number = 0;
    for (Object key : keys) {
      Map<String, Object> row = new LinkedHashMap<>();
      columns.forEach((name, column) -> row.put(name, ((Map<?, ?>) column).get(key)));
      readRow(row, object.position() + number, text.charsetName(parsed.charset()), out);
      number++;
    }
  }

  private static Map<?, ?> byKey(Object column) {
    if (column instanceof Map<?, ?> map) {
      return map;
    }
    Map<String, Object> byKey = new LinkedHashMap<>();
    for (Object value : (List<?>) column) {
      byKey.put(String.valueOf(byKey.size()), value);
    }
    return byKey;
  }

  /** Makes the attempt at a row that is known by the names of its columns. */
  static void readRow(Map<String, Object> fields, long position, String charset, RecordSink out) {
    Row row = new Row(out.settings().fields());
    fields.forEach(row::put);
    byte[] raw = json(fields);
    row.finish(out.attempt(position, raw), charset, raw);
  }

  /** Makes the attempt at an array whose values stand in the order of columns. */
  static void readArray(
      Piece array, List<?> values, List<String> columns, TextStream text, RecordSink out) {
    List<String> names = columns.isEmpty() ? NamelessColumns.of(values) : columns;
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
      fields.putIfAbsent(names.get(i), values.get(i));
    }
    if (columns.isEmpty()) {
      putNumbered(values, fields, out.settings().fields());
    }
    if (array.bytes().length == 0 || fields.isEmpty()) {
      out.attempt(array.position(), array.bytes())
          .defective(RejectReason.EMPTY, "there is nothing in it", array.bytes());
      return;
    }
    Row row = new Row(out.settings().fields());
    fields.forEach(row::put);
    row.finish(
        out.attempt(array.position(), array.bytes()), text.charsetName("UTF-8"), array.bytes());
  }

  /** A user may call a column without a name by its number, counted from 0. */
  private static void putNumbered(
      List<?> values, Map<String, Object> fields, FieldMapping mapping) {
    for (int i = 0; i < values.size(); i++) {
      if (mapping.name(String.valueOf(i)) != null) {
        fields.put(String.valueOf(i), values.get(i));
      }
    }
  }

  private static byte[] json(@Nullable Object value) {
    try {
      return JSON.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      return String.valueOf(value).getBytes(StandardCharsets.UTF_8);
    }
  }

  /** The values of a list that are no objects and no lists. */
  static List<String> strings(List<?> list) {
    List<String> strings = new ArrayList<>();
    list.stream().filter(v -> v instanceof String).forEach(v -> strings.add((String) v));
    return strings;
  }
}
