package org.broadsheet.clustering;

import java.util.Map;
import org.broadsheet.clustering.compare.Alignment;
import org.broadsheet.clustering.sketch.TextSketcher;
import org.broadsheet.hostile.Growth;
import org.broadsheet.text.Hash128;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No text makes its sketch, or its comparison with a version of itself, grow faster than it. */
@Tag("once")
class ClusteringGrowthTest {

  private final TextSketcher sketcher = new TextSketcher();

  @Test
  void timeGrowsWithTheText() {
    Growth.check(
        Map.of(
            "sketch", this::sketch,
            "comparison", this::compare));
  }

  private TextSketcher.SketchedText sketch(String text) {
    return sketcher.sketch(Hash128.of("a"), text);
  }

  private void compare(String text) {
    Alignment.of(sketch(text).words(), sketch(text.substring(text.length() / 4) + " b").words());
  }
}
