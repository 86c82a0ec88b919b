package org.broadsheet.reading.format.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.reading.field.Field;
import org.broadsheet.reading.format.Row;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** NITF and NewsML of both generations (IPTC standards). */
public final class IptcShape implements XmlShape {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "hl1",
          "hl2",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "pre",
          "bq",
          "blockquote",
          "block",
          "div",
          "section",
          "article",
          "hr",
          "credit");

  private static final Set<String> LEFT_OUT =
      Set.of("media", "table", "nitf-table", "figure", "script", "style", "aside");

  private final String name;
  private final Set<String> roots;
  private final Set<String> items;

  private IptcShape(String name, Set<String> roots, Set<String> items) {
    this.name = name;
    this.roots = roots;
    this.items = items;
  }

  public static IptcShape nitf() {
    return new IptcShape("NITF", Set.of("nitf"), Set.of("nitf"));
  }

  /** NewsML-G2, and NewsML 1 with the corpus of Reuters that came before it. */
  public static IptcShape newsMl() {
    return new IptcShape(
        "NEWSML",
        Set.of(
            "newsitem",
            "newsmessage",
            "itemset",
            "newsml",
            "packageitem",
            "conceptitem",
            "knowledgeitem",
            "planningitem",
            "catalogitem"),
        Set.of(
            "newsitem",
            "packageitem",
            "conceptitem",
            "knowledgeitem",
            "planningitem",
            "catalogitem"));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Set<String> roots() {
    return roots;
  }

  @Override
  public Set<String> items() {
    return items;
  }

  /** Lists of items, concepts and plans are no articles, nor is a picture without a text. */
  @Override
  public @Nullable String skippedKind(XmlItem item) {
    String local = local(item.root());
    if (!local.equals("newsitem") && !local.equals("nitf")) {
      return "NEWSML_" + local.replace("item", "_ITEM").toUpperCase(Locale.ROOT);
    }
    List<String> itemClass = item.attribute("itemclass", "qcode");
    boolean isText = itemClass.isEmpty() || itemClass.get(0).matches("(?i).*(text|composite)");
    return isText || !paragraphs(item).isEmpty()
        ? null
        : "NEWSML_" + itemClass.get(0).replaceFirst("^.*:", "").toUpperCase(Locale.ROOT);
  }

  @Override
  public void read(XmlItem item, Row row) {
    row.put(Field.TITLE, item.first("hl1", "hedline", "itemmeta title", "headline", "title"));
    row.put(Field.TEXT, paragraphs(item));
    row.put(Field.PUBLISHED, published(item));
    row.put(Field.ID, id(item));
    row.put(Field.URL, item.attribute("pubdata", "ex-ref"));
    row.put(Field.OUTLET, outlet(item));
    row.put(Field.SECTION, item.attribute("pubdata", "position.section"));
    row.put(Field.AUTHORS, authors(item));
  }

  /** The paragraphs of the body, without tables and media captions. */
  private static List<String> paragraphs(XmlItem item) {
    Element body = body(item);
    if (body == null) {
      return List.of();
    }
    if (body.childrenSize() == 0) {
      return List.of(body.wholeText());
    }
    Paragraphs walk = new Paragraphs();
    body.filter(walk);
    walk.finish();
    return walk.paragraphs;
  }

  /** The archive of the New York Times has the first paragraph twice: alone, and in the text. */
  private static @Nullable Element body(XmlItem item) {
    for (Element block : item.elements("body.content block")) {
      if (block.attr("class").equals("full_text")) {
        return block;
      }
    }
    return item.element(
        "body.content",
        "inlinexml body",
        "contentset inlinedata",
        "datacontent",
        "newsitem text",
        "body");
  }

  /** Parts the text where a block begins or ends; text between blocks is a paragraph too. */
  private static final class Paragraphs implements NodeFilter {
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (node instanceof Element element) {
        String name = local(element);
        if (LEFT_OUT.contains(name)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        text.append(name.equals("br") ? " " : "");
        if (BLOCKS.contains(name)) {
          finish();
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && BLOCKS.contains(local(element))) {
        finish();
      }
      return FilterResult.CONTINUE;
    }

    void finish() {
      String paragraph = StringUtil.normaliseWhitespace(text.toString()).strip();
      if (!paragraph.isEmpty()) {
        paragraphs.add(paragraph);
      }
      text.setLength(0);
    }
  }

  /** The archive of the New York Times has the byline twice: as printed, and turned round. */
  private static List<String> authors(XmlItem item) {
    for (Element byline : item.elements("byline")) {
      if (byline.attr("class").equals("print_byline")) {
        return List.of(byline.text());
      }
    }
    List<String> authors = item.texts("byline person", "by", "creator name");
    return authors.isEmpty() ? item.texts("byline", "byttl") : authors;
  }

  private static List<String> published(XmlItem item) {
    List<String> date = item.attribute("date.issue", "norm");
    if (date.isEmpty()) {
      date = item.attribute("pubdata", "date.publication");
    }
    if (date.isEmpty()) {
      date = item.attribute("newsitem", "date");
    }
    return date.isEmpty()
        ? item
            .first(
                "firstcreated", "versioncreated", "contentcreated", "story.date", "dateline date")
            .stream()
            .map(IptcShape::isoDate)
            .toList()
        : date.stream().map(IptcShape::isoDate).toList();
  }

  /** NITF writes {@code 20160713T101500+0000}. */
  private static String isoDate(String date) {
    return date.replaceFirst("^(\\d{4})(\\d\\d)(\\d\\d)", "$1-$2-$3")
        .replaceFirst("T(\\d\\d)(\\d\\d)(\\d\\d)", "T$1:$2:$3");
  }

  private static List<String> id(XmlItem item) {
    List<String> nitf = item.attribute("doc-id", "id-string");
    if (!nitf.isEmpty()) {
      return nitf;
    }
    List<String> second = item.attribute("newsitem", "guid");
    List<String> first = second.isEmpty() ? item.first("newsitemid") : second;
    return first.isEmpty() ? item.attribute("newsitem", "itemid") : first;
  }

  private static List<String> outlet(XmlItem item) {
    List<String> name = item.attribute("pubdata", "name");
    return name.isEmpty()
        ? item.first("provider name", "distributor org", "provider", "providerid")
        : name;
  }

  private static String local(Element element) {
    return XmlItem.local(element);
  }
}
