package org.broadsheet.extraction.page;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.Block;
import org.broadsheet.article.Evidence;
import org.broadsheet.article.Metadata;
import org.broadsheet.extraction.Draft;
import org.broadsheet.extraction.metadata.PageMetadata;
import org.broadsheet.extraction.page.MarkupSigns.Cut;
import org.broadsheet.extraction.phrases.PhraseRules;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Makes a draft of an HTML page or fragment. */
public final class PageReader {

  private PageReader() {}

  /**
   * Reads a page.
   *
   * @param html the page
   * @param latestDay the last day (since 1970) that a date may give; later ones are refused
   */
  public static Draft read(String html, long latestDay) {
    Document page = Jsoup.parse(html);
    Outline outline = PageWalk.outline(page.body(), false);
    Selection selection = RootChoice.choose(outline);
    List<String> headLines = HeadLines.around(outline, selection.root);
    Metadata metadata = PageMetadata.read(page, headLines, latestDay);
    Furniture.cut(outline, selection, metadata.title());
    PhraseRules.Outcome outcome = PhraseRules.apply(blocks(outline, selection));
    List<Evidence> clues = new ArrayList<>(metadata.outletClues());
    clues.addAll(outcome.clues());
    return new Draft(outcome.blocks(), metadata.toBuilder().setOutletClues(clues).build());
  }

  private static List<Block> blocks(Outline outline, Selection selection) {
    List<Block> blocks = new ArrayList<>(outline.blocks().size());
    for (int i = 0; i < outline.blocks().size(); i++) {
      PageBlock block = outline.blocks().get(i);
      Block plain = Block.kept(block.kind(), block.text());
      Cut cut = selection.cut(i);
      blocks.add(cut == null ? plain : plain.cut(cut.reason(), cut.rule()));
    }
    return blocks;
  }
}
