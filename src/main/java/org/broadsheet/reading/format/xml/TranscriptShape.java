package org.broadsheet.reading.format.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.reading.field.Field;
import org.broadsheet.reading.format.Row;
import org.jsoup.nodes.Element;

/** PAGE (PRImA), as Transkribus and other readers of scans write it: a page, line by line. */
public final class TranscriptShape implements XmlShape {

  /** Signs at the end of a line that parts a word. */
  private static final String HYPHENS = "-\u00ac\u2e17=\u00ad";

  private static final Set<String> NO_TEXT = Set.of("page-number", "signature-mark", "catch-word");

  @Override
  public String name() {
    return "PAGE";
  }

  @Override
  public Set<String> roots() {
    return Set.of("pcgts");
  }

  @Override
  public Set<String> items() {
    return Set.of("pcgts");
  }

  @Override
  public void read(XmlItem item, Row row) {
    List<String> regions = new ArrayList<>();
    for (Element region : inOrder(item)) {
      String text = NO_TEXT.contains(region.attr("type")) ? "" : text(region);
      if (!text.isBlank()) {
        regions.add(text.strip());
      }
    }
    row.put(Field.TEXT, regions.isEmpty() ? List.of() : List.of(String.join("\n\n", regions)));
    row.put(Field.ID, item.attribute("page", "imageFilename"));
  }

  /** Regions in the order in which they are to be read, then those that it leaves out. */
  private static List<Element> inOrder(XmlItem item) {
    Map<String, Element> byId = new LinkedHashMap<>();
    item.outermost("textregion").forEach(r -> byId.put(r.attr("id"), r));
    List<Element> regions = new ArrayList<>();
    for (String name : List.of("regionrefindexed", "regionref")) {
      for (Element reference : item.elements("readingorder " + name)) {
        Element region = byId.remove(reference.attr("regionRef"));
        if (region != null) {
          regions.add(region);
        }
      }
    }
    regions.addAll(byId.values());
    return regions;
  }

  private static String text(Element region) {
    StringBuilder text = new StringBuilder();
    for (Element line : region.getAllElements()) {
      if (XmlItem.local(line).equals("textline")) {
        append(own(line), text);
      }
    }
    return text.isEmpty() ? own(region).replace("\n", " ") : text.toString();
  }

  private static void append(String line, StringBuilder text) {
    int last = text.length() - 1;
    boolean isParted =
        last > 0
            && !line.isEmpty()
            && HYPHENS.indexOf(text.charAt(last)) >= 0
            && Character.isLetter(text.charAt(last - 1))
            && Character.isLowerCase(line.charAt(0));
    if (isParted) {
      text.setLength(last);
    } else if (last >= 0 && !line.isEmpty()) {
      text.append(' ');
    }
    text.append(line);
  }

  /** What a line or region says of itself; its words say the same again. */
  private static String own(Element element) {
    for (Element child : element.children()) {
      if (XmlItem.local(child).equals("textequiv")) {
        for (Element reading : child.children()) {
          if (XmlItem.local(reading).equals("unicode")) {
            return reading.wholeText().strip();
          }
        }
      }
    }
    return "";
  }
}
