package org.broadsheet.repetition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.broadsheet.article.Article;
import org.broadsheet.article.Block;
import org.broadsheet.text.Hash128;

/** The kept blocks of an article as occurrences, each different block once. */
final class ArticleBlocks {

  private ArticleBlocks() {}

  /**
   * Gives each block's occurrence under the key of its outlet and block.
   *
   * @return what tells versions of the article
   */
  static VersionSketch of(Article article, BiConsumer<Hash128, Occurrences> receiver) {
    long outlet = OutletSizes.hash(OutletSizes.domain(article));
    String title = article.metadata().title();
    Set<String> topics = title == null ? Set.of() : BlockText.of(title).topics();
    List<BlockText> texts = new ArrayList<>();
    int chars = 0;
    for (Block block : article.keptBlocks()) {
      texts.add(BlockText.of(block.text()));
      chars += block.text().length();
    }
    VersionSketch sketch = VersionSketch.of(article, texts);
    Set<Hash128> seen = new HashSet<>();
    int place = 0;
    int before = 0;
    for (Block block : article.keptBlocks()) {
      BlockText text = texts.get(place);
      int length = block.text().length();
      Zone zone = Zone.of(place, texts.size(), before, chars - before - length, chars);
      Hash128 hash = text.hash();
      if (text.wordCount() > 0 && seen.add(hash)) {
        boolean isNamed = text.names(topics);
        receiver.accept(key(outlet, hash), Occurrences.once(outlet, text, zone, isNamed, sketch));
      }
      before += length;
      place++;
    }
    return sketch;
  }

  /** A key of outlet and block together, from which {@link #block} gets the block back. */
  private static Hash128 key(long outlet, Hash128 block) {
    return new Hash128(block.high() ^ outlet, block.low());
  }

  /** The block of a key, given its outlet. */
  static Hash128 block(Hash128 key, long outlet) {
    return new Hash128(key.high() ^ outlet, key.low());
  }
}
