package org.broadsheet.repetition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.article.Block;
import org.broadsheet.article.CutReason;
import org.broadsheet.outlet.OutletRegistry;
import org.broadsheet.repetition.LearnedBlock.Strength;
import org.junit.jupiter.api.Test;

/** What is cut of an article, given what was learned: each bound from both sides. */
class BlockCutterTest {

  private static final String MILL = "mill.example";
  private static final String POST = "post.example";
  private static final String APPEAL = words("appeal", 10);
  private static final String GREETING = words("greeting", 2);

  @Test
  void companyIsCutWhereItAdjoins() {
    List<LearnedBlock> learned =
        List.of(
            learned(APPEAL, MILL, Strength.ALONE), learned(GREETING, MILL, Strength.IN_COMPANY));
    String body = words("body", 40);
    assertCut("011", learned, MILL, body, GREETING, APPEAL);
    assertCut("011", learned, MILL, body, APPEAL, GREETING);
    assertCut("01111", learned, MILL, body, GREETING, GREETING, APPEAL, GREETING);
    assertCut("1001", learned, MILL, APPEAL, body, GREETING + " more", APPEAL);
    assertCut("0010", learned, MILL, GREETING, body, APPEAL, body);
    assertCut("00", learned, MILL, body, GREETING);
    assertCut("00", learned, POST, body, APPEAL);
  }

  @Test
  void theReasonSaysWhatRepeatsABlock() {
    String body = words("body", 40);
    List<LearnedBlock> learned =
        List.of(
            learned(APPEAL, MILL, Strength.ALONE),
            learned(GREETING, MILL, Strength.IN_COMPANY),
            learned("over all the outlets", OutletSizes.CORPUS, Strength.ALONE));
    Article cut =
        cut(learned, article(MILL, body, GREETING, APPEAL, body, "Over all: the outlets!"));
    assertEquals(
        List.of(
            CutReason.KEPT,
            CutReason.REPEATED_IN_OUTLET,
            CutReason.REPEATED_IN_OUTLET,
            CutReason.KEPT,
            CutReason.REPEATED_IN_CORPUS),
        cut.blocks().stream().map(Block::reason).toList());
    assertEquals(
        List.of("", "learned-run", "learned", "", "learned"),
        cut.blocks().stream().map(Block::rule).toList());
  }

  @Test
  void theSurerOfOutletAndCorpusDecides() {
    String body = words("body", 40);
    for (Strength ofOutlet : Strength.values()) {
      for (Strength ofCorpus : Strength.values()) {
        List<LearnedBlock> learned =
            List.of(
                learned(APPEAL, MILL, ofOutlet),
                learned(APPEAL, OutletSizes.CORPUS, ofCorpus),
                learned(GREETING, MILL, Strength.ALONE));
        Article cut = cut(learned, article(MILL, body, GREETING, APPEAL));
        boolean isOfOutlet = ofOutlet == Strength.ALONE || ofCorpus == Strength.IN_COMPANY;
        assertEquals(
            isOfOutlet ? CutReason.REPEATED_IN_OUTLET : CutReason.REPEATED_IN_CORPUS,
            cut.blocks().get(2).reason(),
            ofOutlet + " " + ofCorpus);
      }
    }
  }

  @Test
  void threeQuartersOfAnArticleMayGo() {
    String appeal = words("appeal", 30);
    List<LearnedBlock> learned = List.of(learned(appeal, MILL, Strength.ALONE));
    assertCut("01", learned, MILL, words("body", 10), appeal);
    assertCut("00", learned, MILL, words("body", 9), appeal);
  }

  @Test
  void anArticleKeepsFiveWords() {
    String first = words("first", 6);
    String second = words("second", 6);
    List<LearnedBlock> learned =
        List.of(learned(first, MILL, Strength.ALONE), learned(second, MILL, Strength.ALONE));
    assertCut("011", learned, MILL, words("body", 5), first, second);
    assertCut("000", learned, MILL, words("body", 4), first, second);
  }

