package org.broadsheet.extraction.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.article.Block;
import org.broadsheet.article.BlockKind;
import org.broadsheet.extraction.page.MarkupSigns.Cut;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Flattens a page into blocks in one walk, without recursion. */
final class PageWalk implements NodeVisitor {

  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "video",
          "audio",
          "canvas",
          "math",
          "head",
          "textarea",
          "input",
          "option",
          "map");
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "ins", "kbd", "label", "mark", "q", "ruby", "rt", "rp", "s",
          "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
          "wbr", "br", "td", "th", "picture", "source", "nobr", "center");
  private static final Map<String, BlockKind> KINDS =
      Map.ofEntries(
          Map.entry("h1", BlockKind.HEADING),
          Map.entry("h2", BlockKind.HEADING),
          Map.entry("h3", BlockKind.HEADING),
          Map.entry("h4", BlockKind.HEADING),
          Map.entry("h5", BlockKind.HEADING),
          Map.entry("h6", BlockKind.HEADING),
          Map.entry("li", BlockKind.LIST_ITEM),
          Map.entry("dt", BlockKind.LIST_ITEM),
          Map.entry("dd", BlockKind.LIST_ITEM),
          Map.entry("blockquote", BlockKind.QUOTE),
          Map.entry("tr", BlockKind.TABLE_ROW),
          Map.entry("figcaption", BlockKind.CAPTION),
          Map.entry("pre", BlockKind.PREFORMATTED));
  private static final Pattern WHITE = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");

  /** What holds inside an open block-level element. */
  private record Scope(Element element, BlockKind kind, @Nullable Cut cut) {}

  private final List<PageBlock> blocks = new ArrayList<>();
  private final Deque<Scope> scopes = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int linkChars;
  private int linkDepth;
  private int skipDepth;

  private PageWalk(Element root) {
    scopes.push(new Scope(root, BlockKind.PARAGRAPH, null));
  }

  /** All blocks of the page in order; none is empty. */
  static List<PageBlock> blocks(Element root) {
    PageWalk walk = new PageWalk(root);
    NodeTraversor.traverse(walk, root);
    walk.flush();
    return walk.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      append(textNode.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
  }

  private void append(String words) {
    if (skipDepth > 0) {
      return;
    }
    text.append(words);
    if (linkDepth > 0) {
      linkChars += words.strip().length();
    }
  }

  private void open(Element element) {
    String tag = element.normalName();
    if (SKIPPED.contains(tag)) {
      skipDepth++;
    } else if (tag.equals("a")) {
      linkDepth++;
    } else if (tag.equals("br")) {
      breakLine(element);
    } else if (tag.equals("td") || tag.equals("th")) {
      text.append(text.isEmpty() ? "" : " ");
    } else if (!INLINE.contains(tag)) {
      flush();
      Scope outer = scopes.getFirst();
      Cut cut = outer.cut() != null ? outer.cut() : MarkupSigns.of(element);
      scopes.push(new Scope(element, KINDS.getOrDefault(tag, outer.kind()), cut));
    }
  }

  /** One line break is a blank; two in a row part paragraphs. */
  private void breakLine(Element br) {
    Element before = br.previousElementSibling();
    boolean second =
        before != null
            && before.normalName().equals("br")
            && (!(br.previousSibling() instanceof TextNode between) || between.isBlank());
    if (second) {
      flush();
    } else {
      text.append(' ');
    }
  }

  private void close(Element element) {
    String tag = element.normalName();
    if (SKIPPED.contains(tag)) {
      skipDepth--;
    } else if (tag.equals("a")) {
      linkDepth--;
    } else if (!INLINE.contains(tag)) {
      flush();
      scopes.pop();
    }
  }

  private void flush() {
    String line = WHITE.matcher(text).replaceAll(" ").strip();
    if (!line.isEmpty()) {
      Scope scope = scopes.getFirst();
      Block block = Block.kept(scope.kind(), line);
      Cut cut = scope.cut();
      blocks.add(
          new PageBlock(
              cut == null ? block : block.cut(cut.reason(), cut.rule()),
              scope.element(),
              Math.min(linkChars, line.length())));
    }
    text.setLength(0);
    linkChars = 0;
  }
}
