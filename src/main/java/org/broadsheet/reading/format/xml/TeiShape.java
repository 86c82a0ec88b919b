package org.broadsheet.reading.format.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadsheet.reading.field.Field;
import org.broadsheet.reading.field.FieldChecks;
import org.broadsheet.reading.format.Row;
import org.jsoup.nodes.Element;

/** TEI (Text Encoding Initiative, P4 and P5): editions and corpora of newspapers. */
public final class TeiShape implements XmlShape {

  private static final Set<String> BLOCKS = Set.of("p", "head", "l", "item", "ab", "quote", "s");

  @Override
  public String name() {
    return "TEI";
  }

  @Override
  public Set<String> roots() {
    return Set.of("tei", "tei.2", "teicorpus", "teicorpus.2");
  }

  @Override
  public Set<String> items() {
    return Set.of("tei", "tei.2");
  }

  @Override
  public void read(XmlItem item, Row row) {
    List<String> title = item.first("titlestmt title", "bibl title");
    row.put(Field.TITLE, title);
    row.put(Field.TEXT, text(item, title));
    List<String> when = item.attribute("sourcedesc date", "when");
    row.put(
        Field.PUBLISHED,
        when.isEmpty() ? item.first("sourcedesc date", "publicationstmt date") : when);
    row.put(
        Field.AUTHORS,
        item.texts("filedesc titlestmt author", "bibl author").stream().distinct().toList());
    row.put(Field.URL, address(item));
    row.put(Field.ID, item.first("publicationstmt idno"));
    row.put(Field.OUTLET, item.first("sourcedesc bibl title", "seriesstmt title"));
  }

  private static List<String> address(XmlItem item) {
    return item.elements("publicationstmt ptr").stream()
        .map(pointer -> pointer.attr("target"))
        .filter(FieldChecks::isPage)
        .limit(1)
        .toList();
  }

  private static List<String> text(XmlItem item, List<String> title) {
    List<String> blocks = new ArrayList<>();
    for (Element element : item.outermost("text body")) {
      for (Element block : element.getAllElements()) {
        if (!isComment(block)
            && BLOCKS.contains(XmlItem.local(block))
            && !XmlItem.isInOneOf(block, BLOCKS)) {
          add(block.text().strip(), title, blocks);
        }
      }
      if (blocks.isEmpty()) {
        blocks.add(element.wholeText().strip());
      }
    }
    return blocks.isEmpty() ? List.of() : List.of(String.join("\n\n", blocks));
  }

  /** What readers said is kept beside the text by those who took it from the Web. */
  private static boolean isComment(Element block) {
    return block.parents().stream().anyMatch(e -> e.attr("type").equals("comments"));
  }

  private static void add(String text, List<String> title, List<String> blocks) {
    if (!text.isEmpty() && !title.contains(text)) {
      blocks.add(text);
    }
  }
}
