package org.broadsheet.repetition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.broadsheet.article.Article;
import org.broadsheet.article.Block;
import org.broadsheet.article.CutReason;
import org.broadsheet.article.Outlet;
import org.broadsheet.outlet.OutletDetector;
import org.broadsheet.repetition.LearnedBlock.Strength;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;

/** Cuts the learned blocks of an article's outlet, and those of the corpus, from the article. */
final class BlockCutter {

  /** Rule of a block that was learned. */
  static final String RULE = "learned";

  /** Rule of a block that stands in a run of learned ones. */
  static final String RUN_RULE = "learned-run";

  /**
   * Of the words: a block of more than that is the article. A brief of 45 words with an appeal of
   * 95 is still cleaned.
   */
  private static final double MAX_OF_THE_ARTICLE = .75;

  /** An article that would keep fewer words stays whole. */
  private static final int MIN_WORDS_LEFT = 5;

  /** Shorter blocks do not name an outlet. */
  private static final int NAMING_WORDS = 5;

  private final LearnedBlocks learned;
  private final Supplier<OutletDetector> outlets;

  BlockCutter(LearnedBlocks learned, Supplier<OutletDetector> outlets) {
    this.learned = learned;
    this.outlets = outlets;
  }

  /** The article without what its outlet and the corpus repeat; its outlet may be told by that. */
  Article cut(Article article) {
    if (learned.all().isEmpty()) {
      return article;
    }
    List<BlockText> texts = new ArrayList<>();
    List<Hash128> hashes = new ArrayList<>();
    for (Block block : article.keptBlocks()) {
      BlockText text = BlockText.of(block.text());
      texts.add(text);
      hashes.add(text.hash());
    }
    Article named = article.outlet().isKnown() ? article : name(article, hashes);
    return cut(named, texts, findings(hashes, OutletSizes.domain(named)));
  }

  private Article name(Article article, List<Hash128> hashes) {
    Map<String, Integer> votes = new TreeMap<>();
    for (Hash128 hash : hashes) {
      LearnedBlock block = learned.findOnly(hash);
      if (block != null && block.strength() == Strength.ALONE && block.words() >= NAMING_WORDS) {
        votes.merge(block.outletDomain(), 1, Integer::sum);
      }
    }
    String best = null;
    int most = 0;
    boolean tie = false;
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      int lead = best == null ? 1 : vote.getValue() - most;
      tie = lead == 0 || (tie && lead < 0);
      best = lead > 0 ? vote.getKey() : best;
      most = lead > 0 ? vote.getValue() : most;
    }
    if (best == null || tie) {
      return article;
    }
    Outlet outlet = outlets.get().withLearnedBlocks(article, best, most);
    return article.toBuilder().setOutlet(outlet).build();
  }

  private List<@Nullable LearnedBlock> findings(List<Hash128> hashes, String domain) {
    List<@Nullable LearnedBlock> findings = new ArrayList<>();
    for (Hash128 hash : hashes) {
      LearnedBlock ofOutlet = learned.find(hash, domain);
      LearnedBlock ofCorpus = learned.findInCorpus(hash);
      boolean isSurer = ofOutlet == null || is(Strength.ALONE, ofCorpus);
      findings.add(isSurer && !is(Strength.ALONE, ofOutlet) ? ofCorpus : ofOutlet);
    }
    return findings;
  }

  private static boolean is(Strength strength, @Nullable LearnedBlock block) {
    return block != null && block.strength() == strength;
  }

  private static Article cut(
      Article article, List<BlockText> texts, List<@Nullable LearnedBlock> findings) {
    if (findings.stream().noneMatch(block -> is(Strength.ALONE, block))) {
      return article;
    }
    boolean[] cut = inRuns(findings);
    keepWhatIsMostOfTheArticle(texts, cut);
    if (wordsLeft(texts, cut) < MIN_WORDS_LEFT) {
      return article;
    }
    List<Block> blocks = new ArrayList<>(article.blocks().size());
    int kept = 0;
    for (Block block : article.blocks()) {
      LearnedBlock found = block.isKept() ? findings.get(kept) : null;
      if (block.isKept() && cut[kept++] && found != null) {
        CutReason reason =
            found.isOfCorpus() ? CutReason.REPEATED_IN_CORPUS : CutReason.REPEATED_IN_OUTLET;
        blocks.add(block.cut(reason, is(Strength.ALONE, found) ? RULE : RUN_RULE));
      } else {
        blocks.add(block);
      }
    }
    return article.toBuilder().setBlocks(blocks).build();
  }

  /** Blocks that are cut alone, and those in company that adjoin them. */
  private static boolean[] inRuns(List<@Nullable LearnedBlock> findings) {
    int size = findings.size();
    boolean[] cut = new boolean[size];
    for (int i = 0; i < size; i++) {
      cut[i] =
          is(Strength.ALONE, findings.get(i))
              || (is(Strength.IN_COMPANY, findings.get(i)) && i > 0 && cut[i - 1]);
    }
    for (int i = size - 2; i >= 0; i--) {
      cut[i] |= is(Strength.IN_COMPANY, findings.get(i)) && cut[i + 1];
    }
    return cut;
  }

  private static void keepWhatIsMostOfTheArticle(List<BlockText> texts, boolean[] cut) {
    int all = 0;
    for (BlockText text : texts) {
      all += text.wordCount();
    }
    for (int i = 0; i < cut.length; i++) {
      cut[i] &= texts.get(i).wordCount() <= MAX_OF_THE_ARTICLE * all;
    }
  }

  private static int wordsLeft(List<BlockText> texts, boolean[] cut) {
    int words = 0;
    for (int i = 0; i < cut.length; i++) {
      words += cut[i] ? 0 : texts.get(i).wordCount();
    }
    return words;
  }
}
