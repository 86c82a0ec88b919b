package org.broadsheet.crosslanguage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExpansionTest {

  @Test
  void workersElsewhereAreGivenTheStagesToo() {
    assertArrayEquals(
        new String[] {"8097", "--filesToStage=/a/service.jar,/a/stages.jar"},
        Expansion.withStages(
            new String[] {"8097", "--filesToStage=/a/service.jar"}, Path.of("/a/stages.jar")));
  }

  @Test
  void stagesThatAreNamedAreNotNamedAgain() {
    String[] both = {"0", "--filesToStage=/a/stages.jar,/a/service.jar"};
    assertArrayEquals(both, Expansion.withStages(both, Path.of("/a/stages.jar")));
  }

  @Test
  void whereNothingIsNamedBeamTakesTheClassPath() {
    String[] none = {"8097"};
    assertArrayEquals(none, Expansion.withStages(none, Path.of("/a/stages.jar")));
  }
}
