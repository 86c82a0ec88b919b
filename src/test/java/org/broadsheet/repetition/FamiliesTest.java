package org.broadsheet.repetition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of the articles that print a block are versions of each other, each bound by itself. */
class FamiliesTest {

  private static final String BLOCK = "zz";
  private static final int SHARED = 900;

  private final List<VersionSketch> articles = new ArrayList<>();

  @Test
  void articlesThatShareNothingAreFamilies() {
    add(5, 6);
    assertCount(5, 5, 5, 5);
  }

  @Test
  void oneAddressOrTitleIsOneFamily() {
    add(3, 6);
    articles.add(new VersionSketch(90, 7, 0, leads(90, 3), own(90, 6)));
    articles.add(new VersionSketch(91, 7, 0, leads(91, 3), own(91, 6)));
    assertCount(5, 4, 4, 3);
    articles.add(new VersionSketch(92, 0, 8, leads(92, 3), own(92, 6)));
    articles.add(new VersionSketch(93, 0, 8, leads(93, 3), own(93, 6)));
    assertCount(7, 5, 5, 3);
  }

  @Test
  void whatIsUnknownIsNotTheSame() {
    articles.add(new VersionSketch(90, 0, 0, leads(90, 3), own(90, 6)));
    articles.add(new VersionSketch(91, 0, 0, leads(91, 3), own(91, 6)));
    articles.add(new VersionSketch(92, 0, 0, leads(92, 3), own(92, 6)));
    assertCount(3, 3, 3, 3);
  }

  @Test
  void oneBeginningIsOneFamily() {
    add(3, 12);
    pair(shared(3), shared(3), 9);
    assertCount(5, 4, 4, 3);
  }

  @Test
  void ofABeginningAndAThirdOfAll() {
    // Two of three leads, and these two of six blocks.
    add(3, 6);
    pair(shared(2) + own(80, 1), shared(2) + own(81, 1), 3);
    assertCount(5, 4, 4, 3);
  }

  @Test
  void lessThanAThirdIsAnotherReport() {
    add(3, 7);
    pair(shared(2) + own(80, 1), shared(2) + own(81, 1), 4);
    assertCount(5, 5, 5, 5);
  }

  @Test
  void oneLeadMayBeTheHeader() {
    add(3, 6);
    pair(shared(1), shared(1), 3);
    assertCount(5, 5, 5, 5);
  }

  @Test
  void anotherBeginningIsAnotherReport() {
    add(3, 6);
    for (int i = 80; i < 82; i++) {
      articles.add(sketch(i, leads(i, 3), own(i, 3) + shared(5)));
    }
    assertCount(5, 5, 5, 5);
  }

  @Test
  void whereNoneBeginsAThirdDecides() {
    add(3, 6);
    for (int i = 80; i < 82; i++) {
      articles.add(sketch(i, "", shared(2) + own(i, 4)));
    }
    assertCount(5, 4, 4, 3);
    articles.clear();
    add(3, 6);
    for (int i = 80; i < 82; i++) {
      articles.add(sketch(i, "", shared(2) + own(i, 5)));
    }
    assertCount(5, 5, 5, 5);
  }

  @Test
  void anEditedBlockIsStillTheSame() {
    add(3, 12);
    String edited = shared(3).replace((char) (SHARED + 1), 'x').replace((char) (SHARED + 2), 'y');
    pair(shared(3), edited, 9);
    assertCount(5, 4, 4, 3);
  }

  @Test
  void theBlockItselfTellsNothing() {
    add(3, 6);
    pair(BLOCK + BLOCK, BLOCK + BLOCK, 4);
    assertCount(5, 5, 5, 5);
  }

  @Test
  void reportsWithOneAppealAreFamilies() {
    // A third of their blocks is their own; what eight of them share is set aside then.
    assertEquals(new FamilyCount(8, 8, 8, 8), appealed(8, 5, 4));
    assertEquals(new FamilyCount(8, 8, 8, 8), appealed(8, 2, 4));
    assertEquals(new FamilyCount(8, 0, 0, 0), appealed(8, 2, 5));
    // Of fewer articles, most of the blocks: 5 of 9, and not 5 of 10.
    assertEquals(new FamilyCount(7, 7, 7, 7), appealed(7, 5, 4));
    assertEquals(new FamilyCount(7, 7, 0, 7), appealed(7, 5, 5));
  }

  /** Articles with own blocks and shared ones, which are not at their beginning. */
  private static FamilyCount appealed(int count, int own, int shared) {
    List<VersionSketch> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(sketch(i, leads(i, 2), own(i, own) + shared(shared)));
    }
    return Families.count(BLOCK, articles);
  }

  @Test
  void versionsThatReplaceABlockHaveNothingOfTheirOwn() {
    for (int i = 0; i < 10; i++) {
      String without = shared(6).substring(0, 2 * (i % 6)) + shared(6).substring(2 * (i % 6) + 2);
      articles.add(sketch(i, "", without + own(i, 1)));
    }
    assertEquals(0, Families.count(BLOCK, articles).families());
  }

  @Test
  void whatFamiliesRepeatJoinsNobody() {
    add(7, 6);
    articles.replaceAll(
        article ->
            sketch(
                (int) article.article(), header() + article.leads(), header() + article.marks()));
    // Two that share the header at their beginning, and two other blocks.
    for (int i = 80; i < 82; i++) {
      String beginning = header() + own(i, 2);
      articles.add(sketch(i, beginning, beginning + shared(2) + own(i + 10, 1)));
    }
    assertCount(9, 9, 9, 9);
  }

  private static String header() {
    return "hH";
  }

  private void add(int count, int blocks) {
    for (int i = 0; i < count; i++) {
      articles.add(sketch(i, leads(i, 3), own(i, blocks)));
    }
  }

  /** Two articles with these beginnings and as many other blocks of their own. */
  private void pair(String beginning, String other, int blocks) {
    articles.add(sketch(80, beginning, beginning + own(90, blocks)));
    articles.add(sketch(81, other, other + own(91, blocks)));
  }

  private void assertCount(int articleCount, int families, int sure, int singles) {
    assertEquals(
        new FamilyCount(articleCount, families, sure, singles), Families.count(BLOCK, articles));
  }

  private static VersionSketch sketch(int article, String leads, String marks) {
    return new VersionSketch(article, 0, article + 1, leads, marks);
  }

  private static String leads(int article, int count) {
    return own(article, count);
  }

  /** Marks that no other article has. */
  private static String own(int article, int count) {
    return marks(10_000 + 100 * article, count);
  }

  private static String shared(int count) {
    return marks(SHARED, count);
  }

  private static String marks(int from, int count) {
    StringBuilder marks = new StringBuilder();
    for (int i = 0; i < 2 * count; i++) {
      marks.append((char) (from + i));
    }
    return marks.toString();
  }
}
