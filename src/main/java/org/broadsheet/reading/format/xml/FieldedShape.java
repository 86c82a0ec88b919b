package org.broadsheet.reading.format.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.reading.field.Field;
import org.broadsheet.reading.format.Row;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * XML without a standard, whose records are called articles or documents and whose elements have
 * the names of fields: {@code <articles><article id="7"><title>...}, or TREC's {@code <DOC>}.
 */
public final class FieldedShape implements XmlShape {

  private static final Set<String> ITEMS =
      Set.of("article", "doc", "document", "story", "news", "record", "item", "row", "post");

  /** Where trafilatura has the text. */
  private static final String MAIN = "main";

  private static final Set<String> ROOTS =
      Set.of(
          "articles",
          "docs",
          "documents",
          "stories",
          "records",
          "items",
          "rows",
          "posts",
          "news",
          "newsarticles",
          "corpus",
          "collection",
          "dataset",
          "data",
          "root",
          "xml",
          "article",
          "doc",
          "document",
          "story",
          "record",
          "item",
          "post",
          "add",
          "response",
          "export",
          "oai-pmh",
          "mysqldump",
          "resultset",
          "pma_xml_export");

  private static final Pattern ITEM =
      Pattern.compile("(?i)<(?:" + String.join("|", ITEMS) + ")[\\s>]");

  @Override
  public String name() {
    return "XML_ARTICLES";
  }

  @Override
  public Set<String> roots() {
    return ROOTS;
  }

  @Override
  public Set<String> items() {
    return ITEMS;
  }

  /** A collection may be called as an item is: {@code <news><item>}. */
  @Override
  public Set<String> items(String beginning) {
    Matcher item = ITEM.matcher(beginning);
    boolean holdsItems = item.find() && item.group().startsWith("<news") && item.find(item.end());
    return holdsItems
        ? ITEMS.stream().filter(name -> !name.equals("news")).collect(Collectors.toSet())
        : ITEMS;
  }

  @Override
  public boolean fits(String beginning) {
    return ITEM.matcher(beginning).find();
  }

  /** TREC's collections are SGML, and home-made XML is often no XML. */
  @Override
  public boolean isWellFormed() {
    return false;
  }

  @Override
  public void read(XmlItem item, Row row) {
    Element root = item.root();
    for (Attribute attribute : root.attributes()) {
      row.put(attribute.localName(), attribute.getValue());
    }
    Map<String, Object> fields = FieldedElement.fields(root);
    fields.forEach((name, value) -> row.put(name.equals(MAIN) ? "body" : name, value));
    if (root.children().stream().anyMatch(FieldedElement::isParagraph)) {
      row.put(Field.TEXT, List.of(FieldedElement.paragraphs(root)));
    }
    row.put(Field.AUTHORS, contributors(item));
    row.putDeep(fields, 1);
    List<String> day = CollectionId.day(item);
    if (!day.isEmpty()) {
      row.put(Field.PUBLISHED, day);
    }
  }

  /** The authors as JATS (NISO Z39.96) has them, each name in parts. */
  private static List<String> contributors(XmlItem item) {
    List<String> names = new ArrayList<>();
    for (Element contributor : item.elements("contrib")) {
      String type = contributor.attr("contrib-type");
      if (type.isEmpty() || type.equals("author")) {
        String name =
            (text(contributor, "given-names") + " " + text(contributor, "surname")).strip();
        name = name.isEmpty() ? text(contributor, "string-name") : name;
        name = name.isEmpty() ? text(contributor, "collab") : name;
        names.add(name);
      }
    }
    names.removeIf(String::isEmpty);
    return names;
  }

  private static String text(Element inside, String name) {
    return inside.getAllElements().stream()
        .filter(element -> XmlItem.local(element).equals(name))
        .map(Element::text)
        .findFirst()
        .orElse("")
        .strip();
  }
}