  @Test
  void whatWasCutBeforeStaysCut() {
    List<LearnedBlock> learned = List.of(learned(APPEAL, MILL, Strength.ALONE));
    Article article = article(MILL, words("body", 40), APPEAL);
    List<Block> blocks = new ArrayList<>(article.blocks());
    blocks.add(0, Block.kept(blocks.get(0).kind(), "Menu").cut(CutReason.NAVIGATION, "menu"));
    Article cut = cut(learned, article.toBuilder().setBlocks(blocks).build());
    assertEquals(
        List.of(CutReason.NAVIGATION, CutReason.KEPT, CutReason.REPEATED_IN_OUTLET),
        cut.blocks().stream().map(Block::reason).toList());
  }

  @Test
  void whatNothingWasLearnedOfIsTheSame() {
    Article article = article(MILL, words("body", 40), APPEAL);
    assertSame(article, cut(List.of(), article));
    assertSame(article, cut(List.of(learned("another", MILL, Strength.ALONE)), article));
  }

  /** Two are wanted, as for every weak clue. */
  @Test
  void blocksOfOneOutletNameIt() {
    String body = words("body", 90);
    String mill = words("mill", 5);
    String post = words("post", 5);
    String post2 = words("second", 9);
    List<LearnedBlock> learned =
        List.of(
            learned(APPEAL, MILL, Strength.ALONE),
            learned(mill, MILL, Strength.ALONE),
            learned(post, POST, Strength.ALONE),
            learned(post2, POST, Strength.ALONE),
            learned(words("apart", 6), "zone.example", Strength.ALONE),
            learned(words("third", 6), "zone.example", Strength.ALONE),
            learned(words("fourth", 6), "zone.example", Strength.ALONE),
            learned(words("few", 4), MILL, Strength.ALONE),
            learned(words("weak", 9), MILL, Strength.IN_COMPANY),
            learned(words("both", 9), MILL, Strength.ALONE),
            learned(words("both", 9), POST, Strength.ALONE),
            learned(words("corpus", 9), OutletSizes.CORPUS, Strength.ALONE));
    assertEquals(MILL, named(learned, body, APPEAL, mill));
    assertEquals(POST, named(learned, body, post, post2));
    assertEquals(MILL, named(learned, body, post, APPEAL, mill));
    assertNull(named(learned, body, APPEAL, mill, post, post2), "two for each");
    List<String> four = List.of(body, APPEAL, mill, post, post2, words("apart", 6));
    assertNull(named(learned, four.toArray(new String[0])), "a third has one");
    List<String> seven = new ArrayList<>(four);
    seven.addAll(List.of(words("third", 6), words("fourth", 6)));
    assertEquals("zone.example", named(learned, seven.toArray(new String[0])));
    assertNull(named(learned, body, mill));
    for (String stem : List.of("weak", "both", "corpus")) {
      assertNull(named(learned, body, mill, words(stem, 9)), stem);
    }
    assertNull(named(learned, body, mill, words("few", 4)), "too short to tell");
    assertEquals(POST, cut(learned, article(POST, body, APPEAL, mill)).outlet().domain());
  }

  private static String named(List<LearnedBlock> learned, String... texts) {
    return cut(learned, article(null, texts)).outlet().domain();
  }

  private static void assertCut(
      String expected, List<LearnedBlock> learned, String domain, String... texts) {
    StringBuilder found = new StringBuilder();
    for (Block block : cut(learned, article(domain, texts)).blocks()) {
      found.append(block.isKept() ? '0' : '1');
    }
    assertEquals(expected, found.toString());
  }

  private static Article cut(List<LearnedBlock> learned, Article article) {
    return new BlockCutter(new LearnedBlocks(learned), new LazyDetector(OutletRegistry.builtIn()))
        .cut(article);
  }

  private static Article article(String domain, String... texts) {
    return Corpus.article("one", domain, "A title of four words", List.of(texts));
  }

  private static LearnedBlock learned(String text, String domain, Strength strength) {
    BlockText block = BlockText.of(text);
    return new LearnedBlock(block.hash(), domain, 1, 9, .5, Zone.TAIL, strength, block.wordCount());
  }

  private static String words(String stem, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(stem).append(i).append(' ');
    }
    return text.toString().trim();
  }
}
