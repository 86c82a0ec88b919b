package org.broadsheet.extraction.page;

import java.util.Set;
import org.broadsheet.article.CutReason;
import org.broadsheet.extraction.page.MarkupSigns.Cut;

/** Cuts what follows the readers' comments: other articles, more comments, forms. */
final class BehindComments {

  private static final Cut BEHIND = new Cut(CutReason.COMMENT, "behind-comments");

  /**
   * A link to the comments stands in front of the text; behind this much of it are the comments.
   */
  private static final int MIN_PROSE = 600;

  /** Share of the prose that stands in front of the comments at least. */
  private static final double MIN_SHARE = .3;

  private static final Set<String> ITEMS = Set.of("li", "dd", "tr");

  private BehindComments() {}

  static void cut(Outline outline, Selection selection) {
    int all = 0;
    for (int i = selection.root.first; i < selection.root.end; i++) {
      all += prose(outline, selection, i);
    }
    int before = 0;
    for (int i = selection.root.first; i < selection.root.end; i++) {
      if (isOfComments(outline, selection, i) && before >= Math.max(MIN_PROSE, MIN_SHARE * all)) {
        selection.fill(i + 1, selection.root.end, BEHIND);
        return;
      }
      before += prose(outline, selection, i);
    }
  }

  /** Whether a block is cut as a comment, and not one on an item of a list. */
  private static boolean isOfComments(Outline outline, Selection selection, int i) {
    Cut cut = selection.cut(i);
    if (cut == null || cut.reason() != CutReason.COMMENT) {
      return false;
    }
    Region region = outline.blocks().get(i).region();
    while (region.parent != null && region.cut == null) {
      region = region.parent;
    }
    for (Region r = region.parent; r != null; r = r.parent) {
      if (ITEMS.contains(r.tag())) {
        return false;
      }
    }
    return true;
  }

  private static int prose(Outline outline, Selection selection, int i) {
    PageBlock block = outline.blocks().get(i);
    return selection.isKept(i) && block.isProse() ? block.chars() : 0;
  }
}
