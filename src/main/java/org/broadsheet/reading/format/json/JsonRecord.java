package org.broadsheet.reading.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.charset.Decoded;
import org.broadsheet.reading.charset.Utf8Decoding;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.Piece;
import org.broadsheet.reading.field.Field;
import org.broadsheet.reading.field.FieldChecks;
import org.broadsheet.reading.field.FieldMapping;
import org.broadsheet.reading.format.PythonLiteral;
import org.broadsheet.reading.format.RecordSink;
import org.broadsheet.reading.format.Row;
import org.broadsheet.reading.format.TextStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON object into a {@link Row}: a record, or what many records are wrapped in.
 *
 * <p>What programs write beside the standard is read, too: NaN, trailing commas, control characters
 * in strings, single quotes.
 */
final class JsonRecord {

  /**
   * Real records are nested less than ten deep; a nesting bomb is refused long before the stack.
   */
  static final int MAX_DEPTH = 100;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private static final Pattern OBJECT_LINE = Pattern.compile("\\{\\s*[\"'}]");

  /** A first line that leaves a list open is what the objects in the next lines are wrapped in. */
  private static final Pattern WRAPPING_LINE =
      Pattern.compile("\\{[^\\n]{0,2000}[\\[{,][ \\t\\r]{0,10}\\n");

  /** Thrown where an object is whole, and more stands behind it. */
  private static final class SeveralException extends JsonParseException {
    private static final long serialVersionUID = 1;

    SeveralException(@Nullable JsonParser parser) {
      super(parser, "there is more after its }");
    }
  }

  private JsonRecord() {}

