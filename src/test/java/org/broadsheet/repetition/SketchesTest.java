package org.broadsheet.repetition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.broadsheet.article.Article;
import org.broadsheet.article.Metadata;
import org.broadsheet.text.Hash128;
import org.junit.jupiter.api.Test;

/** What a sketch keeps of an article, and what is kept of many. */
class SketchesTest {

  private static final String TITLE = "The lock opens today";

  @Test
  void longBlocksAreMarked() {
    List<BlockText> blocks = new ArrayList<>();
    blocks.add(BlockText.of("one two three four five six seven eight nine"));
    for (int i = 0; i < 12; i++) {
      blocks.add(BlockText.of(Corpus.body(i, 1).get(0)));
    }
    blocks.add(BlockText.of("a b c d e f g h i j"));
    VersionSketch sketch = sketch(null, null, blocks);
    assertEquals(
        VersionSketch.mark(blocks.get(1))
            + VersionSketch.mark(blocks.get(2))
            + VersionSketch.mark(blocks.get(3)),
        sketch.leads());
    assertEquals(2 * VersionSketch.MARKS, sketch.marks().length());
    assertEquals("", sketch(null, null, blocks.subList(0, 1)).marks());
    assertEquals(2, sketch(null, null, blocks.subList(13, 14)).marks().length());
  }

  @Test
  void theSampleIsTheSameWhateverTheOrder() {
    List<BlockText> blocks = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      blocks.add(BlockText.of(Corpus.body(i, 1).get(0)));
    }
    String marks = sketch(null, null, blocks).marks();
    Collections.shuffle(blocks, new Random(2));
    assertEquals(marks, sketch(null, null, blocks).marks());
  }

  @Test
  void titlesOfFourWordsAndAddressesTell() {
    assertEquals(0, sketch(null, null, List.of()).title());
    assertEquals(0, sketch("The lock opens", null, List.of()).title());
    assertNotEquals(0, sketch(TITLE, null, List.of()).title());
    assertEquals(
        sketch(TITLE, null, List.of()).title(),
        sketch("THE LOCK: opens today", null, List.of()).title());
    assertEquals(0, sketch(null, null, List.of()).address());
    assertNotEquals(0, sketch(null, "https://a.example/1", List.of()).address());
    assertNotEquals(
        sketch(null, "https://a.example/1", List.of()).address(),
        sketch(null, "https://a.example/2", List.of()).address());
  }

  @Test
  void familiesAreNamedByTitleThenAddressThenArticle() {
    Article titled = article(TITLE, "https://a.example/1");
    assertEquals(VersionSketch.family(article(TITLE, null)), VersionSketch.family(titled));
    Article untitled = article("Update", "https://a.example/1");
    assertEquals(Hash128.of("https://a.example/1"), VersionSketch.family(untitled));
    Metadata both =
        untitled.metadata().toBuilder().setCanonicalUrl("https://a.example/own").build();
    assertEquals(
        Hash128.of("https://a.example/own"),
        VersionSketch.family(untitled.toBuilder().setMetadata(both).build()));
    Article bare = article(null, null);
    assertEquals(Hash128.of(bare.id()), VersionSketch.family(bare));
  }

  @Test
  void ofManyArticlesThoseWithTheSmallestHashesAreKept() {
    List<Occurrences> all = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      long article = i % 2 == 0 ? i : -1L - i; // the negative ones are large
      all.add(
          Occurrences.once(
              3,
              "mm",
              9,
              List.of(Zone.HEAD, Zone.BODY, Zone.TAIL).get(i % 3),
              i % 4 == 0,
              new VersionSketch(article, 0, 0, "", "")));
    }
    for (int order = 0; order < 5; order++) {
      Collections.shuffle(all, new Random(order));
      Occurrences left = all.subList(0, 37).stream().reduce(Occurrences::plus).orElseThrow();
      Occurrences right = all.subList(37, 100).stream().reduce(Occurrences::plus).orElseThrow();
      Occurrences both = order % 2 == 0 ? left.plus(right) : right.plus(left);
      assertEquals(100, both.count());
      assertEquals(34, both.inZone(Zone.HEAD));
      assertEquals(33, both.inZone(Zone.TAIL));
      assertEquals(25, both.named());
      assertEquals("mm", both.mark());
      assertEquals(Occurrences.SAMPLE, both.sample().size());
      List<Long> kept = both.sample().stream().map(VersionSketch::article).toList();
      for (int i = 0; i < 50; i++) {
        assertEquals(2L * i, kept.get(i));
      }
      assertEquals(-100L, kept.get(50));
      assertEquals(-74L, kept.get(63));
    }
  }

  @Test
  void marksAreAlikeIfEitherHalfIs() {
    Marks marks = new Marks("abcdef");
    assertEquals(3, marks.size());
    assertEquals(2, marks.inCommon(new Marks("axyd")));
    assertEquals(0, marks.inCommon(new Marks("ba")), "the halves are not exchanged");
    assertEquals(Set.of('a', 'b', 'c', 'd', 'e', 'f'), marks.characters());
    assertEquals(1, marks.without(Set.of('b', 'c')).size());
  }

  private static VersionSketch sketch(String title, String url, List<BlockText> blocks) {
    return VersionSketch.of(article(title, url), blocks);
  }

  private static Article article(String title, String url) {
    Article article = Corpus.article("one", null, title, List.of());
    Metadata metadata = article.metadata().toBuilder().setUrl(url).build();
    return article.toBuilder().setMetadata(metadata).build();
  }
}
