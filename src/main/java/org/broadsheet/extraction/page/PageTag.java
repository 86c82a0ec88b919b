package org.broadsheet.extraction.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.broadsheet.article.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * What the walk over a page does with an element of a tag.
 *
 * @param isSkipped whether it holds no text that people read
 * @param isInline whether it stands within a line; others begin a block
 * @param isPicture whether it shows one
 * @param kind of the blocks in it; null if that of what it stands in
 */
record PageTag(boolean isSkipped, boolean isInline, boolean isPicture, @Nullable BlockKind kind) {

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
          "rt");
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
          "rt",
          "rp",
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

  private static final PageTag OF_BLOCK = new PageTag(false, false, false, null);
  private static final Map<String, PageTag> TAGS = new HashMap<>();

  static {
    SKIPPED.forEach(PageTag::add);
    INLINE.forEach(PageTag::add);
    KINDS.keySet().forEach(PageTag::add);
    PICTURES.forEach(PageTag::add);
  }

  private static void add(String name) {
    TAGS.put(
        name,
        new PageTag(
            SKIPPED.contains(name),
            INLINE.contains(name),
            PICTURES.contains(name),
            KINDS.get(name)));
  }

  /** The tag of a name in lower case. */
  static PageTag of(String name) {
    return TAGS.getOrDefault(name, OF_BLOCK);
  }
}
