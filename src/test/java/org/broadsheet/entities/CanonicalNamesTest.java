package org.broadsheet.entities;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.broadsheet.entities.evaluation.CanonicalNames;
import org.junit.jupiter.api.Test;

/** The entities of 330 invented articles in 15 languages. */
class CanonicalNamesTest {

  @Test
  void ninetyFiveOfAHundredRowsAreRight() throws IOException {
    CanonicalNames names = CanonicalNames.run();
    assertTrue(names.articles() >= 300, names.summary());
    assertTrue(names.share() >= 0.95, names.summary());
  }
}
