package org.broadsheet.extraction.metadata;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads headings. */
final class Headings {

  private static final Pattern FRONT_PAGE =
      Pattern.compile("(?i)(?:https?://[^/?#]+)?(?:/(?:index\\.\\w+)?|\\./|\\.\\./)?");
  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

  /** What separates the headline from a kicker before it. */
  private static final Pattern EDGE = Pattern.compile("^[\\s:|\u2013\u2014-]+");

  private Headings() {}

  /** The text of a heading without a kicker, a date or a label that is set in it. */
  static String text(Spot heading) {
    StringBuilder text = new StringBuilder();
    NodeTraversor.filter(new WithoutKicker(heading.element(), text), heading.element());
    String spaced = BLANKS.matcher(text).replaceAll(" ");
    String main = StructuredText.withoutEntities(EDGE.matcher(spaced).replaceFirst("").strip());
    return main.indexOf(' ') > 0 ? main : heading.element().text();
  }

  /** Whether a heading is a link to the front page, as the outlet's name is. */
  static boolean linksHome(Spot heading) {
    Element element = heading.element();
    Element link =
        element.parent() != null && element.parent().normalName().equals("a")
            ? element.parent()
            : Links.first(element);
    return link != null
        && (link.attr("rel").equals("home") || FRONT_PAGE.matcher(link.attr("href")).matches());
  }

  private record WithoutKicker(Element heading, StringBuilder text) implements NodeFilter {

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (node instanceof Element element && !element.equals(heading)) {
        if (MetadataMarks.isKicker(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        text.append(element.isBlock() || element.normalName().equals("br") ? " " : "");
      }
      return FilterResult.CONTINUE;
    }
  }
}
