package org.broadsheet.extraction.page;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.Block;
import org.broadsheet.article.BlockKind;
import org.broadsheet.article.CutReason;
import org.broadsheet.article.Evidence;
import org.broadsheet.article.Metadata;
import org.broadsheet.extraction.Draft;
import org.broadsheet.extraction.metadata.PageMetadata;
import org.broadsheet.extraction.phrases.PhraseRules;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes a draft of an HTML page or fragment. */
public final class PageReader {

  private static final double MAX_LINK_DENSITY = .6;

  private PageReader() {}

  /**
   * Reads a page.
   *
   * @param html the page
   * @param latestDay the last day (since 1970) that a date may give; later ones are refused
   */
  public static Draft read(String html, long latestDay) {
    Document page = Jsoup.parse(html);
    Metadata metadata = PageMetadata.read(page, latestDay);
    List<PageBlock> blocks = PageWalk.blocks(page.body());
    Element root = ContentRoot.choose(page.body(), blocks);
    List<Block> judged = new ArrayList<>();
    for (PageBlock block : blocks) {
      judged.add(judge(block, root, metadata.title()));
    }
    PhraseRules.Outcome outcome = PhraseRules.apply(judged);
    List<Evidence> clues = new ArrayList<>(metadata.outletClues());
    clues.addAll(outcome.clues());
    return new Draft(outcome.blocks(), metadata.toBuilder().setOutletClues(clues).build());
  }

  private static Block judge(PageBlock block, @Nullable Element root, @Nullable String title) {
    Block plain = block.block();
    if (!plain.isKept()) {
      return plain;
    }
    if (root == null || !isWithin(block.container(), root)) {
      return plain.cut(CutReason.NAVIGATION, "outside-root");
    }
    if (title != null
        && plain.kind() == BlockKind.HEADING
        && plain.text().equalsIgnoreCase(title)) {
      return plain.cut(CutReason.TITLE, "heading-is-title");
    }
    return block.linkDensity() > MAX_LINK_DENSITY && block.chars() < 300
        ? plain.cut(CutReason.NAVIGATION, "link-density")
        : plain;
  }

  private static boolean isWithin(Element element, Element root) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.equals(root)) {
        return true;
      }
    }
    return false;
  }
}
