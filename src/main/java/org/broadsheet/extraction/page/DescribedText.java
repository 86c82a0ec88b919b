package org.broadsheet.extraction.page;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.Block;
import org.broadsheet.text.BareWords;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text of a page that has one sentence to a video: what it prints and is described with. */
final class DescribedText {

  /** A shorter description is a title. */
  private static final int MIN_CHARS = 60;

  private DescribedText() {}

  /** The blocks, with the one kept that says the same as the page's description. */
  static List<Block> keepIn(List<Block> blocks, Document page) {
    Element meta = page.head().selectFirst("meta[property=og:description], meta[name=description]");
    String description = meta == null ? "" : meta.attr("content");
    if (description.length() < MIN_CHARS) {
      return blocks;
    }
    String wanted = BareWords.of(description);
    List<Block> kept = new ArrayList<>(blocks);
    for (int i = 0; i < kept.size(); i++) {
      Block block = kept.get(i);
      if (block.text().length() >= MIN_CHARS && BareWords.of(block.text()).equals(wanted)) {
        kept.set(i, Block.kept(block.kind(), block.text()));
        return kept;
      }
    }
    return blocks;
  }
}
