package org.broadsheet.repetition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.repetition.LearnedBlock.Strength;
import org.junit.jupiter.api.Test;

/** A block in the body is boilerplate by itself from 1 % of an outlet's families on. */
class RepetitionRuleTest {

  private static final String BLOCK =
      "The mill was built by the river when the valley still had a harbour of its own.";

  @Test
  void onePercentOfTheFamiliesIsEnough() {
    assertEquals(Strength.ALONE, strength(400));
  }

  @Test
  void lessIsBackgroundThatReportsRepeat() {
    assertEquals(Strength.IN_COMPANY, strength(640));
  }

  /** Five families print the block in their middle. */
  private static Strength strength(int families) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < families; i++) {
      List<String> body = Corpus.body(i, 6);
      if (i < 5) {
        body.add(3, BLOCK);
      }
      articles.add(Corpus.article("a" + i, "mill.example", "Report " + i, body));
    }
    LearnedBlock learned =
        InMemory.learn(articles).find(BlockText.of(BLOCK).hash(), "mill.example");
    assertNotNull(learned);
    assertEquals(5.0 / families, learned.share(), 1e-9);
    return learned.strength();
  }
}
