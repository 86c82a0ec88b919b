package org.broadsheet.extraction.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.article.BlockKind;
import org.broadsheet.article.CutReason;
import org.broadsheet.extraction.metadata.Bylines;
import org.broadsheet.extraction.metadata.DateLine;
import org.broadsheet.text.BareWords;
import org.jspecify.annotations.Nullable;

/** Cuts the lines inside the root that are not text: headline, date line, byline, repeats. */
final class Furniture {

  /** Shorter blocks may well stand twice: headings, names in interviews. */
  private static final int MIN_REPEATED_CHARS = 40;

  /** What says the same twice on purpose: rows of tables, steps of a program. */
  private static final Set<BlockKind> REPEATABLE =
      Set.of(BlockKind.TABLE_ROW, BlockKind.PREFORMATTED);

  /** Blocks between the first and the last paragraph of what is surely an article. */
  private static final int MIN_BODY_BLOCKS = 3;

  /** A label is a name, a time or a word or three (in UTF-16 units). */
  private static final int MAX_LABEL_CHARS = 50;

  private static final int MAX_LABELS = 3;

  /** Headings beside a picture each, from which on they are its captions. */
  private static final int MIN_CAPTIONS = 3;

  /** Decks, summaries and the like between the headline and the line with the date. */
  private static final int MAX_DECKS = 2;

  /** Lines of the head that stand behind a deck are short (in UTF-16 units). */
  private static final int MAX_HEAD_LINE_CHARS = 70;

  /** "Closing date: 3 November 2019" is part of the text. */
  private static final Pattern OTHER_DATE = Pattern.compile("^\\p{L}[\\p{L} ]*: ");

  /** "00:00 / 01:23"; what is longer is a price or a result. */
  private static final int MAX_SIGNS = 15;

