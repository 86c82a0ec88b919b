package org.broadsheet.reading.format.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadsheet.reading.field.Field;
import org.broadsheet.reading.format.Row;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The Reuters-21578 collection (Lewis 1997): SGML, of which 22 files hold a thousand items each.
 */
public final class ReutersShape implements XmlShape {

  @Override
  public String name() {
    return "REUTERS";
  }

  @Override
  public Set<String> roots() {
    return Set.of("reuters");
  }

  @Override
  public Set<String> items() {
    return Set.of("reuters");
  }

  @Override
  public boolean isWellFormed() {
    return false;
  }

  @Override
  public void read(XmlItem item, Row row) {
    row.put(Field.TITLE, item.first("title"));
    row.put(Field.TEXT, text(item));
    row.put(Field.PUBLISHED, item.first("date"));
    row.put(Field.ID, item.attribute("reuters", "NEWID"));
    row.put(Field.AUTHORS, item.first("author"));
    row.put(Field.SECTION, item.first("topics d"));
  }

  /** Paragraphs begin with four blanks, lines within them with none; items end in "Reuter". */
  private static List<String> text(XmlItem item) {
    @Nullable Element body = item.element("body", "text");
    if (body == null) {
      return List.of();
    }
    String text = body.wholeText().replaceAll("[\\x00-\\x08\\x0b-\\x1f\\x7f]", "");
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : text.split("\\n {3,}", -1)) {
      String line = paragraph.replaceAll("\\s+", " ").strip();
      String whole = line.replaceFirst("(?i) reuter$", "");
      if (!whole.isEmpty()) {
        paragraphs.add(whole);
      }
    }
    return List.of(String.join("\n\n", paragraphs));
  }
}
