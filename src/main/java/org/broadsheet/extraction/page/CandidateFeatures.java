package org.broadsheet.extraction.page;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.BlockKind;

/**
 * What the judge sees of one candidate text: shares and counts that hold in any language.
 *
 * <p>Each candidate is measured alone, then compared with the others of its page.
 */
@SuppressWarnings("EnumOrdinal") // places in an array, and degrees of trust
final class CandidateFeatures {

  private static final List<String> ALONE =
      List.of(
          "kept_chars",
          "share_of_page",
          "share_of_free",
          "links",
          "blocks",
          "chars_a_block",
          "prose",
          "items",
          "rows",
          "headings",
          "quotes",
          "main_headings",
          "sentences",
          "short",
          "trust",
          "kept_of_root",
          "depth",
          "headline_known",
          "headline_gap",
          "prose_to_headline",
          "free_before",
          "free_behind",
          "articles_inside",
          "page_chars",
          "page_links");

  private static final List<String> COMPARED =
      List.of("candidates", "mean_agreement", "max_agreement", "min_agreement", "held_by_most");

  private final Outline outline;
  private final Selection selection;
  private final double[] values = new double[ALONE.size() + COMPARED.size()];
  private int size;
  private int kept;
  private int keptProse;
  private int first = -1;
  private int last;

  private CandidateFeatures(Outline outline, Selection selection) {
    this.outline = outline;
    this.selection = selection;
  }

  /** The names of the features of one candidate, in order. */
  static List<String> names() {
    List<String> names = new ArrayList<>(ALONE);
    names.addAll(COMPARED);
    return names;
  }

  /** The features of each selection of one page. */
  static List<double[]> of(Outline outline, List<Selection> selections) {
    double[][] agreement = agreement(outline, selections);
    List<double[]> all = new ArrayList<>();
    for (int i = 0; i < selections.size(); i++) {
      CandidateFeatures features = new CandidateFeatures(outline, selections.get(i));
      features.measure();
      features.compare(i, agreement, selections);
      all.add(features.values);
    }
    return all;
  }

  private void add(double value) {
    values[size++] = value;
  }

  private void measure() {
    int[] counts = new int[BlockKind.values().length];
    int blocks = 0;
    int links = 0;
    int mainHeadings = 0;
    int sentences = 0;
    int shortBlocks = 0;
    for (int i = 0; i < outline.blocks().size(); i++) {
      if (!selection.isKept(i)) {
        continue;
      }
      PageBlock block = outline.blocks().get(i);
      first = first < 0 ? i : first;
      last = i;
      blocks++;
      kept += block.chars();
      links += block.linkChars();
      counts[block.kind().ordinal()] += block.chars();
      mainHeadings += block.isMainHeading() ? 1 : 0;
      keptProse += block.isProse() ? block.chars() : 0;
      sentences += endsSentence(block.text()) ? block.chars() : 0;
      shortBlocks += block.chars() < 60 ? 1 : 0;
    }
    add(Math.log1p(kept));
    add(share(keptProse, outline.body().allProse));
    add(share(keptProse, outline.body().prose));
    add(share(links, kept));
    add(Math.log1p(blocks));
    add(share(kept, blocks));
    add(share(keptProse, kept));
    add(share(counts[BlockKind.LIST_ITEM.ordinal()], kept));
    add(share(counts[BlockKind.TABLE_ROW.ordinal()], kept));
    add(share(counts[BlockKind.HEADING.ordinal()], kept));
    add(share(counts[BlockKind.QUOTE.ordinal()], kept));
    add(mainHeadings);
    add(share(sentences, kept));
    add(share(shortBlocks, blocks));
    measureRoot();
  }

  private void measureRoot() {
    Region root = selection.root;
    add(root.trust().ordinal());
    add(share(kept, root.chars));
    int depth = 0;
    for (Region r = root; r.parent != null; r = r.parent) {
      depth++;
    }
    add(depth);
    int headline = outline.headline();
    add(headline == Headline.NONE ? 0 : outline.hasMainHeadline() ? 2 : 1);
    boolean isBehind = headline != Headline.NONE && headline <= first;
    add(isBehind ? Math.log1p(first - headline) : -1);
    add(isBehind ? share(outline.proseBetween(headline + 1, first), keptProse) : -1);
    int free = outline.body().prose;
    add(first < 0 ? 0 : share(outline.proseBetween(0, first), free));
    add(first < 0 ? 0 : share(outline.proseBetween(last + 1, outline.blocks().size()), free));
    int articles = 0;
    for (Region region : selection.inner()) {
      articles += region.tag().equals("article") ? 1 : 0;
    }
    add(Math.log1p(articles));
    add(Math.log1p(outline.body().chars));
    add(share(outline.body().linkChars, outline.body().chars));
  }

  private void compare(int self, double[][] agreement, List<Selection> selections) {
    double sum = 0;
    double max = 0;
    double min = 1;
    for (int i = 0; i < agreement.length; i++) {
      if (i != self) {
        sum += agreement[self][i];
        max = Math.max(max, agreement[self][i]);
        min = Math.min(min, agreement[self][i]);
      }
    }
    int others = selections.size() - 1;
    add(selections.size());
    add(others == 0 ? 1 : sum / others);
    add(others == 0 ? 1 : max);
    add(min);
    add(heldByMost(selections));
  }

  /** The share of this candidate's text that more than half of all candidates keep. */
  private double heldByMost(List<Selection> selections) {
    int held = 0;
    for (int i = 0; i < outline.blocks().size(); i++) {
      int keepers = 0;
      for (Selection other : selections) {
        keepers += other.isKept(i) ? 1 : 0;
      }
      boolean isHeld = selection.isKept(i) && 2 * keepers > selections.size();
      held += isHeld ? outline.blocks().get(i).chars() : 0;
    }
    return share(held, kept);
  }

  /** Of each two selections, the characters that both keep as a share of those that any keeps. */
  private static double[][] agreement(Outline outline, List<Selection> selections) {
    double[][] agreement = new double[selections.size()][selections.size()];
    for (int a = 0; a < selections.size(); a++) {
      for (int b = 0; b < a; b++) {
        int both = 0;
        int any = 0;
        for (int i = 0; i < outline.blocks().size(); i++) {
          int chars = outline.blocks().get(i).chars();
          boolean inA = selections.get(a).isKept(i);
          boolean inB = selections.get(b).isKept(i);
          both += inA && inB ? chars : 0;
          any += inA || inB ? chars : 0;
        }
        agreement[a][b] = share(both, any);
        agreement[b][a] = agreement[a][b];
      }
    }
    return agreement;
  }

  private static boolean endsSentence(String text) {
    char end = text.charAt(text.length() - 1);
    char before = text.length() > 1 ? text.charAt(text.length() - 2) : ' ';
    return isStop(end) || isStop(before);
  }

  private static boolean isStop(char c) {
    return ".!?\u2026\u3002\uff01\uff1f\u0964\u061f\u06d4".indexOf(c) >= 0;
  }

  private static double share(int part, int all) {
    return all == 0 ? 0 : (double) part / all;
  }
}
