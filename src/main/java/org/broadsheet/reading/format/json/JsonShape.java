package org.broadsheet.reading.format.json;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.reading.field.Field;
import org.broadsheet.reading.field.FieldMapping;
import org.broadsheet.reading.field.FieldNames;
import org.broadsheet.reading.field.FieldValues;
import org.broadsheet.reading.field.NamelessColumns;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON object is, told from what it holds: an article, what articles are wrapped in, a table
 * by columns, or something else. Names of wrappers need not be known.
 */
enum JsonShape {
  RECORD,
  /** Lists or dictionaries of articles, at whatever depth. */
  WRAPPER,
  /** For each column all its values: pandas writes so. */
  COLUMNS,
  OTHER;

  private static final int MAX_DEPTH = 12;

  private static final Pattern ARTICLE_TYPE =
      Pattern.compile("(?i)article|posting|story|report|review|news|creativework");

  /** As many articles of a list are looked at. */
  private static final int LOOKED_AT = 20;

  static JsonShape of(Map<?, ?> object, FieldMapping fields, boolean isCut) {
    if (isColumns(object, fields, isCut)) {
      return COLUMNS;
    }
    if (holdsText(object, fields)) {
      return RECORD;
    }
    if (holdsRecords(object, fields, 0)) {
      return WRAPPER;
    }
    if (isTeaser(object, fields)) {
      return RECORD;
    }
    return isCut && endsInList(object) ? WRAPPER : OTHER;
  }

