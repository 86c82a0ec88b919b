package org.broadsheet.report.page;

import java.util.Map;
import org.broadsheet.hostile.Growth;
import org.broadsheet.report.page.line.Excerpt;
import org.broadsheet.report.page.line.MemberLine;
import org.broadsheet.report.page.view.TextDifference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No text of the corpus makes what the report shows of it grow faster than it. */
@Tag("once")
class ReportGrowthTest {

  @Test
  void timeGrowsWithTheText() {
    Growth.check(
        Map.of(
            "an excerpt",
            text -> Excerpt.of(text, 240),
            "two versions",
            ReportGrowthTest::compare));
  }

  private static void compare(String text) {
    difference(text, text.substring(text.length() / 3) + " The end.");
  }

  /** As long as the report keeps texts. */
  private static void difference(String one, String other) {
    String text = Excerpt.of(one, MemberLine.TEXT_LENGTH);
    String version = Excerpt.of(other, MemberLine.TEXT_LENGTH);
    TextDifference.between(text, version, text.endsWith(Excerpt.MORE));
  }
}