  /** Where a program was to put something and did not: {@code $$ARTICLEAD$$}, {@code {{ad}}}. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile("([$%{\\[#@])\\1\\s?[\\w.-]{2,40}\\s?[$%}\\]#@]{2}");

  private static final String SENTENCE_ENDS =
      ".!?:;,\u2026\"'\u201d\u2019\u00bb\u3002\uff01\uff1f\u0964\u061f\u06d4)";

  private final List<PageBlock> blocks;
  private final Selection selection;

  private Furniture(List<PageBlock> blocks, Selection selection) {
    this.blocks = blocks;
    this.selection = selection;
  }

  static void cut(Outline outline, Selection selection, @Nullable String title) {
    PrintedHeadline.cut(outline, selection, title);
    Furniture furniture = new Furniture(outline.blocks(), selection);
    furniture.cutHeadLines();
    furniture.cutSigns();
    furniture.cutLabelledLinks();
    furniture.cutPictureCredits();
    furniture.cutRepeats();
    furniture.cutEnds();
    furniture.cutEmptyHeadings();
    furniture.cutTrailingHeadings();
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

  /**
   * What holds no letter (times of players, bars, numbers of pages), and places that a program was
   * to fill. In code and in lists of it such places are what the text is about.
   */
  private void cutSigns() {
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      if (!selection.isKept(i) || block.kind() != BlockKind.PARAGRAPH) {
        continue;
      }
      if (block.chars() <= MAX_SIGNS && block.text().codePoints().noneMatch(Furniture::isOfText)) {
        selection.cut(i, CutReason.NAVIGATION, "no-letter");
      } else if (PLACEHOLDER.matcher(block.text()).matches()) {
        selection.cut(i, CutReason.NAVIGATION, "placeholder");
      }
    }
  }

  private static boolean isOfText(int sign) {
    int type = Character.getType(sign);
    return Character.isLetter(sign)
        || type == Character.CURRENCY_SYMBOL
        || type == Character.OTHER_SYMBOL
        || sign == '%';
  }

  /** Date lines and bylines in front of the first paragraph, or behind a deck or two. */
  private void cutHeadLines() {
    int decks = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (!selection.isKept(i)) {
        continue;
      }
      PageBlock block = blocks.get(i);
      if (block.isProse() && block.chars() > 120 && ++decks > MAX_DECKS) {
        return;
      }
      if (decks > 0 && !isHeadLine(block)) {
        continue;
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
      boolean isLong = block.chars() >= MIN_REPEATED_CHARS && !REPEATABLE.contains(block.kind());
      if (selection.isKept(i) && isLong && !seen.add(BareWords.of(block.text()))) {
        selection.cut(i, CutReason.REPEATED_IN_ARTICLE, "repeated");
      }
    }
  }

  /** Labels, names and times in front of the first paragraph and behind the last one. */
  private void cutEnds() {
    int first = nextText(0, 1);
    int last = nextText(blocks.size() - 1, -1);
    if (last - first < MIN_BODY_BLOCKS) {
      return; // a poem, a list or a stub: short lines are all there is
    }
    cutLabels(0, first, CutReason.BYLINE, "label-before-text");
    cutLabels(last + 1, blocks.size(), CutReason.NAVIGATION, "label-behind-text");
  }

  /** Cuts the labels in a range, unless they are too many to be labels. */
  private void cutLabels(int first, int end, CutReason reason, String rule) {
    List<Integer> labels = new ArrayList<>();
    for (int i = first; i < end; i++) {
      PageBlock block = blocks.get(i);
      if (selection.isKept(i)
          && block.kind() == BlockKind.PARAGRAPH
          && block.text().length() < MAX_LABEL_CHARS) {
        labels.add(i);
      }
    }
    if (labels.size() <= MAX_LABELS) {
      labels.forEach(i -> selection.cut(i, reason, rule));
    }
  }

  /** Whether a line may be of the head though a deck stands before it: no item, no other date. */
  private static boolean isHeadLine(PageBlock block) {
    return block.kind() == BlockKind.PARAGRAPH
        && block.text().length() <= MAX_HEAD_LINE_CHARS
        && DateLine.parse(block.text())
            .map(line -> line.rest().isEmpty() || !OTHER_DATE.matcher(block.text()).find())
            .orElse(true);
  }

  /** The next kept block from one on that is prose or a sentence. */
  private int nextText(int from, int step) {
    int i = from;
    while (i >= 0 && i < blocks.size() && !(selection.isKept(i) && isText(blocks.get(i)))) {
      i += step;
    }
    return i;
  }

  private static boolean isText(PageBlock block) {
    char end = block.text().charAt(block.text().length() - 1);
    return block.isProse()
        || (block.kind() != BlockKind.HEADING && SENTENCE_ENDS.indexOf(end) >= 0)
        || block.kind() == BlockKind.LIST_ITEM
        || block.kind() == BlockKind.TABLE_ROW;
  }

  /** A heading that another of its rank follows at once announced what was cut: a teaser. */
  private void cutEmptyHeadings() {
    int before = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (!selection.isKept(i)) {
        continue;
      }
      boolean isHeading = blocks.get(i).kind() == BlockKind.HEADING;
      if (isHeading && before >= 0 && isCutBetween(before, i) && isSameRank(before, i)) {
        selection.cut(before, CutReason.RELATED, "empty-heading");
      }
      before = isHeading ? i : -1;
    }
  }

  private boolean isSameRank(int one, int other) {
    return blocks.get(one).region().tag().equals(blocks.get(other).region().tag());
  }

  private boolean isCutBetween(int first, int end) {
    for (int i = first + 1; i < end; i++) {
      MarkupSigns.Cut cut = selection.cut(i);
      if (cut != null && (cut.reason() == CutReason.RELATED || cut.rule().equals("link-density"))) {
        return true;
      }
    }
    return false;
  }

  /**
   * A heading that nothing follows announced what was cut; a gallery has one under each picture.
   */
  private void cutTrailingHeadings() {
    List<Integer> trailing = new ArrayList<>();
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (selection.isKept(i)) {
        if (blocks.get(i).kind() != BlockKind.HEADING) {
          break;
        }
        trailing.add(i);
      }
    }
    if (!isGallery(trailing)) {
      trailing.forEach(i -> selection.cut(i, CutReason.RELATED, "trailing-heading"));
    }
  }

  private boolean isGallery(List<Integer> headings) {
    long captions =
        headings.stream()
            .map(i -> blocks.get(i).region().parent)
            .filter(box -> box != null && box.pictures > 0)
            .count();
    return captions >= MIN_CAPTIONS;
  }
}
