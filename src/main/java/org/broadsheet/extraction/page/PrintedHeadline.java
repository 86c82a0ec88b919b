package org.broadsheet.extraction.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.article.BlockKind;
import org.broadsheet.article.CutReason;
import org.broadsheet.text.BareWords;
import org.jspecify.annotations.Nullable;

/** Cuts the headline as it is printed, in whatever words and as often as it stands there. */
final class PrintedHeadline {

  /** Longer ones are no headlines, and are not looked for in the text. */
  private static final int MAX_TITLE_CHARS = 300;

  /** Share of the words of a heading in front of the text that make it the headline again. */
  private static final double SAME_TITLE = .6;

  /** The word "title" as a name of its own or in one that is made of several words. */
  private static final Pattern TITLE_NAME =
      Pattern.compile("(?:^|[ _-])(?:[Tt]itle|[Hh]eadline|elementTitle)(?:$|[ _-])");

  private final List<PageBlock> blocks;
  private final Selection selection;

  private PrintedHeadline(List<PageBlock> blocks, Selection selection) {
    this.blocks = blocks;
    this.selection = selection;
  }

  static void cut(Outline outline, Selection selection, @Nullable String title) {
    PrintedHeadline headline = new PrintedHeadline(outline.blocks(), selection);
    headline.cutTitle(title);
    headline.cutHeadline(outline);
    headline.cutRepeatedHeadline(title);
  }

  private void cutTitle(@Nullable String title) {
    if (title == null || title.length() > MAX_TITLE_CHARS) {
      return;
    }
    String wanted = BareWords.of(title);
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      if (selection.isKept(i)
          && block.text().length() < MAX_TITLE_CHARS
          && BareWords.of(block.text()).equals(wanted)) {
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
      boolean isHeadline = block.isMainHeading() || isSecondHeadline(block);
      if (selection.isKept(i) && isHeadline && block.text().length() < 200) {
        selection.cut(i, CutReason.TITLE, "main-heading");
      }
    }
  }

  /**
   * The headline for readers, under a main heading that is worded for search engines: a second
   * heading that the layout calls the title.
   */
  private static boolean isSecondHeadline(PageBlock block) {
    if (block.kind() != BlockKind.HEADING || block.text().endsWith(".")) {
      return false;
    }
    Region heading = block.region();
    while (heading.parent != null && !heading.tag().equals("h2")) {
      heading = heading.parent;
    }
    Region box = heading.parent;
    return box != null
        && !box.trust().isBody()
        && !heading.element.className().contains("sub")
        && (box.tag().equals("hgroup")
            || TITLE_NAME.matcher(heading.element.className()).find()
            || TITLE_NAME.matcher(box.element.className()).find());
  }

  /** A heading in front of the text that says the headline in nearly the same words. */
  private void cutRepeatedHeadline(@Nullable String title) {
    Set<String> wanted =
        new HashSet<>(List.of(BareWords.of(title == null ? "" : title).split(" ")));
    for (int i = 0; i < blocks.size() && !(selection.isKept(i) && blocks.get(i).isProse()); i++) {
      PageBlock block = blocks.get(i);
      if (selection.isKept(i)
          && block.kind() == BlockKind.HEADING
          && block.text().length() < MAX_TITLE_CHARS
          && shareIn(wanted, BareWords.of(block.text())) >= SAME_TITLE) {
        selection.cut(i, CutReason.TITLE, "headline-again");
      }
    }
  }

  private static double shareIn(Set<String> wanted, String heading) {
    String[] words = heading.split(" ");
    long held = Arrays.stream(words).filter(wanted::contains).count();
    return words.length < 3 ? 0 : (double) held / words.length;
  }
}
