package org.broadsheet.reading.format.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.broadsheet.reading.field.Field;
import org.broadsheet.reading.format.RecordSink;
import org.broadsheet.reading.format.Row;
import org.jsoup.nodes.Element;

/** ALTO (Library of Congress): a page of a digitised newspaper, word by word. */
public final class PageShape implements XmlShape {

  @Override
  public String name() {
    return "ALTO";
  }

  @Override
  public Set<String> roots() {
    return Set.of("alto");
  }

  @Override
  public Set<String> items() {
    return Set.of("alto");
  }

  /** The issue says of which newspaper and day its pages are. */
  @Override
  public Consumer<Row> common(String beginning, RecordSink out) {
    String issue = out.issue();
    return issue.isEmpty() ? row -> {} : new MetsShape().common(issue);
  }

  @Override
  public void read(XmlItem item, Row row) {
    List<String> blocks = new ArrayList<>();
    for (Element block : item.outermost("textblock")) {
      StringBuilder text = new StringBuilder();
      for (Element word : block.getAllElements()) {
        if (XmlItem.local(word).equals("string")) {
          text.append(word(word));
        }
      }
      if (!text.toString().isBlank()) {
        blocks.add(text.toString().strip());
      }
    }
    row.put(Field.TEXT, blocks.isEmpty() ? List.of() : List.of(String.join("\n\n", blocks)));
    row.put(Field.ID, item.first("sourceimageinformation filename"));
  }

  /** A word that is split at the end of a line is whole in its first half. */
  private static String word(Element string) {
    String whole = string.attr("SUBS_CONTENT");
    return switch (string.attr("SUBS_TYPE")) {
      case "HypPart1" -> (whole.isEmpty() ? string.attr("CONTENT") : whole) + " ";
      case "HypPart2" -> whole.isEmpty() ? string.attr("CONTENT") + " " : "";
      default -> string.attr("CONTENT") + " ";
    };
  }
}
