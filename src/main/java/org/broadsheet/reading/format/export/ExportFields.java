package org.broadsheet.reading.format.export;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.reading.field.Field;
import org.broadsheet.reading.field.FieldMapping;
import org.broadsheet.reading.format.Attempt;
import org.broadsheet.reading.format.Row;

/** The lines of one article of a news archive's export, with what was found in them. */
final class ExportFields {

  private final Row row;
  private final List<String> body = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();

  ExportFields(FieldMapping fields) {
    this.row = new Row(fields);
  }

  void put(Field field, String value) {
    if (!value.isBlank()) {
      row.put(new FieldMapping.Meaning(field, 0), 0, List.of(value.strip()));
    }
  }

  /** Takes a line of the body; a blank one ends a paragraph. */
  void bodyLine(String line) {
    if (line.isBlank()) {
      endParagraph();
    } else {
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
    }
  }

  /** Takes a line of the body that is a paragraph of its own. */
  void bodyParagraph(String line) {
    endParagraph();
    bodyLine(line);
    endParagraph();
  }

  boolean hasBody() {
    endParagraph();
    return !body.isEmpty();
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      body.add(paragraph.toString());
      paragraph.setLength(0);
    }
  }

  void finish(Attempt attempt, String charset, byte[] raw) {
    endParagraph();
    row.put(new FieldMapping.Meaning(Field.TEXT, 0), 0, body);
    row.finish(attempt, charset, raw);
  }
}
