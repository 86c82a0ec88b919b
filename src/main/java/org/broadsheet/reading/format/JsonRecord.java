package org.broadsheet.reading.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.charset.Decoded;
import org.broadsheet.reading.container.Piece;

/**
 * Reads the fields of one JSON object into a {@link Row}.
 *
 * <p>A text may be a string, or an array or object of strings, which are its paragraphs in order
 * (Fundus writes {@code body} so). Objects that are known to hold metadata are looked into, their
 * fields being less trusted than those of the record itself (datatrove and Dolma write {@code
 * metadata}).
 */
final class JsonRecord {

  /**
   * Real records are nested less than ten deep; a nesting bomb is refused long before the stack.
   */
  private static final int MAX_DEPTH = 100;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private static final Set<String> METADATA = Set.of("metadata", "meta", "_source", "source_info");

  private static final Pattern OBJECT_LINE = Pattern.compile("\\{\\s*[\"}]");

  private JsonRecord() {}

  /** Whether an object of this name holds more about the record. */
  static boolean isMetadata(String name) {
    return METADATA.contains(name);
  }

  /** Whether the text begins as an object does: a brace and then a name or a brace. */
  static boolean beginsWithObject(String text) {
    for (int i = 1; text.startsWith("{") && i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        return c == '"' || c == '}';
      }
    }
    return false;
  }

  /** Whether two lines begin as objects do: nested objects are indented or follow a name. */
  static boolean beginsWithTwoObjectLines(String text) {
    return beginsWithObject(text)
        && text.lines().filter(line -> OBJECT_LINE.matcher(line).lookingAt()).limit(2).count() == 2;
  }

  /** Makes the attempt at one object. */
  static void read(Piece object, TextStream text, RecordSink out) {
    Attempt attempt = out.attempt(object.position(), object.bytes());
    try {
      parse(object.bytes(), text, out.settings().fields(), attempt);
    } catch (JsonProcessingException e) {
      attempt.defective(
          RejectReason.MALFORMED, "not a JSON object: " + e.getOriginalMessage(), object.bytes());
    } catch (IOException e) {
      attempt.defective(RejectReason.MALFORMED, "not a JSON object: " + e, object.bytes());
    }
  }

  /** JSON is UTF-8; only what cannot be parsed so is looked at more closely. */
  private static void parse(byte[] json, TextStream text, FieldMapping fields, Attempt attempt)
      throws IOException {
    Row row = new Row(fields);
    if (JsonScan.read(json, row, text.utf8())) {
      row.finish(attempt, text.charsetName("UTF-8"), json);
    } else {
      parseCarefully(json, text, fields, attempt);
    }
  }

  private static void parseCarefully(
      byte[] json, TextStream text, FieldMapping fields, Attempt attempt) throws IOException {
    Row row = new Row(fields);
    String charset = "UTF-8";
    try {
      parse(json, row);
    } catch (IOException e) {
      Decoded decoded = text.decode(json);
      if (decoded == null) {
        attempt.defective(
            RejectReason.UNDECODABLE, "its bytes are not text in the file's charset", json);
        return;
      }
      if (decoded.charset().equals("UTF-8")) {
        throw e;
      }
      row = new Row(fields);
      parse(decoded.text(), row);
      charset = decoded.charset();
    }
    row.finish(attempt, text.charsetName(charset), json);
  }

  static void parse(byte[] json, Row row) throws IOException {
    try (JsonParser parser = FACTORY.createParser(json)) {
      parse(parser, row);
    }
  }

  static void parse(String json, Row row) throws IOException {
    try (JsonParser parser = FACTORY.createParser(json)) {
      parse(parser, row);
    }
  }

  private static void parse(JsonParser parser, Row row) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new JsonParseException(parser, "it does not begin with {");
    }
    readObject(parser, row, 0);
    if (parser.nextToken() != null) {
      throw new JsonParseException(parser, "there is more after its }");
    }
  }

  /** Reads the fields of the object that the parser has just entered. */
  static void readObject(JsonParser parser, Row row, int depth) throws IOException {
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      FieldMapping.Meaning meaning = row.mapping().meaning(name);
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_OBJECT && METADATA.contains(name)) {
        readObject(parser, row, depth + 1);
      } else if (meaning == null) {
        parser.skipChildren();
      } else if (token.isScalarValue()) {
        if (token != JsonToken.VALUE_NULL) {
          row.put(meaning, depth, List.of(parser.getText()));
        }
      } else {
        row.put(meaning, depth, strings(parser));
      }
    }
  }

  private static List<String> strings(JsonParser parser) throws IOException {
    List<String> strings = new ArrayList<>();
    for (int open = 1; open > 0; ) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        break;
      }
      if (token.isStructStart()) {
        open++;
      } else if (token.isStructEnd()) {
        open--;
      } else if (token == JsonToken.VALUE_STRING) {
        strings.add(parser.getText());
      }
    }
    return strings;
  }
}
