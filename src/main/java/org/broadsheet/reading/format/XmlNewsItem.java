package org.broadsheet.reading.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Finds the fields of one NITF or NewsML-G2 item (IPTC standards) in a well-formed element. */
final class XmlNewsItem {

  private static final List<String> BLOCKS = List.of("p", "hl2", "h2", "h3", "h4", "li");

  private XmlNewsItem() {}

  static void read(String xml, Row row) {
    Document item = Jsoup.parse(xml, "", Parser.xmlParser());
    put(row, Field.TITLE, first(item, "hl1", "hedline", "itemMeta > title", "headline", "title"));
    put(row, Field.TEXT, paragraphs(item));
    put(row, Field.PUBLISHED, published(item));
    put(row, Field.ID, id(item));
    put(row, Field.URL, attribute(item, "pubdata", "ex-ref"));
    put(row, Field.OUTLET, outlet(item));
    put(row, Field.SECTION, attribute(item, "pubdata", "position.section"));
    List<String> authors = texts(item, "byline person", "by", "creator > name");
    put(row, Field.AUTHORS, authors.isEmpty() ? texts(item, "byline", "byttl") : authors);
  }

  /** The paragraphs of the body, without tables and media captions. */
  private static List<String> paragraphs(Document item) {
    Element body = element(item, "body.content", "inlineXML body", "contentSet inlineData", "body");
    if (body == null) {
      return List.of();
    }
    Paragraphs walk = new Paragraphs();
    body.filter(walk);
    List<String> paragraphs = walk.paragraphs;
    return paragraphs.isEmpty() ? List.of(body.wholeText()) : paragraphs;
  }

  /** Parts the text of blocks where one begins or ends, so that nested ones tell nothing twice. */
  private static final class Paragraphs implements NodeFilter {
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int blocks;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words && blocks > 0) {
        text.append(words.getWholeText());
      } else if (node instanceof Element element) {
        String name = local(element);
        if (name.equals("media")) {
          return FilterResult.SKIP_ENTIRELY;
        }
        text.append(name.equals("br") ? " " : "");
        if (BLOCKS.contains(name)) {
          end();
          blocks++;
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && BLOCKS.contains(local(element))) {
        end();
        blocks--;
      }
      return FilterResult.CONTINUE;
    }

    private void end() {
      String paragraph = StringUtil.normaliseWhitespace(text.toString()).strip();
      if (!paragraph.isEmpty()) {
        paragraphs.add(paragraph);
      }
      text.setLength(0);
    }
  }

  private static boolean isInside(Element element, String ancestor) {
    return element.parents().stream().anyMatch(p -> local(p).equals(ancestor));
  }

  private static List<String> published(Document item) {
    List<String> date = attribute(item, "date.issue", "norm");
    if (date.isEmpty()) {
      date = attribute(item, "pubdata", "date.publication");
    }
    return date.isEmpty()
        ? first(
            item, "firstCreated", "versionCreated", "contentCreated", "story.date", "dateline date")
        : date.stream().map(XmlNewsItem::isoDate).toList();
  }

  /** NITF writes {@code 20160713T101500+0000}. */
  private static String isoDate(String date) {
    return date.replaceFirst("^(\\d{4})(\\d\\d)(\\d\\d)", "$1-$2-$3")
        .replaceFirst("T(\\d\\d)(\\d\\d)(\\d\\d)", "T$1:$2:$3");
  }

  private static List<String> id(Document item) {
    List<String> nitf = attribute(item, "doc-id", "id-string");
    return nitf.isEmpty() ? attribute(item, "newsItem", "guid") : nitf;
  }

  private static List<String> outlet(Document item) {
    List<String> name = attribute(item, "pubdata", "name");
    return name.isEmpty() ? first(item, "provider > name", "distributor > org", "provider") : name;
  }

  private static void put(Row row, Field field, List<String> values) {
    row.put(new FieldMapping.Meaning(field, 0), 0, values);
  }

  private static List<String> first(Document item, String... paths) {
    Element found = element(item, paths);
    return found == null ? List.of() : List.of(found.text());
  }

  private static List<String> attribute(Document item, String path, String attribute) {
    Element found = element(item, path);
    return found == null || found.attr(attribute).isBlank()
        ? List.of()
        : List.of(found.attr(attribute));
  }

  private static List<String> texts(Document item, String... paths) {
    for (String path : paths) {
      List<String> texts =
          item.getAllElements().stream()
              .filter(e -> matches(e, path))
              .map(Element::text)
              .filter(s -> !s.isBlank())
              .toList();
      if (!texts.isEmpty()) {
        return texts;
      }
    }
    return List.of();
  }

  private static @Nullable Element element(Document item, String... paths) {
    for (String path : paths) {
      for (Element element : item.getAllElements()) {
        if (matches(element, path)) {
          return element;
        }
      }
    }
    return null;
  }

  /** Whether an element has the last name of a path and ancestors of the names before it. */
  private static boolean matches(Element element, String path) {
    String[] names = path.toLowerCase(Locale.ROOT).replace(" > ", " ").split(" ");
    if (!local(element).equals(names[names.length - 1])) {
      return false;
    }
    for (int i = 0; i < names.length - 1; i++) {
      if (!isInside(element, names[i])) {
        return false;
      }
    }
    return true;
  }

  private static String local(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }
}
