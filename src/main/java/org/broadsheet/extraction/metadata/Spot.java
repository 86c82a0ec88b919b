package org.broadsheet.extraction.metadata;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * An element and where it stands in the text of its page.
 *
 * @param offset how many signs of text stand before it, blanks not counted
 */
record Spot(Element element, int offset) {

  /** Buttons to share an article stand in the line that says who wrote it. */
  private static final Set<String> NO_LINE =
      Set.of("aside", "nav", "form", "select", "svg", "script", "style");

  /** Longer than any byline or date line; what follows is not read. */
  private static final int MAX_CHARS = 600;

  /**
   * Its text, in which " | " stands between two elements that are set apart by style alone: {@code
   * <b>Ada Quill</b><i>Editor</i>} is no {@code QuillEditor}.
   */
  String text() {
    return text(false);
  }

  /** Its text with the links in it that look like links to topics. */
  String textWithTopics() {
    return text(true);
  }

  private String text(boolean withTopics) {
    StringBuilder text = new StringBuilder();
    NodeTraversor.filter(new Joiner(text, withTopics), element);
    return text.toString().strip();
  }

  private record Joiner(StringBuilder text, boolean withTopics) implements NodeFilter {

    @Override
    public FilterResult head(Node node, int depth) {
      if (text.length() > MAX_CHARS) {
        return FilterResult.STOP;
      }
      if (depth > 0
          && node instanceof Element part
          && (NO_LINE.contains(part.normalName()) || (!withTopics && isTopic(part)))) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (node instanceof TextNode words) {
        append(words.text());
      } else {
        part(node);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      part(node);
      return FilterResult.CONTINUE;
    }

    /** A section that stands in one box with the names. */
    private static boolean isTopic(Element part) {
      return part.normalName().equals("a") && MetadataMarks.isTopicLink(part);
    }

    private void append(String words) {
      for (int i = 0; i < words.length(); i++) {
        append(words.charAt(i));
      }
    }

    private void append(char c) {
      boolean isBlank = Character.isWhitespace(c) || c == '\u00a0';
      if (!isBlank) {
        text.append(c);
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }

    private void part(Node node) {
      boolean isApart =
          node instanceof Element element
              && (element.isBlock() || element.normalName().equals("br"));
      boolean isGlued = !text.isEmpty() && text.charAt(text.length() - 1) != ' ';
      if (node instanceof Element && !text.isEmpty() && (isApart || isGlued) && !endsInBar()) {
        text.append(isGlued ? " | " : "| ");
      }
    }

    private boolean endsInBar() {
      return text.length() > 1 && text.charAt(text.length() - 2) == '|';
    }
  }
}
