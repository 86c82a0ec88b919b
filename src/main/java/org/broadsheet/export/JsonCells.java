package org.broadsheet.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.temporal.TemporalAccessor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as JSON; days and instants as ISO 8601 writes them. */
final class JsonCells {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonCells() {}

  /** A value for a cell of text: lists, maps and structs as JSON, all else as it is. */
  static @Nullable Object cell(@Nullable Object value) {
    return value instanceof List || value instanceof Map ? text(value) : value;
  }

  static String text(@Nullable Object value) {
    try {
      return JSON.writeValueAsString(printable(value));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object printable(@Nullable Object value) {
    if (value instanceof TemporalAccessor) {
      return value.toString();
    }
    if (value instanceof List<?> list) {
      return list.stream().map(JsonCells::printable).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> printable = new LinkedHashMap<>();
      map.forEach((key, inside) -> printable.put(key, printable(inside)));
      return printable;
    }
    return value;
  }
}
