package org.broadsheet.reading.format.json;

import java.util.List;
import java.util.Map;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.container.Piece;
import org.broadsheet.reading.field.FieldChecks;
import org.broadsheet.reading.field.FieldMapping;
import org.broadsheet.reading.format.RecordSink;
import org.broadsheet.reading.format.Row;
import org.broadsheet.reading.format.TextStream;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a JSON stream to the articles in it, however they are wrapped.
 *
 * <p>Each object is judged by its first bytes: an article is read, a wrapper entered, all else
 * passed over. What stands in a list of articles, or outside of any wrapper, is an attempt whatever
 * it is, so nothing is lost in silence.
 */
final class JsonWalk {

  /** Bytes by which an object is judged. */
  private static final int LOOK = 1 << 16;

  /**
   * A table by columns has to be held whole; it may be this many times as large as the largest
   * record.
   */
  private static final int RECORDS_OF_COLUMNS = 4;

  private static final int MAX_DEPTH = 50;

  /** Deeper arrays are entered unseen: each look ahead costs up to {@link #LOOK} bytes. */
  private static final int MAX_ARRAYS_AROUND_A_ROW = 8;

  private final JsonFraming framing;
  private final TextStream text;
  private final RecordSink out;
  private final FieldMapping fields;

  /** What the feed that is walked through says of its outlet, and its address. */
  private @Nullable String outlet;

  private String page = "";

  /** What the first of the arrays that follow one another calls the columns of the others. */
  private List<String> header = List.of();

  /** Whether the array that is read has had a row, so that no header comes any more. */
  private boolean hasRows;

  /** Whether arrays follow one another outside of any other, as rows do, one a line. */
  private boolean areRowsOutside;

  JsonWalk(JsonFraming framing, TextStream text, RecordSink out) {
    this.framing = framing;
    this.text = text;
    this.out = out;
    this.fields = out.settings().fields();
  }

  /** Reads the whole stream. */
  void all() {
    int arrays = 0;
    for (int b = framing.peek(); b >= 0; b = framing.peek()) {
      if (b == ',' || b == ']' || b == ')' || b == ';') {
        if (b == ']') {
          arrays--;
          header = List.of();
          hasRows = false;
        }
        framing.skip();
      } else if (b == '{') {
        object();
      } else if (b == '[') {
        arrays += array(arrays) ? 1 : 0;
      } else if (b == '"' && arrays > 0) {
        text(framing.rest(framing.begin(LOOK)));
      } else if (b == '#') {
        framing.line();
      } else {
        attempt(framing.line(), null);
      }
    }
  }

  /** Reads a row, or enters an array and says so. */
  private boolean array(int arrays) {
    if (arrays <= MAX_ARRAYS_AROUND_A_ROW) {
      Piece begun = framing.begin(LOOK);
      if (JsonScan.tree(begun.bytes(), text.utf8()) instanceof List<?> list
          && isRow(list)
          && (arrays > 0 || isRowOutside(begun))) {
        namedRow(framing.rest(begun), list);
        return false;
      }
      framing.takeBack(begun);
    }
    framing.peek();
    framing.skip();
    return true;
  }

  /** A single array is a list of texts; two that follow one another are rows. */
  private boolean isRowOutside(Piece begun) {
    areRowsOutside |= begun.isComplete() && framing.peek() == '[';
    return areRowsOutside;
  }

  /** Reads a row of a table, of which the first may name the columns. */
  private void namedRow(Piece array, List<?> values) {
    boolean isFirst = header.isEmpty() && !hasRows;
    hasRows = true;
    if (isFirst && array.isComplete() && JsonShape.isHeader(values, fields)) {
      header = JsonWrapped.strings(values);
    } else {
      row(array, header);
    }
  }

  private static boolean isRow(List<?> list) {
    return !list.isEmpty() && !(list.get(0) instanceof Map) && !(list.get(0) instanceof List);
  }

  private void object() {
    Piece begun = framing.begin(LOOK);
    JsonShape shape = begun.isComplete() ? JsonShape.RECORD : shape(begun);
    if (shape == JsonShape.WRAPPER) {
      enter(begun);
    } else {
      finish(begun, shape, null);
    }
  }

  /** A wrapper without any article is an attempt of its own. */
  private void enter(Piece begun) {
    long before = out.attempts();
    framing.takeBack(begun);
    wrapper(0, List.of());
    if (out.attempts() == before) {
      out.attempt(begun.position(), begun.bytes())
          .defective(
              RejectReason.NO_TEXT_FIELD,
              "no list of articles was found in it; name their text with --fields=text:PATH",
              begun.bytes());
    }
  }

  private JsonShape shape(Piece begun) {
    return JsonScan.tree(begun.bytes(), text.utf8()) instanceof Map<?, ?> map
        ? JsonShape.of(map, fields, !begun.isComplete())
        : JsonShape.OTHER;
  }

  private void finish(Piece begun, JsonShape shape, @Nullable String key) {
    int most = out.settings().maxBytes();
    boolean isTable = shape == JsonShape.COLUMNS && !begun.isComplete();
    attempt(
        framing.rest(
            begun, isTable ? (int) Math.min(1L << 28, (long) RECORDS_OF_COLUMNS * most) : most),
        key);
  }

  /** What the end of a damaged stream cuts through belongs to the damage. */
  private void attempt(Piece object, @Nullable String key) {
    boolean belongsToDamage = !object.isComplete() && text.bytes().damage() != null;
    if (!belongsToDamage && !out.isTooLarge(object)) {
      JsonRecord.read(object, new JsonRecord.Around(key, outlet, page), text, out);
    }
  }

