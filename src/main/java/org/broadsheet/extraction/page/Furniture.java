package org.broadsheet.extraction.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.article.BlockKind;
import org.broadsheet.article.CutReason;
import org.broadsheet.extraction.metadata.Bylines;
import org.broadsheet.extraction.metadata.DateLine;
import org.broadsheet.text.BareWords;
import org.jspecify.annotations.Nullable;

/** Cuts the lines inside the root that are not text: title, date line, byline, repeats. */
final class Furniture {

  /** Shorter blocks may well stand twice: headings, names in interviews. */
  private static final int MIN_REPEATED_CHARS = 40;

  private final List<PageBlock> blocks;
  private final Selection selection;

  private Furniture(List<PageBlock> blocks, Selection selection) {
    this.blocks = blocks;
    this.selection = selection;
  }

  static void cut(Outline outline, Selection selection, @Nullable String title) {
    Furniture furniture = new Furniture(outline.blocks(), selection);
    furniture.cutTitle(title);
    furniture.cutHeadline(outline);
    furniture.cutHeadLines();
    furniture.cutLabelledLinks();
    furniture.cutPictureCredits();
    furniture.cutRepeats();
    furniture.cutTrailingHeadings();
  }

  private void cutTitle(@Nullable String title) {
    if (title == null) {
      return;
    }
    String wanted = BareWords.of(title);
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      if (selection.isKept(i) && block.chars() < 300 && BareWords.of(block.text()).equals(wanted)) {
        selection.cut(i, CutReason.TITLE, "is-title");
      }
    }
  }

  /** The headline as it is printed, where it differs from the declared one. */
  private void cutHeadline(Outline outline) {
    int headline = outline.headline();
    if (outline.hasMainHeadline() && selection.isKept(headline)) {
      selection.cut(headline, CutReason.TITLE, "is-headline");
    }
    for (int i = 0; i < blocks.size() && !(selection.isKept(i) && blocks.get(i).isProse()); i++) {
      PageBlock block = blocks.get(i);
      if (selection.isKept(i) && block.region().tag().equals("h1") && block.chars() < 200) {
        selection.cut(i, CutReason.TITLE, "main-heading");
      }
    }
  }

  private void cutLabelledLinks() {
    for (int i = 0; i < blocks.size(); i++) {
      if (selection.isKept(i) && Pointers.isPointer(blocks.get(i))) {
        selection.cut(i, CutReason.RELATED, "labelled-link");
      }
    }
  }

  private void cutPictureCredits() {
    for (int i = 0; i < blocks.size(); i++) {
      if (selection.isKept(i) && PictureCredits.endsWithCredit(blocks.get(i).text())) {
        selection.cut(i, CutReason.CAPTION, "picture-credit");
      }
    }
  }

  /** Date lines and bylines in front of the first paragraph. */
  private void cutHeadLines() {
    for (int i = 0; i < blocks.size(); i++) {
      if (!selection.isKept(i)) {
        continue;
      }
      PageBlock block = blocks.get(i);
      if (block.isProse() && block.chars() > 120) {
        return;
      }
      if (DateLine.parse(block.text()).isPresent()) {
        selection.cut(i, CutReason.DATELINE, "date-line");
      } else if (Bylines.byline(block.text()).isPresent()) {
        selection.cut(i, CutReason.BYLINE, "byline");
      }
    }
  }

  private void cutRepeats() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      boolean isLong = block.chars() >= MIN_REPEATED_CHARS && block.kind() != BlockKind.TABLE_ROW;
      if (selection.isKept(i) && isLong && !seen.add(BareWords.of(block.text()))) {
        selection.cut(i, CutReason.REPEATED_IN_ARTICLE, "repeated");
      }
    }
  }

  /** A heading that nothing follows announced what was cut. */
  private void cutTrailingHeadings() {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (selection.isKept(i)) {
        if (blocks.get(i).kind() != BlockKind.HEADING) {
          return;
        }
        selection.cut(i, CutReason.RELATED, "trailing-heading");
      }
    }
  }
}
