package org.broadsheet.repetition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.article.Article;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;
import org.junit.jupiter.api.Test;

/** One large outlet is spread over all shards, and a block that all of it prints stays small. */
class ShardSkewTest {

  private static final int ARTICLES = 100_000;
  private static final int SHARDS = 64;
  private static final String FOOTER =
      "Printed at the old mill and carried to every door in the valley before seven.";

  @Test
  void oneOutletOfAHundredThousandArticlesSpreadsOverTheShards() {
    int[] blocks = new int[SHARDS];
    Map<Hash128, Occurrences> footer = new HashMap<>();
    Hash128 hash = BlockText.of(FOOTER).hash();
    for (int i = 0; i < ARTICLES; i++) {
      List<String> texts = new ArrayList<>();
      for (int paragraph = 0; paragraph < 3; paragraph++) {
        texts.add("Paragraph " + paragraph + " of the report with the number " + i + " of them");
      }
      texts.add(FOOTER);
      Article article = Corpus.article("a" + i, "valley.example", "Report", texts);
      ArticleBlocks.of(
          article,
          (key, once) -> {
            blocks[new Sharding(SHARDS).shardOf(key)]++;
            if (ArticleBlocks.block(key, once.outlet()).equals(hash)) {
              footer.merge(key, once, Occurrences::plus);
            }
          });
    }
    int mean = 4 * ARTICLES / SHARDS;
    for (int shard = 0; shard < SHARDS; shard++) {
      // The footer is one key, and is merged in its bundle before it gets to its shard.
      assertTrue(blocks[shard] < 1.2 * mean + ARTICLES, "shard " + shard);
      assertTrue(blocks[shard] > .6 * mean, "shard " + shard);
    }
    Occurrences all = footer.values().iterator().next();
    assertEquals(1, footer.size());
    assertEquals(ARTICLES, all.count());
    assertEquals(Occurrences.SAMPLE, all.sample().size());
  }
}
