package org.broadsheet.extraction.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.broadsheet.extraction.judging.BoostedTrees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainJudgeTest {

  @Test
  void learnsAThresholdFromRows() {
    double[][] rows = new double[100][];
    double[] labels = new double[100];
    for (int i = 0; i < 100; i++) {
      rows[i] = new double[] {i, i % 7};
      labels[i] = i < 50 ? 0 : 1;
    }
    BoostedTrees trees = TreeGrower.grow(List.of("x", "noise"), rows, labels);
    assertEquals(0, trees.estimate(new double[] {10, 3}), .05);
    assertEquals(1, trees.estimate(new double[] {90, 3}), .05);
  }

  @Test
  void givesTheSameBytesForTheSamePages(@TempDir Path folder) throws IOException {
    Path pages = folder.resolve("pages");
    Files.createDirectories(pages.resolve("html"));
    StringBuilder truth = new StringBuilder("{");
    for (int i = 0; i < 6; i++) {
      String text =
          "The ferry number " + i + " will stop for a month, the council of the town said.";
      Files.writeString(
          pages.resolve("html/p" + i + ".html"),
          "<title>Ferry stops</title><h1>Ferry stops</h1><p>" + text + "</p>");
      truth.append(i == 0 ? "" : ",").append("\"p" + i + "\":{\"articleBody\":\"" + text + "\"}");
    }
    Files.writeString(pages.resolve("ground-truth.json"), truth.append("}"));
    for (String output : List.of("one", "two")) {
      TrainJudge.main(new String[] {"--pages=" + pages, "--output=" + folder.resolve(output)});
    }
    for (String file : List.of("candidate-gain.model", "text-quality.model")) {
      byte[] one = Files.readAllBytes(folder.resolve("one").resolve(file));
      assertArrayEquals(one, Files.readAllBytes(folder.resolve("two").resolve(file)));
    }
    String report = Files.readString(folder.resolve("one/judge.report.txt"));
    assertTrue(report.contains("6 pages, trusted 1.0000"), report);
  }

  @Test
  void saysWhatIsMissing() {
    assertThrows(IllegalArgumentException.class, () -> TrainJudge.main(new String[] {"--pages=x"}));
  }
}
