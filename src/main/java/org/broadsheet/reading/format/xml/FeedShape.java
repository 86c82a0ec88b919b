package org.broadsheet.reading.format.xml;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.reading.field.Field;
import org.broadsheet.reading.format.FeedTitle;
import org.broadsheet.reading.format.Row;
import org.broadsheet.text.SmallLetters;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Feeds: RSS 0.9 to 2.0, RDF and Atom (RFC 4287). An item is a record. */
public final class FeedShape implements XmlShape {

  private static final Set<String> POSTS = Set.of("post", "page", "article", "news", "story");

  private static final Pattern ITEM =
      Pattern.compile("(?i)<(?:[\\w-]{1,20}:)?(?:item|entry)[\\s>]");

  private static final String BASE64 = "base64";

  /** Modules about pictures and sounds, which are not the item. */
  private static final Set<String> OF_PICTURES =
      Set.of("media:", "itunes:", "image:", "googleplay:");

  private static final String OTHER_TYPE = "FEED_ITEM_OF_ANOTHER_TYPE";

  @Override
  public String name() {
    return "FEED";
  }

  @Override
  public Set<String> roots() {
    return Set.of("rss", "rdf", "feed", "channel");
  }

  @Override
  public Set<String> items() {
    return Set.of("item", "entry");
  }

  @Override
  public void read(XmlItem item, Row row) {
    row.put(Field.TITLE, words(own(item, "title")));
    row.put(Field.TEXT, text(item));
    row.put(
        Field.PUBLISHED,
        item.first("pubdate", "published", "date", "issued", "updated", "created", "modified"));
    row.put(Field.URL, url(item, words(own(item, "link"))));
    row.put(Field.ID, item.first("guid", "id"));
    row.put(Field.AUTHORS, item.texts("author name", "creator", "author"));
    row.put(Field.SECTION, item.first("category"));
    row.put(Field.OUTLET, item.first("source title", "source", "publisher"));
  }

  /** Exports of WordPress and Blogger are feeds that hold pictures, menus and settings, too. */
  @Override
  public @Nullable String skippedKind(XmlItem item) {
    Element kind = item.element("category");
    if (kind != null
        && kind.attr("scheme").endsWith("#kind")
        && !kind.attr("term").endsWith("#post")) {
      return OTHER_TYPE;
    }
    List<String> type = item.first("post_type");
    return type.isEmpty() || POSTS.contains(type.get(0)) ? null : OTHER_TYPE;
  }

  /** The feed is of an outlet, unless an item says that it is of another. */
  @Override
  public Consumer<Row> common(String beginning) {
    Matcher first = ITEM.matcher(beginning);
    XmlItem head = new XmlItem(first.find() ? beginning.substring(0, first.start()) : beginning);
    List<String> title = head.first("channel title", "feed title", "title");
    List<String> link = url(head, head.first("link"));
    String page = first(link);
    String outlet = FeedTitle.outlet(first(title), page);
    List<String> authors = head.texts("feed author name");
    return row -> {
      row.putFeed(outlet, page);
      row.putDefault(Field.AUTHORS, authors);
    };
  }

  private static String first(List<String> values) {
    return values.isEmpty() ? "" : values.get(0);
  }

  /** The whole content where there is one, else what is said of it. */
  private static List<String> text(XmlItem item) {
    for (String name : List.of("encoded", "content", "description", "summary")) {
      Element element = own(item, name);
      if (element != null && !element.text().isBlank()) {
        return List.of(
            element.attr("mode").equals(BASE64) ? unpacked(element) : XmlItem.inner(element));
      }
    }
    return List.of();
  }

  /** Atom's first drafts had marked up text as bytes. */
  private static String unpacked(Element element) {
    try {
      return new String(Base64.getMimeDecoder().decode(element.text()), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noBase64) {
      return XmlItem.inner(element);
    }
  }

  /**
   * The element of the item itself: modules have some of the same name, as pictures have titles and
   * descriptions.
   */
  private static @Nullable Element own(XmlItem item, String name) {
    Element root = item.root();
    Element ofModule = null;
    for (Element element : item.elements(name)) {
      if (root.equals(element.parent()) && prefix(element).equals(prefix(root))) {
        return element;
      }
      boolean isOfItem = root.equals(element.parent()) && !OF_PICTURES.contains(prefix(element));
      ofModule = ofModule == null && isOfItem ? element : ofModule;
    }
    return ofModule;
  }

  private static String prefix(Element element) {
    String name = SmallLetters.of(element.tagName());
    return name.substring(0, name.indexOf(':') + 1);
  }

  private static List<String> words(@Nullable Element element) {
    return element == null || element.text().isBlank() ? List.of() : List.of(element.text());
  }

  private static List<String> url(XmlItem item, List<String> plain) {
    for (Element link : item.elements("link")) {
      String relation = link.attr("rel");
      if (link.hasAttr("href") && (relation.isEmpty() || relation.equals("alternate"))) {
        return List.of(link.attr("href"));
      }
    }
    List<String> original = item.first("origlink");
    return original.isEmpty() ? plain : original;
  }
}
