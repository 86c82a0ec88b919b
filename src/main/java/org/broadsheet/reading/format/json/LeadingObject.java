package org.broadsheet.reading.format.json;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.broadsheet.reading.charset.Utf8Decoding;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.Piece;
import org.broadsheet.reading.field.FieldMapping;
import org.broadsheet.reading.format.Head;
import org.broadsheet.reading.format.Row;
import org.jspecify.annotations.Nullable;

/**
 * The object of fields that a text begins with, as generators of static sites have it: JSON, and
 * behind it prose.
 *
 * @param length how many characters it takes
 */
public record LeadingObject(int length, Row row) {

  private static final int MAX_BYTES = 1 << 15;

  /** Whether a file of Markdown begins with such an object, and so is none of JSON. */
  static boolean isHeadOf(Head head) {
    return head.isNamed(".md", ".markdown", ".mdx", ".mmd") && of(head.text()) != null;
  }

  /** The object that a text begins with and that more stands behind; null if there is none. */
  public static @Nullable LeadingObject of(String text) {
    if (!text.startsWith("{")) {
      return null;
    }
    byte[] start =
        text.substring(0, Math.min(text.length(), MAX_BYTES)).getBytes(StandardCharsets.UTF_8);
    JsonFraming framing =
        new JsonFraming(new ByteReader(new ByteArrayInputStream(start), 0), MAX_BYTES);
    Piece object = framing.begin(MAX_BYTES);
    int next = object.isComplete() ? framing.peek() : -1;
    boolean isProse = next >= 0 && "{[]},:".indexOf(next) < 0;
    Row row = new Row(FieldMapping.BUILT_IN);
    if (!isProse || !JsonScan.read(object.bytes(), row, new Utf8Decoding())) {
      return null;
    }
    int bytes = object.bytes().length;
    return new LeadingObject(
        new String(Arrays.copyOf(start, bytes), StandardCharsets.UTF_8).length(), row);
  }
}
