package org.broadsheet.extraction.page;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.BlockKind;
import org.broadsheet.text.EastAsian;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Flattens a page in one walk, without recursion. */
final class PageWalk implements NodeVisitor {

  /** Where a word may be broken; no part of it. */
  private static final char SOFT_HYPHEN = '\u00ad';

  /** A heading says less. */
  private static final int MIN_HEADING_CHARS = 60;

  private final boolean withNoscript;
  private final boolean withHeadings;
  private final List<PageBlock> blocks = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final List<Region> open = new ArrayList<>();
  private final List<BlockKind> kinds = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int eastAsian;
  private int linkChars;
  private int links;
  private int linkDepth;
  private int skipDepth;

  private PageWalk(boolean withNoscript, boolean withHeadings) {
    this.withNoscript = withNoscript;
    this.withHeadings = withHeadings;
  }

  /**
   * The outline of a page.
   *
   * @param withNoscript whether text that only browsers without scripts show is read, too
   */
  static Outline outline(Document page, boolean withNoscript) {
    return new PageWalk(withNoscript, false).outlineOf(page);
  }

  /** The outline of a page whose paragraphs are set as headings, for their looks. */
  static Outline outlineOfHeadings(Document page) {
    return new PageWalk(false, true).outlineOf(page);
  }

  private Outline outlineOf(Document page) {
    Element body = page.body();
    openRegion(body, BlockKind.PARAGRAPH);
    body.childNodes().forEach(child -> NodeTraversor.traverse(this, child));
    closeRegion();
    return Outline.of(blocks, regions, Headline.declared(page), OwnSite.of(page));
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
    int before = text.length() + eastAsian;
    int start = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (isPlain(c) || isSingleBlank(words, start, i)) {
        continue;
      }
      if (!(isUnseen(c) || isBlank(c))) {
        eastAsian += EastAsian.extra(c);
        continue;
      }
      text.append(words, start, i);
      start = i + 1;
      if (!isUnseen(c) && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
    if (start == 0) {
      text.append(words);
    } else {
      text.append(words, start, words.length());
    }
    if (linkDepth > 0) {
      linkChars += text.length() + eastAsian - before;
    }
  }

  /** Whether it is surely printed: signs of English and letters of most other scripts. */
  private static boolean isPlain(char c) {
    return c > ' ' && (c < 0x7F || (c >= '\u00c0' && c < '\u1680'));
  }

  /** Whether a blank stands behind a sign that is copied along with it. */
  private static boolean isSingleBlank(String words, int start, int i) {
    return i > start && words.charAt(i) == ' ' && words.charAt(i - 1) != ' ';
  }

  /** What joins the letters beside it, or would part them only at the end of a line. */
  private static boolean isUnseen(char c) {
    return c == SOFT_HYPHEN || c == '\u2060' || c == '\ufeff';
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u200b' || Character.isSpaceChar(c);
  }

  private void open(Element element) {
    String tag = element.normalName();
    PageTag kind = PageTag.of(tag);
    if (kind.isPicture()) {
      open.get(open.size() - 1).pictures++;
    }
    if (isSkipped(element, kind)) {
      skipDepth++;
    } else if (isLink(element)) {
      linkDepth++;
      links++;
    } else if (tag.equals("br")) {
      breakLine(element);
    } else if (tag.equals("td") || tag.equals("th")) {
      append(" ");
    } else if (!kind.isInline()) {
      flush();
      openRegion(element, kind.kind() == null ? kinds.get(kinds.size() - 1) : kind.kind());
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
    PageTag kind = PageTag.of(tag);
    if (isSkipped(element, kind)) {
      skipDepth--;
    } else if (isLink(element)) {
      linkDepth--;
    } else if (!kind.isInline()) {
      closeRegion();
    }
  }

  /** Whether it leads anywhere; a named place that nobody closed holds the rest of its page. */
  private static boolean isLink(Element element) {
    return element.normalName().equals("a")
        && (element.hasAttr("href") || !(element.hasAttr("name") || element.hasAttr("id")));
  }

  /** Whether it holds no text, or text that scripts read: values in a hidden span. */
  private boolean isSkipped(Element element, PageTag kind) {
    return kind.isSkipped()
        ? !(withNoscript && element.normalName().equals("noscript")) && !isInParentheses(element)
        : kind.isInline() && element.attributesSize() > 0 && element.hasAttr("hidden");
  }

  /** Whether how a word is read is written to be read on behind it, too, not only above it. */
  private static boolean isInParentheses(Element element) {
    Element before = element.normalName().equals("rt") ? element.previousElementSibling() : null;
    return before != null && before.normalName().equals("rp");
  }

  private void openRegion(Element element, BlockKind kind) {
    Region parent = open.isEmpty() ? null : open.get(open.size() - 1);
    MarkupSigns.Cut cut = parent == null ? null : MarkupSigns.of(element);
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

  private BlockKind kind(Region region, int chars) {
    BlockKind kind = kinds.get(kinds.size() - 1);
    boolean isText = withHeadings && chars >= MIN_HEADING_CHARS && region.mainHeadings == 0;
    return isText && kind == BlockKind.HEADING ? BlockKind.PARAGRAPH : kind;
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
              kind(region, text.length() + eastAsian),
              text.toString(),
              region,
              text.length() + eastAsian,
              Math.min(linkChars, text.length() + eastAsian),
              links);
      blocks.add(block);
      region.chars += block.chars();
      region.linkChars += block.linkChars();
      region.links += links;
      region.allProse += block.isProse() ? block.chars() : 0;
      region.prose += block.isProse() ? block.chars() : 0;
    }
    text.setLength(0);
    eastAsian = 0;
    linkChars = 0;
    links = Math.min(linkDepth, 1); // a link may hold several blocks
  }
}
