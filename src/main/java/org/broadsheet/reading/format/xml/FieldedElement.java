package org.broadsheet.reading.format.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.reading.field.FieldNames;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Elements of XML without a standard, as the fields of an object are: texts, lists and maps. */
final class FieldedElement {

  /** In home-made XML and in DocBook. */
  private static final Set<String> PARAGRAPHS = Set.of("p", "para");

  private static final int MAX_DEPTH = 8;

  private FieldedElement() {}

  static boolean isParagraph(Element element) {
    return PARAGRAPHS.contains(XmlItem.local(element));
  }

  /** The children of an element by name; several of one name are a list. */
  static Map<String, Object> fields(Element element) {
    return fields(element, 0);
  }

  private static Map<String, Object> fields(Element element, int depth) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Element child : element.children()) {
      String name = child.hasAttr("name") ? child.attr("name") : XmlItem.local(child);
      Object value = value(child, depth + 1);
      Object before = fields.get(name);
      if (before instanceof List<?> list) {
        List<Object> longer = new ArrayList<>(list);
        longer.add(value);
        fields.put(name, longer);
      } else {
        fields.put(name, before == null ? value : List.of(before, value));
      }
    }
    return fields;
  }

  private static Object value(Element element, int depth) {
    boolean isText =
        FieldNames.isKnown(XmlItem.local(element))
            || element.children().stream().anyMatch(FieldedElement::isParagraph);
    String paragraphs = isText ? paragraphs(element) : "";
    if (!paragraphs.isEmpty()) {
      return paragraphs;
    }
    boolean isObject =
        element.childrenSize() > 0 && element.ownText().isBlank() && depth < MAX_DEPTH;
    if (!isObject || isMarkedUp(element)) {
      return element.wholeText().strip();
    }
    Map<String, Object> fields = fields(element, depth);
    if (fields.size() > 1) {
      String day = day(fields);
      return day.isEmpty() ? fields : day;
    }
    Map.Entry<String, Object> only = fields.entrySet().iterator().next();
    if (only.getValue() instanceof String) {
      return FieldNames.isKnown(only.getKey()) ? fields : element.wholeText().strip();
    }
    return only.getValue();
  }

  /** Bold words and the like are in elements, too. */
  private static boolean isMarkedUp(Element element) {
    return element.children().stream().allMatch(child -> OtherXml.isHtml(XmlItem.local(child)))
        && element.children().stream().noneMatch(child -> FieldNames.isKnown(XmlItem.local(child)));
  }

  /** A day in three elements. */
  private static String day(Map<String, Object> fields) {
    boolean isDay =
        fields.get("year") instanceof String
            && fields.get("month") instanceof String
            && fields.get("day") instanceof String;
    return isDay ? fields.get("day") + "." + fields.get("month") + "." + fields.get("year") : "";
  }

  static String paragraphs(Element element) {
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
