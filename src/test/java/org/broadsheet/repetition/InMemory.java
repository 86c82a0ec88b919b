package org.broadsheet.repetition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.broadsheet.article.Article;
import org.broadsheet.outlet.OutletRegistry;
import org.broadsheet.text.Hash128;

/** The whole room without Beam: what the transform must give, whatever the runner does. */
final class InMemory {

  private InMemory() {}

  static List<Article> clean(List<Article> articles) {
    BlockCutter cutter =
        new BlockCutter(learn(articles), new LazyDetector(OutletRegistry.builtIn()));
    List<Article> clean = new ArrayList<>();
    articles.forEach(article -> clean.add(cutter.cut(article)));
    return clean;
  }

  static LearnedBlocks learn(List<Article> articles) {
    OutletSizes sizes = sizes(articles);
    Map<Hash128, Occurrences> found = new HashMap<>();
    for (Article article : articles) {
      ArticleBlocks.of(article, (key, once) -> found.merge(key, once, Occurrences::plus));
    }
    Map<Hash128, List<Occurrences>> byBlock = new HashMap<>();
    found.forEach(
        (key, all) ->
            byBlock
                .computeIfAbsent(ArticleBlocks.block(key, all.outlet()), any -> new ArrayList<>())
                .add(all));
    BlockJudge judge = new BlockJudge(sizes);
    List<LearnedBlock> learned = new ArrayList<>();
    byBlock.forEach((block, all) -> learned.addAll(judge.judge(block, all)));
    return new LearnedBlocks(learned);
  }

  private static OutletSizes sizes(List<Article> articles) {
    Map<String, Long> counts = new TreeMap<>();
    Set<Hash128> seen = new HashSet<>();
    for (Article article : articles) {
      String domain = OutletSizes.domain(article);
      if (seen.add(Hash128.of(domain).with(VersionSketch.family(article)))) {
        counts.merge(domain, 1L, Long::sum);
      }
    }
    return new OutletSizes(counts);
  }
}
