package org.broadsheet.extraction.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadsheet.article.BlockKind;
import org.broadsheet.article.CutReason;
import org.broadsheet.extraction.page.MarkupSigns.Cut;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Cuts captions that no name tells: the line or two beside a picture in a box of their own.
 *
 * <p>Class names that a program made up ({@code sc-hzhJZQ}) say nothing; where the picture stands
 * does.
 */
final class PictureBoxes {

  private static final Cut CAPTION = new Cut(CutReason.CAPTION, "picture-box");

  private static final Set<String> BOXES = Set.of("div", "section", "center");

  static final Evaluator PICTURE = Selector.evaluatorOf("img, picture");

  private static final Set<String> LINES = Set.of("p", "div");

  /** Whole names of classes that beside a picture tell who made it. */
  private static final Set<String> CREDITS =
      Set.of("source", "credit", "copyright", "photographer");

  private static final Set<String> LEGENDS = Set.of("em", "i", "small", "cite");

  /** A caption, a credit, a button to enlarge. */
  private static final int MAX_LINES = 3;

  /** Captions are a sentence or two (as long as in an alphabet). */
  private static final int MAX_CHARS = 300;

  /** A paragraph in a box with a picture may be text: a caption is shorter, and no sentence. */
  private static final int MAX_PARAGRAPH_CHARS = 160;

  /** A box with more than this share of the text is the article, with its picture. */
  private static final double MAX_SHARE = .2;

  private static final String SENTENCE_ENDS = ".!?:\u2026\u3002\uff01\uff1f\"\u201d\u00bb";

  private PictureBoxes() {}

  static void cut(Outline outline, Selection selection) {
    List<Region> boxes = new ArrayList<>();
    for (Region region : selection.inner()) {
      boolean isInBox = !boxes.isEmpty() && boxes.get(boxes.size() - 1).holds(region);
      if (!isInBox && isBox(outline, region) && region.chars <= MAX_SHARE * selection.root.chars) {
        boxes.add(region);
      }
    }
    cutLegends(outline, selection);
    for (int i = 0; i < boxes.size(); i++) {
      Region box = boxes.get(i);
      boolean isListed =
          (i > 0 && boxes.get(i - 1).end == box.first)
              || (i + 1 < boxes.size() && boxes.get(i + 1).first == box.end);
      if (!isListed || !hasParagraph(outline, box)) {
        selection.fill(box, CAPTION);
      }
    }
  }

  /** Cuts the legends, unless they are the text: a report in pictures tells its story in them. */
  private static void cutLegends(Outline outline, Selection selection) {
    List<Region> legends = new ArrayList<>();
    int chars = 0;
    for (Region region : selection.inner()) {
      if (isLegend(outline, region)) {
        legends.add(region);
        chars += region.chars;
      }
    }
    if (chars <= MAX_SHARE * selection.root.chars) {
      legends.forEach(legend -> selection.fill(legend, CAPTION));
    }
  }

  /** A picture with a line in italics or small type below it, or one that is called its caption. */
  private static boolean isLegend(Outline outline, Region region) {
    if (region.pictures == 0
        || region.end - region.first != 1
        || region.chars > MAX_CHARS
        || !LINES.contains(region.tag())
        || outline.blocks().get(region.first).region() != region) {
      return false;
    }
    boolean isBehindPicture = false;
    boolean isBelow = false;
    for (Node node : region.element.childNodes()) {
      if (!(node instanceof Element part)) {
        if (node instanceof TextNode words && !words.isBlank()) {
          return false;
        }
        continue;
      }
      boolean isItalic = isBelow && LEGENDS.contains(part.normalName());
      boolean isNamed = isBehindPicture && isNamedCaption(part);
      if (part.hasText() && !isItalic && !isNamed) {
        return false;
      }
      isBehindPicture |= part.selectFirst(PICTURE) != null;
      isBelow |= isBehindPicture && part.normalName().equals("br");
    }
    return true;
  }

  private static boolean isNamedCaption(Element part) {
    String classes = part.className();
    MarkupSigns.Cut cut = MarkupNames.builtIn().find(classes);
    return CREDITS.contains(classes) || (cut != null && cut.reason() == CutReason.CAPTION);
  }

  /** Paragraphs beside one picture after another are a list of something. */
  private static boolean hasParagraph(Outline outline, Region box) {
    for (int i = box.first; i < box.end; i++) {
      if (outline.blocks().get(i).region().tag().equals("p")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBox(Outline outline, Region region) {
    int lines = region.end - region.first;
    if (region.pictures == 0
        || lines == 0
        || lines > MAX_LINES
        || region.chars > MAX_CHARS
        || !BOXES.contains(region.tag())) {
      return false;
    }
    for (int i = region.first; i < region.end; i++) {
      if (!isCaption(outline.blocks().get(i), region)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCaption(PageBlock block, Region box) {
    boolean isParagraph = block.region().tag().equals("p");
    boolean isBeside = block.region() != box && block.region().pictures == 0;
    char end = block.text().charAt(block.text().length() - 1);
    return isBeside
        && block.kind() == BlockKind.PARAGRAPH
        && (!isParagraph
            || (block.chars() <= MAX_PARAGRAPH_CHARS && SENTENCE_ENDS.indexOf(end) < 0));
  }
}
