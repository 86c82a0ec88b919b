package org.broadsheet.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("once")
class CostRatiosTest {

  private static final CostRatios BEFORE =
      CostRatios.of(Map.of("in all", 10.0, "names", 2.0, "report", 0.01), 40);

  @Test
  void aSlowerMachineIsNotASlowerJob() {
    CostRatios now = CostRatios.of(Map.of("in all", 20.0, "names", 4.0, "report", 0.02), 80);
    assertEquals(List.of(), now.grownSince(BEFORE));
  }

  @Test
  void whatCostsAFifthMoreHasGrown() {
    CostRatios now = CostRatios.of(Map.of("in all", 10.4, "names", 2.4, "report", 0.01), 40);
    assertEquals(List.of("names"), now.grownSince(BEFORE));
  }

  @Test
  void whatIsNewHasGrownUnlessItIsLostInTheNoise() {
    CostRatios now = CostRatios.of(Map.of("new", 1.0, "tiny", 0.1), 40);
    assertEquals(List.of("new"), now.grownSince(BEFORE));
  }

  @Test
  void aFileKeepsThem(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("costs.tsv");
    BEFORE.write(file);
    assertEquals(0.25, CostRatios.read(file).ratios().get("in all"));
  }
}
