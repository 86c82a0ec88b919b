package org.broadsheet.language;

import java.util.List;
import java.util.Map;
import org.broadsheet.hostile.Growth;
import org.broadsheet.language.model.LanguageModel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No text makes the detection of its language grow faster than the text. */
@Tag("once")
class LanguageGrowthTest {

  private final LanguageDetector detector = LanguageDetector.of(LanguageModel.builtIn());

  @Test
  void timeGrowsWithTheText() {
    Growth.check(
        Map.of(
            "one block",
            text -> detector.detect(List.of(text)),
            "a block a line",
            text -> detector.detect(text.lines().toList())));
  }
}
