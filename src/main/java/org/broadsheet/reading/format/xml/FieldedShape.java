package org.broadsheet.reading.format.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.reading.field.Field;
import org.broadsheet.reading.format.Row;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * XML without a standard, whose records are called articles or documents and whose elements have
 * the names of fields: {@code <articles><article id="7"><title>...}, or TREC's {@code <DOC>}.
 */
public final class FieldedShape implements XmlShape {

  private static final Set<String> ITEMS =
      Set.of("article", "doc", "document", "story", "news", "record", "item", "row", "post");

  /** In home-made XML and in DocBook. */
  private static final Set<String> PARAGRAPHS = Set.of("p", "para");

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
          "export");

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
    boolean hasParagraphs = false;
    for (Element child : root.children()) {
      String name = child.hasAttr("name") ? child.attr("name") : XmlItem.local(child);
      hasParagraphs |= PARAGRAPHS.contains(name);
      row.put(name, value(child));
    }
    if (hasParagraphs) {
      row.put(Field.TEXT, List.of(paragraphs(root)));
    }
  }

  private static Object value(Element element) {
    boolean isList =
        element.childrenSize() > 1
            && element.children().stream().map(Element::tagName).distinct().count() == 1
            && !PARAGRAPHS.contains(XmlItem.local(element.child(0)));
    if (isList) {
      return element.children().eachText();
    }
    String paragraphs = paragraphs(element);
    return paragraphs.isEmpty() ? element.wholeText().strip() : paragraphs;
  }

  private static String paragraphs(Element element) {
    Paragraphs paragraphs = new Paragraphs();
    NodeTraversor.traverse(paragraphs, element);
    return String.join("\n\n", paragraphs.texts);
  }

  /** What stands in paragraphs. Where none is closed, as in SGML, each next one is in the last. */
  private static final class Paragraphs implements NodeVisitor {
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int open;

    @Override
    public void head(Node node, int depth) {
      if (isParagraph(node)) {
        finish();
        open++;
      } else if (node instanceof TextNode words && open > 0) {
        text.append(words.getWholeText());
      } else if (node instanceof Element element && XmlItem.local(element).equals("br")) {
        text.append(' ');
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (isParagraph(node)) {
        finish();
        open--;
      }
    }

    private static boolean isParagraph(Node node) {
      return node instanceof Element element && PARAGRAPHS.contains(XmlItem.local(element));
    }

    private void finish() {
      String paragraph = StringUtil.normaliseWhitespace(text.toString()).strip();
      if (!paragraph.isEmpty()) {
        texts.add(paragraph);
      }
      text.setLength(0);
    }
  }
}
