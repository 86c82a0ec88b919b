package org.broadsheet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import org.broadsheet.language.model.LanguageModel;
import org.broadsheet.language.passage.LanguageGuess;
import org.junit.jupiter.api.Test;

/** From which probability on a language is answered, as the README states it. */
class UndeterminedTest {

  private static final double STATED = .2;

  private static final String[] WORDS =
      ("harbour council port lock mayor conseil municipal stadt hafen rat ponte cidade mercado"
              + " puerto consejo trein haven gemeente havn loma saari kivi most lodka sild agua terra"
              + " casa mare luna porto vila ilha barco nave rota carta nota punto centro sala")
          .split(" ", -1);

  @Test
  void mixedWordsAreAnsweredFromTheStatedProbabilityOn() {
    LanguageDetector detector = LanguageDetector.of(LanguageModel.builtIn());
    Random random = new Random(5);
    double least = 1;
    int undetermined = 0;
    for (int i = 0; i < 600; i++) {
      String text =
          random
              .ints(5 + i % 4, 0, WORDS.length)
              .mapToObj(word -> WORDS[word])
              .collect(Collectors.joining(" "));
      LanguageGuess guess = detector.guess(text);
      least = guess.isKnown() ? Math.min(least, guess.probability()) : least;
      undetermined += guess.isKnown() ? 0 : 1;
    }
    assertTrue(least >= STATED && least < STATED + .03, "the least sure answer has " + least);
    assertTrue(undetermined > 20, "only " + undetermined + " are undetermined");
  }

  @Test
  void theReadmeStatesIt() throws IOException {
    assertEquals(STATED, LanguageDetector.MIN_PROBABILITY);
    assertTrue(Files.readString(Path.of("README.md")).contains("`und` below " + STATED));
  }
}
