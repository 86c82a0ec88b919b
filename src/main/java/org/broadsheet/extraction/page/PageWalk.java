package org.broadsheet.extraction.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.article.BlockKind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Flattens a page in one walk, without recursion. */
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
          "annotation",
          "annotation-xml",
          "head",
          "textarea",
          "option",
          "map",
          "embed",
          "applet",
          // how a word is read, printed small above it
          "rt",
          "rp");
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "b",
          "bdi",
          "bdo",
          "big",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "img",
          "input",
          "ins",
          "kbd",
          "label",
          "mark",
          "q",
          "ruby",
          "s",
          "samp",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr",
          "br",
          "td",
          "th",
          "picture",
          "source",
          "nobr",
          "tbody",
          "thead",
          "tfoot",
          "math",
          "semantics",
          "mi",
          "mn",
          "mo",
          "ms",
          "mtext",
          "mspace",
          "mrow",
          "mfrac",
          "msqrt",
          "mroot",
          "mstyle",
          "mpadded",
          "mphantom",
          "menclose",
          "mfenced",
          "msub",
          "msup",
          "msubsup",
          "munder",
          "mover",
          "munderover",
          "mtable",
          "mtr",
          "mtd",
          "merror",
          "maction");
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

  private static final Set<String> PICTURES = Set.of("img", "amp-img", "video");

  /** Where a word may be broken; no part of it. */
  private static final char SOFT_HYPHEN = '\u00ad';

  private final boolean withNoscript;
  private final MarkupSigns signs = new MarkupSigns();
  private final List<PageBlock> blocks = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final List<Region> open = new ArrayList<>();
  private final List<BlockKind> kinds = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linkChars;
  private int links;
  private int linkDepth;
  private int skipDepth;

  private PageWalk(boolean withNoscript) {
    this.withNoscript = withNoscript;
  }

  /**
   * The outline of a page.
   *
   * @param withNoscript whether text that only browsers without scripts show is read, too
   */
  static Outline outline(Document page, boolean withNoscript) {
    PageWalk walk = new PageWalk(withNoscript);
    Element body = page.body();
    walk.openRegion(body, BlockKind.PARAGRAPH);
    body.childNodes().forEach(child -> NodeTraversor.traverse(walk, child));
    walk.closeRegion();
    return Outline.of(walk.blocks, walk.regions, Headline.declared(page), OwnSite.of(page));
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

  /** Appends words with white space as single blanks; a block never begins with one. */
  private void append(String words) {
    if (skipDepth > 0) {
      return;
    }
    int before = text.length();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == SOFT_HYPHEN) {
        continue;
      }
      if (!isBlank(c)) {
        text.append(c);
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
    if (linkDepth > 0) {
      linkChars += text.length() - before;
    }
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || Character.isSpaceChar(c);
  }

  private void open(Element element) {
    String tag = element.normalName();
    if (PICTURES.contains(tag)) {
      open.get(open.size() - 1).pictures++;
    }
    if (isSkipped(element)) {
      skipDepth++;
    } else if (isLink(element)) {
      linkDepth++;
      links++;
    } else if (tag.equals("br")) {
      breakLine(element);
    } else if (tag.equals("td") || tag.equals("th")) {
      append(" ");
    } else if (!INLINE.contains(tag)) {
      flush();
      openRegion(element, KINDS.getOrDefault(tag, kinds.get(kinds.size() - 1)));
    }
  }

  /** One line break is a blank; two in a row part paragraphs. */
  private void breakLine(Element br) {
    Node before = br.previousSibling();
    while (before instanceof TextNode between && between.isBlank()) {
      before = before.previousSibling();
    }
    if (before instanceof Element element && element.normalName().equals("br")) {
      flush();
    } else {
      append(" ");
    }
  }

  private void close(Element element) {
    String tag = element.normalName();
    if (isSkipped(element)) {
      skipDepth--;
    } else if (isLink(element)) {
      linkDepth--;
    } else if (!INLINE.contains(tag)) {
      closeRegion();
    }
  }

  /** Whether it leads anywhere; a named place that nobody closed holds the rest of its page. */
  private static boolean isLink(Element element) {
    return element.normalName().equals("a")
        && (element.hasAttr("href") || !(element.hasAttr("name") || element.hasAttr("id")));
  }

  /** Whether it holds no text, or text that scripts read: values in a hidden span. */
  private boolean isSkipped(Element element) {
    String tag = element.normalName();
    return SKIPPED.contains(tag)
        ? !(withNoscript && tag.equals("noscript"))
        : element.attributesSize() > 0 && INLINE.contains(tag) && element.hasAttr("hidden");
  }

  private void openRegion(Element element, BlockKind kind) {
    Region parent = open.isEmpty() ? null : open.get(open.size() - 1);
    MarkupSigns.Cut cut = parent == null ? null : signs.of(element);
    Region region = new Region(element, parent, cut, blocks.size());
    region.mainHeadings = element.normalName().equals("h1") ? 1 : 0;
    regions.add(region);
    open.add(region);
    kinds.add(kind);
  }

  private void closeRegion() {
    flush();
    Region region = open.remove(open.size() - 1);
    kinds.remove(kinds.size() - 1);
    region.end = blocks.size();
    Region parent = region.parent;
    if (parent != null) {
      parent.chars += region.chars;
      parent.linkChars += region.linkChars;
      parent.links += region.links;
      parent.pictures += region.pictures;
      parent.allProse += region.isBarred() ? 0 : region.allProse;
      parent.mainHeadings += region.mainHeadings;
    }
  }

  private void flush() {
    if (skipDepth > 0) {
      return; // a block goes on behind a player with a paragraph for those who cannot play it
    }
    int end = text.length();
    if (end > 0 && text.charAt(end - 1) == ' ') {
      text.setLength(end - 1);
    }
    if (!text.isEmpty()) {
      Region region = open.get(open.size() - 1);
      PageBlock block =
          new PageBlock(
              kinds.get(kinds.size() - 1),
              text.toString(),
              region,
              Math.min(linkChars, text.length()),
              links);
      blocks.add(block);
      region.chars += block.chars();
      region.linkChars += block.linkChars();
      region.links += links;
      region.allProse += block.isProse() ? block.chars() : 0;
      region.prose += block.isProse() ? block.chars() : 0;
    }
    text.setLength(0);
    linkChars = 0;
    links = Math.min(linkDepth, 1); // a link may hold several blocks
  }
}