  /** Whether the text begins as an object does: a brace and then a name or a brace. */
  static boolean beginsWithObject(String text) {
    for (int i = 1; text.startsWith("{") && i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        return c == '"' || c == '}' || c == '\'';
      }
    }
    return false;
  }

  /** Whether two lines begin as objects do: nested objects are indented or follow a name. */
  static boolean beginsWithTwoObjectLines(String text) {
    return beginsWithObject(text)
        && !WRAPPING_LINE.matcher(text).lookingAt()
        && text.lines().filter(line -> OBJECT_LINE.matcher(line).lookingAt()).limit(2).count() == 2;
  }

  /** Makes the attempt at one object, or the attempts at all that it wraps. */
  static void read(Piece object, TextStream text, RecordSink out) {
    read(object, Around.NOTHING, text, out);
  }

  /**
   * What is known of an object from where it stands.
   *
   * @param key what it stands under in a dictionary of articles, which is its id if it has none
   * @param outlet what the feed that it is in says of its outlet
   * @param page the address of the feed's own page
   */
  record Around(@Nullable String key, @Nullable String outlet, String page) {
    static final Around NOTHING = new Around(null, null, "");
  }

  /** Makes the attempt at one object, or the attempts at all that it wraps. */
  static void read(Piece object, Around around, TextStream text, RecordSink out) {
    try {
      Parsed parsed = parse(object.bytes(), text, out.settings().fields());
      if (parsed == null) {
        out.attempt(object.position(), object.bytes())
            .defective(
                RejectReason.UNDECODABLE,
                "its bytes are not text in the file's charset",
                object.bytes());
      } else {
        finish(parsed, object, around, text, out);
      }
    } catch (SeveralException e) {
      ByteReader several =
          new ByteReader(new ByteArrayInputStream(object.bytes()), object.position());
      new JsonWalk(new JsonFraming(several, out.settings().maxBytes()), text, out).all();
    } catch (JsonProcessingException e) {
      malformed(object, String.valueOf(e.getOriginalMessage()), out);
    } catch (IOException e) {
      malformed(object, e.toString(), out);
    }
  }

  private static void finish(
      Parsed parsed, Piece object, Around around, TextStream text, RecordSink out) {
    Row row = parsed.row();
    if (!row.hasText() || row.hasTextOfParts()) {
      Object tree = JsonScan.tree(parsed.json(), text.utf8());
      if (tree instanceof Map<?, ?> map && JsonWrapped.read(map, parsed, object, text, out)) {
        return;
      }
      if (tree instanceof Map<?, ?> map && !row.hasText()) {
        row.putDeep(map, 1);
        if (row.isBare() && JsonShape.isEmptyAnswer(map)) {
          out.attempt(object.position(), object.bytes())
              .defective(RejectReason.EMPTY, "its list of articles is empty", object.bytes());
          return;
        }
      }
    }
    row.putFeed(around.outlet(), around.page());
    String key = around.key();
    if (key != null) {
      Field meaning = FieldChecks.isPage(key) ? Field.URL : Field.ID;
      row.put(new FieldMapping.Meaning(meaning, Integer.MAX_VALUE / 2), 0, List.of(key));
    }
    row.finish(
        out.attempt(object.position(), object.bytes()),
        text.charsetName(parsed.charset()),
        object.bytes());
  }

  private static void malformed(Piece object, String problem, RecordSink out) {
    out.attempt(object.position(), object.bytes())
        .defective(RejectReason.MALFORMED, "not a JSON object: " + problem, object.bytes());
  }

  /**
   * A JSON object that was read.
   *
   * @param json its text in UTF-8, by the standard
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Parsed(byte[] json, Row row, String charset) {}

  /** JSON is UTF-8; only what cannot be parsed so is looked at more closely. */
  private static @Nullable Parsed parse(byte[] json, TextStream text, FieldMapping fields)
      throws IOException {
    Row row = new Row(fields);
    if (JsonScan.read(json, row, text.utf8())) {
      return new Parsed(json, row, "UTF-8");
    }
    try {
      return parsed(standard(json), fields, "UTF-8");
    } catch (IOException e) {
      Decoded decoded = text.decode(json);
      if (decoded == null) {
        return null;
      }
      String python = e instanceof SeveralException ? null : PythonLiteral.toJson(decoded.text());
      if (python != null) {
        return parsed(standard(python), fields, decoded.charset());
      }
      boolean isRead = decoded.charset().equals("UTF-8") && decoded.text().indexOf('\uFFFD') < 0;
      if (e instanceof SeveralException || isRead) {
        throw e;
      }
      return parsed(standard(decoded.text()), fields, decoded.charset());
    }
  }

  private static Parsed parsed(byte[] standard, FieldMapping fields, String charset)
      throws IOException {
    Row row = new Row(fields);
    if (!JsonScan.read(standard, row, new Utf8Decoding())) {
      throw new IOException("it cannot be read");
    }
    row.setMayBeMojibake(true);
    return new Parsed(standard, row, charset);
  }

  /** Reads as the fast way would, by Jackson. */
  static void parse(byte[] json, Row row) throws IOException {
    JsonScan.read(standard(json), row, new Utf8Decoding());
  }

  private static byte[] standard(byte[] json) throws IOException {
    if (JsonComment.separatesObjects(json)) {
      throw new SeveralException(null);
    }
    int start = startWithoutControls(json);
    int end = Math.max(start, endWithoutComma(json));
    try (JsonParser parser = FACTORY.createParser(json, start, end - start)) {
      return standard(parser);
    }
  }

  /** Sequences of JSON (RFC 7464) have a record separator before each object. */
  private static int startWithoutControls(byte[] json) {
    int start = 0;
    while (start < json.length && json[start] >= 0 && json[start] <= ' ') {
      start++;
    }
    return start;
  }

  /** A line of an array ends in a comma. */
  private static int endWithoutComma(byte[] json) {
    int end = json.length;
    while (end > 0 && (json[end - 1] == ',' || (json[end - 1] >= 0 && json[end - 1] <= ' '))) {
      end--;
    }
    return end;
  }

  private static byte[] standard(String json) throws IOException {
    try (JsonParser parser = FACTORY.createParser(json)) {
      return standard(parser);
    }
  }

  private static byte[] standard(JsonParser parser) throws IOException {
    JsonToken first = parser.nextToken();
    if (first == JsonToken.VALUE_STRING && beginsWithObject(parser.getText().strip())) {
      return standard(parser.getText().strip());
    }
    if (first != JsonToken.START_OBJECT) {
      throw new JsonParseException(parser, "it does not begin with {");
    }
    StringWriter copy = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(copy)) {
      int open = 0;
      do {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
          writeNumber(parser.getText(), generator);
        } else {
          generator.copyCurrentEvent(parser);
        }
        open += parser.currentToken().isStructStart() ? 1 : 0;
        open -= parser.currentToken().isStructEnd() ? 1 : 0;
      } while (open > 0 && parser.nextToken() != null);
      if (open == 0 && parser.nextToken() != null) {
        throw new SeveralException(parser);
      }
    }
    return copy.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** As it is written; NaN is no number. */
  private static void writeNumber(String number, JsonGenerator generator) throws IOException {
    if (number.endsWith("NaN") || number.contains("INF") || number.contains("Infinity")) {
      generator.writeNull();
    } else {
      generator.writeRawValue(number);
    }
  }
}
