package org.broadsheet.repetition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.broadsheet.article.Article;
import org.broadsheet.article.Block;

/** Versions of one article never cut its body, and boilerplate is cut all the same. */
class VersionsTest {

  private static final List<String> FOOTERS =
      List.of(
          "The valley's paper since 1888, printed by those who write it and folded by hand.",
          "Dear readers, please keep this paper alive and give what you can spare every month.",
          "Letters of at most two hundred words are welcome at the office by the market.");

  /** How the versions of an article differ. */
  enum Edit {
    /** Nothing but the title. */
    HEADLINE,
    /** Two words in a hundred. */
    FEW_WORDS,
    /** A word in ten. */
    MANY_WORDS,
    /** A paragraph of its own in each, anywhere. */
    NEW_PARAGRAPH,
    /** A first paragraph of its own in each. */
    NEW_LEAD,
    /** Another paragraph replaced in each. */
    OTHER_PARAGRAPH,
    /** The first part only. */
    TRUNCATED,
    /** Any of these. */
    ANY
  }

  @Property(tries = 150, seed = "20231122")
  void tenVersionsInAnOutletOfFiftyLoseNothing(
      @ForAll Edit edit,
      @ForAll @IntRange(min = 4, max = 20) int paragraphs,
      @ForAll @IntRange(min = 0, max = 3) int footers,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<Article> articles = new ArrayList<>();
    List<List<String>> bodies = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      List<String> body = Corpus.body(i < 10 ? seed : seed + i, paragraphs);
      if (i < 10) {
        body = edited(body, edit, random);
      }
      bodies.add(body);
      articles.add(
          Corpus.article(
              "a" + i,
              "valley.example",
              "Headline number " + i + " of the day",
              Corpus.join(body, FOOTERS.subList(0, footers).toArray(new String[0]))));
    }
    List<Article> clean = InMemory.clean(articles);
    for (int i = 0; i < 50; i++) {
      assertEquals(bodies.get(i), Corpus.keptTexts(clean.get(i)), "article " + i);
    }
  }

  @Property(tries = 50, seed = "20231122")
  void shortReportsWithLongAppealsAreCleaned(
      @ForAll @IntRange(min = 2, max = 6) int paragraphs,
      @ForAll @IntRange(min = 8, max = 60) int count,
      @ForAll long seed) {
    List<String> appeal = Corpus.body(seed - 1, 4);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> all = Corpus.body(seed + i, paragraphs);
      all.addAll(appeal);
      articles.add(Corpus.article("a" + i, "valley.example", null, all));
    }
    for (Article article : InMemory.clean(articles)) {
      assertEquals(paragraphs, article.keptBlocks().size());
      assertEquals(paragraphs + appeal.size(), article.blocks().size());
      assertEquals(true, article.keptBlocks().stream().allMatch(Block::isKept));
    }
  }

  private static List<String> edited(List<String> body, Edit edit, Random random) {
    List<String> copy = new ArrayList<>(body);
    switch (edit) {
      case HEADLINE -> {}
      case FEW_WORDS -> copy.replaceAll(text -> reworded(text, .02, random));
      case MANY_WORDS -> copy.replaceAll(text -> reworded(text, .1, random));
      case NEW_PARAGRAPH ->
          copy.add(random.nextInt(copy.size() + 1), Corpus.body(random.nextLong(), 1).get(0));
      case NEW_LEAD -> copy.add(0, Corpus.body(random.nextLong(), 1).get(0));
      case OTHER_PARAGRAPH ->
          copy.set(random.nextInt(copy.size()), Corpus.body(random.nextLong(), 1).get(0));
      case TRUNCATED -> copy = copy.subList(0, 1 + random.nextInt(copy.size()));
      case ANY -> {
        Edit[] edits = Edit.values();
        return edited(body, edits[random.nextInt(edits.length - 1)], random);
      }
    }
    return new ArrayList<>(copy);
  }

  private static String reworded(String text, double share, Random random) {
    String[] words = text.split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = random.nextDouble() < share ? "other" + random.nextInt(900) : words[i];
    }
    return String.join(" ", words);
  }
}
