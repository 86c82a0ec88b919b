package org.broadsheet.repetition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.article.CutReason;
import org.junit.jupiter.api.Test;

/** Prompts that unrelated articles of unknown outlets share are cut; what they report is not. */
class CorpusBoilerplateTest {

  private static final String CONSENT =
      "We and our partners keep small files on your device; choose below what you allow.";
  private static final String LETTER =
      "Get the week in one letter: put in your address and read it every Friday at breakfast.";
  private static final String IMPRINT =
      "Responsible for this page under the press act: the editors";
  private static final String BACKGROUND =
      "The Kestrel dam was closed in spring after an inspection had found cracks in its wall.";
  private static final String FORMULA = "Terms were not disclosed.";

  @Test
  void promptsOfUnknownOutletsAreCutWhereverTheyStand() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      List<String> body = new ArrayList<>(Corpus.body(i, 8));
      body.add(0, CONSENT);
      body.add(5, LETTER);
      body.add(IMPRINT);
      articles.add(Corpus.article("a" + i, null, "Copper and stone " + i, body));
    }
    for (int i = 0; i < 12; i++) {
      Article clean = InMemory.clean(articles).get(i);
      assertEquals(Corpus.body(i, 8), Corpus.keptTexts(clean));
      assertEquals(
          3,
          clean.blocks().stream()
              .filter(block -> block.reason() == CutReason.REPEATED_IN_CORPUS)
              .count());
      assertNull(clean.outlet().domain());
    }
  }

  @Test
  void onePromptInOneArticleEachOfManyOutletsIsCut() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      List<String> body = Corpus.join(Corpus.body(i, 4), LETTER);
      articles.add(Corpus.article("a" + i, "paper" + i + ".example", "Copper " + i, body));
    }
    InMemory.clean(articles).forEach(clean -> assertEquals(4, clean.keptBlocks().size()));
  }

  @Test
  void backgroundThatTitlesNameStays() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      List<String> body = Corpus.join(Corpus.body(i, 5), BACKGROUND);
      String title = i % 2 == 0 ? "Kestrel dam: day " + i : "Farmers wait for water, day " + i;
      articles.add(Corpus.article("a" + i, null, title, body));
    }
    assertEquals(articles, InMemory.clean(articles));
  }

  @Test
  void shortFormulasInTheBodyAndFewFamiliesStay() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      List<String> body = new ArrayList<>(Corpus.body(i, 8));
      body.add(4, FORMULA);
      body.add(i < 7 ? LETTER : "The end of report " + i);
      articles.add(Corpus.article("a" + i, null, "Copper " + i, body));
    }
    assertEquals(articles, InMemory.clean(articles));
  }

  @Test
  void versionsOfOneReportAreOneFamily() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      List<String> body = new ArrayList<>(Corpus.body(1, 8));
      body.set(i % 8, Corpus.body(100 + i, 1).get(0));
      articles.add(Corpus.article("a" + i, null, "A headline of its own " + i, body));
    }
    assertEquals(articles, InMemory.clean(articles));
  }
}
