package org.broadsheet.extraction.page;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.BlockKind;

/** Finds the short lines around the headline of a page, where date and authors are printed. */
final class HeadLines {

  /** Lines in front of the headline: a date or a section, more is the menu. */
  private static final int BEFORE = 4;

  private static final int AFTER = 16;
  private static final int MAX_CHARS = 120;

  /** A paragraph of this length ends the head; decks are shorter. */
  private static final int BODY_CHARS = 400;

  private HeadLines() {}

  /** The short lines around the first main heading in or before the root, in order. */
  static List<String> around(Outline outline, Region root) {
    int heading = heading(outline, root);
    int first = Math.max(0, heading - BEFORE);
    int end = Math.min(outline.blocks().size(), heading + AFTER);
    List<String> lines = new ArrayList<>();
    for (int i = first; i < end; i++) {
      PageBlock block = outline.blocks().get(i);
      if (block.chars() >= BODY_CHARS && i > heading) {
        break;
      }
      if (block.chars() <= MAX_CHARS && i != heading) {
        lines.add(block.text());
      }
    }
    return lines;
  }

  /** The headline, else the first main heading in the root, else the last one before it. */
  static int heading(Outline outline, Region root) {
    if (outline.hasMainHeadline() && outline.headline() < root.end) {
      return outline.headline();
    }
    int found = root.first;
    for (int i = 0; i < Math.min(root.end, outline.blocks().size()); i++) {
      PageBlock block = outline.blocks().get(i);
      if (block.kind() == BlockKind.HEADING && block.region().tag().equals("h1")) {
        found = i;
        if (i >= root.first) {
          return i;
        }
      }
    }
    return found;
  }
}