  /**
   * Reads the articles in the object that comes next.
   *
   * @param known the columns of rows in it, as far as they are known before it is read
   */
  void wrapper(int depth, List<String> known) {
    framing.peek();
    framing.skip();
    String outletAround = outlet;
    String pageAround = page;
    FeedNames feed = new FeedNames();
    List<String> columns = known;
    for (int b = framing.peek(); b >= 0; b = framing.peek()) {
      if (b == '}') {
        framing.skip();
        break;
      }
      if (b == '"') {
        String name = name();
        if (framing.peek() == ':') {
          framing.skip();
          columns = value(name, columns, feed, depth + 1);
        }
      } else {
        framing.skip();
      }
    }
    outlet = outletAround;
    page = pageAround;
  }

  private String name() {
    Piece name = framing.rest(framing.begin(LOOK));
    return JsonScan.tree(name.bytes(), text.utf8()) instanceof String s ? s : "";
  }

  /** Reads the articles in a value, and returns the columns that are known after it. */
  private List<String> value(String name, List<String> columns, FeedNames feed, int depth) {
    int first = framing.peek();
    Piece begun = framing.begin(LOOK);
    if (first == '"' && feed.wants(name)) {
      Object text = JsonScan.tree(begun.bytes(), this.text.utf8());
      feed.put(name, String.valueOf(text));
      outlet = feed.outlet() == null ? outlet : feed.outlet();
      page = feed.outlet() == null ? page : feed.page();
    }
    boolean isDeep = depth > MAX_DEPTH;
    if (isDeep || JsonShape.isOther(name) || (first != '{' && first != '[')) {
      framing.drop(begun);
      return columns;
    }
    Object tree = JsonScan.tree(begun.bytes(), text.utf8());
    if (tree instanceof Map<?, ?>) {
      member(name, begun, depth);
    } else if (tree instanceof List<?> list) {
      List<String> named = JsonShape.columns(name, list);
      if (named.isEmpty()) {
        list(list, begun, columns, depth);
      } else {
        framing.drop(begun);
        return named;
      }
    } else {
      framing.drop(begun);
    }
    return columns;
  }

  private void member(String name, Piece begun, int depth) {
    JsonShape shape = shape(begun);
    switch (shape) {
      case RECORD, COLUMNS -> {
        FieldMapping.Name known = fields.name(name);
        finish(begun, shape, known == null || !known.isOpen() ? key(name) : null);
      }
      case WRAPPER -> {
        framing.takeBack(begun);
        wrapper(depth, begun.isComplete() ? columnsIn(begun) : List.of());
      }
      default -> framing.drop(begun);
    }
  }

  /** The names of columns may stand behind the rows. */
  private List<String> columnsIn(Piece object) {
    return JsonScan.tree(object.bytes(), text.utf8()) instanceof Map<?, ?> map
        ? JsonShape.columnsIn(map)
        : List.of();
  }

  /** A name of a dictionary is an id if it is made as ids are, with a digit in it. */
  private static @Nullable String key(String name) {
    boolean isKey = name.chars().anyMatch(Character::isDigit) || FieldChecks.isPage(name);
    return isKey ? name : null;
  }

  private void list(List<?> list, Piece begun, List<String> columns, int depth) {
    boolean areRecords = JsonShape.isRecordList(list, fields);
    boolean areRows =
        JsonShape.isRows(list) && (!columns.isEmpty() || JsonShape.areTellingRows(list));
    boolean areTyped = list.stream().anyMatch(JsonShape::isOfOtherType);
    if (!areRecords && !areRows && !mayHoldRecords(list, begun)) {
      framing.drop(begun);
      return;
    }
    framing.takeBack(begun);
    framing.peek();
    framing.skip();
    for (int b = framing.peek(); b >= 0; b = framing.peek()) {
      if (b == ']') {
        framing.skip();
        return;
      }
      if (b == ',') {
        framing.skip();
      } else if (b == '[' && areRows) {
        row(framing.rest(framing.begin(LOOK)), columns);
      } else if (b == '{' && areRecords) {
        element(areTyped);
      } else {
        long before = framing.position();
        value("", columns, new FeedNames(), depth + 1);
        if (framing.position() == before) {
          // A bracket that closes nothing here begins no value, so none was taken.
          framing.skip();
        }
      }
    }
  }

  private boolean mayHoldRecords(List<?> list, Piece begun) {
    boolean isCutInObject = !begun.isComplete() && list.size() == 1 && list.get(0) instanceof Map;
    return isCutInObject || JsonShape.holdsRecords(list, fields, 0);
  }

  /** An article, unless it says that it is none among others that say what they are. */
  private void element(boolean isTyped) {
    Piece begun = framing.begin(LOOK);
    if (isTyped
        && begun.isComplete()
        && JsonScan.tree(begun.bytes(), text.utf8()) instanceof Map<?, ?> map
        && JsonShape.isOfOtherType(map)
        && !JsonShape.isRecord(map, fields)) {
      return;
    }
    finish(begun, JsonShape.RECORD, null);
  }

  private void row(Piece array, List<String> columns) {
    if (out.isTooLarge(array)) {
      return;
    }
    Object tree = JsonScan.tree(array.bytes(), text.utf8());
    JsonWrapped.readArray(
        array, tree instanceof List<?> list ? list : List.of(), columns, text, out);
  }

  private void text(Piece string) {
    if (out.isTooLarge(string)) {
      return;
    }
    Object tree = JsonScan.tree(string.bytes(), text.utf8());
    Row row = new Row(fields);
    row.put("text", tree);
    row.finish(
        out.attempt(string.position(), string.bytes()), text.charsetName("UTF-8"), string.bytes());
  }
}