  /** Whether an object, by itself or in an object about itself, has a text. */
  private static boolean holdsText(Map<?, ?> object, FieldMapping fields) {
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      FieldMapping.Name name = fields.name(String.valueOf(entry.getKey()));
      Object value = entry.getValue();
      if (name == null || value == null) {
        continue;
      }
      FieldMapping.Meaning meaning = name.meaning();
      if (meaning != null
          && (meaning.field() == Field.TEXT || meaning.field() == Field.HTML)
          && isText(meaning.field(), value, object, fields)) {
        return true;
      }
      if (value instanceof String text && name.isTextIn(text)) {
        return true;
      }
      if (name.isOpen()
          && value instanceof Map<?, ?> inner
          && !isColumns(inner, fields, false)
          && holdsText(inner, fields)) {
        return true;
      }
      if (!name.inner().isEmpty() && holdsGiven(name, value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isText(Field field, Object value, Map<?, ?> object, FieldMapping fields) {
    if (value instanceof String text) {
      return !text.isBlank();
    }
    boolean isWrapping = !isWordsInParts(value) && holdsRecords(value, fields, 0);
    boolean isDictionary =
        value instanceof Map<?, ?> map && !holdsText(map, fields) && records(map, fields) > 1;
    boolean hasTitle = has(object, Field.TITLE, fields);
    return (hasTitle || !(isWrapping || isDictionary)) && !FieldValues.of(field, value).isEmpty();
  }

  /** Whether strings stand beside objects, as bold words and links do in messages. */
  private static boolean isWordsInParts(Object value) {
    return value instanceof List<?> list
        && list.stream().anyMatch(v -> v instanceof String text && !text.isBlank());
  }

  /** Whether a path that the user gave leads to something. */
  private static boolean holdsGiven(FieldMapping.Name name, Object value) {
    for (Map.Entry<String, FieldMapping.Name> inner : name.inner().entrySet()) {
      Object below = value instanceof Map<?, ?> map ? FieldValues.get(map, inner.getKey()) : null;
      FieldMapping.Meaning meaning = inner.getValue().meaning();
      if (below != null
          && ((meaning != null && meaning.field() == Field.TEXT && meaning.rank() < 0)
              || holdsGiven(inner.getValue(), below))) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(Map<?, ?> object, Field field, FieldMapping fields) {
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      FieldMapping.Meaning meaning = fields.meaning(String.valueOf(entry.getKey()));
      boolean isName = FieldNames.NAME.equals(FieldNames.canonical(String.valueOf(entry.getKey())));
      if (meaning != null
          && meaning.field() == field
          && !isName
          && entry.getValue() != null
          && !FieldValues.of(field, entry.getValue()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is an article of which the text is missing. */
  private static boolean isTeaser(Map<?, ?> object, FieldMapping fields) {
    boolean hasUrl = has(object, Field.URL, fields);
    boolean hasDate = has(object, Field.PUBLISHED, fields);
    boolean hasSummary = has(object, Field.SUMMARY, fields);
    return has(object, Field.TITLE, fields)
        ? hasUrl || hasDate || hasSummary
        : hasUrl && hasDate && hasSummary;
  }

  static boolean isRecord(@Nullable Object value, FieldMapping fields) {
    return value instanceof Map<?, ?> map && (holdsText(map, fields) || isTeaser(map, fields));
  }

  /** Whether an object says, as schema.org does, that it is of another type than articles are. */
  static boolean isOfOtherType(@Nullable Object value) {
    return value instanceof Map<?, ?> map
        && map.get("@type") instanceof String type
        && !ARTICLE_TYPE.matcher(type).find();
  }

  /** Whether the elements of a list are articles. */
  static boolean isRecordList(List<?> list, FieldMapping fields) {
    return list.stream().limit(LOOKED_AT).anyMatch(e -> isRecord(e, fields));
  }

  /** How many articles stand in an object, each under a name of its own. */
  static long records(Map<?, ?> map, FieldMapping fields) {
    return map.values().stream().limit(LOOKED_AT).filter(v -> isRecord(v, fields)).count();
  }

  /** Whether there are articles somewhere below. */
  static boolean holdsRecords(@Nullable Object value, FieldMapping fields, int depth) {
    if (depth > MAX_DEPTH) {
      return false;
    }
    if (value instanceof List<?> list) {
      return isRecordList(list, fields)
          || list.stream().limit(LOOKED_AT).anyMatch(e -> holdsRecords(e, fields, depth + 1));
    }
    return value instanceof Map<?, ?> map
        && (isRowsWithColumns(map)
            || map.values().stream().anyMatch(JsonShape::areTellingRows)
            || isColumns(map, fields, false)
            || map.entrySet().stream()
                .filter(e -> !isOther(e.getKey()))
                .map(Map.Entry::getValue)
                .anyMatch(v -> isRecord(v, fields) || holdsRecords(v, fields, depth + 1)));
  }

  /** Whether it is the answer to a question that found nothing: no list in it has an element. */
  static boolean isEmptyAnswer(Map<?, ?> object) {
    return Boolean.TRUE.equals(isEmptyAnswer(object, 0));
  }

  /** True if there is an empty list, false if there is a full one, null if there is none. */
  private static @Nullable Boolean isEmptyAnswer(@Nullable Object value, int depth) {
    if (value instanceof List<?> list) {
      return list.isEmpty();
    }
    Boolean isEmpty = null;
    if (value instanceof Map<?, ?> map && depth < MAX_DEPTH) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        Boolean inside =
            isOther(entry.getKey()) ? null : isEmptyAnswer(entry.getValue(), depth + 1);
        if (Boolean.FALSE.equals(inside)) {
          return false;
        }
        isEmpty = inside == null ? isEmpty : inside;
      }
    }
    return isEmpty;
  }

  static boolean isOther(@Nullable Object name) {
    return FieldNames.OTHER.contains(FieldNames.canonical(String.valueOf(name)));
  }

  /** Whether rows are arrays, and another list says what stands where in them. */
  private static boolean isRowsWithColumns(Map<?, ?> map) {
    boolean hasRows = map.values().stream().anyMatch(JsonShape::isRows);
    return hasRows
        && map.entrySet().stream()
            .anyMatch(e -> !columns(String.valueOf(e.getKey()), e.getValue()).isEmpty());
  }

  /** The names of the columns of rows in an object, wherever they stand in it. */
  static List<String> columnsIn(Map<?, ?> map) {
    return map.entrySet().stream()
        .map(e -> columns(String.valueOf(e.getKey()), e.getValue()))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Whether the first of the rows tells by its values which columns there are. */
  static boolean areTellingRows(@Nullable Object value) {
    if (!isRows(value)
        || !(value instanceof List<?> list)
        || !(list.get(0) instanceof List<?> row)) {
      return false;
    }
    List<String> names = NamelessColumns.of(row);
    return names.contains("text") && (names.contains("url") || names.contains("date"));
  }

  /** Whether values are the names of columns, one of them that of a text. */
  static boolean isHeader(List<?> values, FieldMapping fields) {
    List<String> names = JsonWrapped.strings(values);
    long known = names.stream().filter(name -> fields.meaning(name) != null).count();
    return names.size() > 1
        && names.size() == values.size()
        && known * 2 >= names.size()
        && fields.findsTextIn(names);
  }

  static boolean isRows(@Nullable Object value) {
    return value instanceof List<?> list
        && !list.isEmpty()
        && list.get(0) instanceof List<?> row
        && row.stream().noneMatch(v -> v instanceof Map);
  }

  /** The names of columns that a list gives, if its own name says that it does. */
  static List<String> columns(String name, @Nullable Object value) {
    if (!FieldNames.COLUMNS.contains(FieldNames.canonical(name))
        || !(value instanceof List<?> list)) {
      return List.of();
    }
    return list.stream()
        .map(c -> c instanceof Map<?, ?> map ? FieldValues.get(map, "name") : c)
        .filter(c -> c instanceof String)
        .map(String::valueOf)
        .toList();
  }

  private static boolean isColumns(Map<?, ?> object, FieldMapping fields, boolean isCut) {
    int columns = 0;
    int known = 0;
    Set<Object> shapes = new HashSet<>();
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      boolean isLast = isCut && columns == object.size() - 1;
      Object shape = columnShape(entry.getValue());
      if (shape == null) {
        return false;
      }
      columns++;
      known += fields.meaning(String.valueOf(entry.getKey())) == null ? 0 : 1;
      if (!isLast || columns == 1) {
        shapes.add(shape);
      }
    }
    boolean isTable = shapes.size() == 1 && known > 0 && (columns > 1 || isCut);
    return isTable && (isCut ? isNumbered(object) : true);
  }

  private static boolean isNumbered(Map<?, ?> object) {
    return object.values().stream().findFirst().orElse(null) instanceof Map<?, ?> map
        && map.size() > 1
        && "0".equals(map.keySet().iterator().next());
  }

  /** What two columns of a table have in common: the keys of their rows, or how many there are. */
  private static @Nullable Object columnShape(@Nullable Object column) {
    if (column instanceof Map<?, ?> map
        && map.values().stream().noneMatch(v -> v instanceof Map)
        && (map.size() > 1 || map.containsKey("0"))) {
      return map.keySet();
    }
    return column instanceof List<?> list
            && list.size() > 1
            && list.stream().filter(Objects::nonNull).allMatch(v -> v instanceof String)
        ? (Object) list.size()
        : null;
  }

  /** Whether what is cut is a list of objects: then it is much larger than what stands before. */
  private static boolean endsInList(Map<?, ?> object) {
    Object last = null;
    for (Object value : object.values()) {
      last = value;
    }
    return last instanceof List<?> list
        ? !list.isEmpty() && (list.get(0) instanceof Map || list.get(0) instanceof List)
        : last instanceof Map<?, ?> map && !map.isEmpty();
  }
}
