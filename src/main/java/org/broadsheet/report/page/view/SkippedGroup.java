package org.broadsheet.report.page.view;

import java.util.List;
import org.broadsheet.report.page.line.SkippedLine;
import org.broadsheet.report.page.survey.Overview;
import org.broadsheet.tables.schema.Column;
import org.broadsheet.tables.schema.Enumeration;
import org.broadsheet.tables.schema.Table;

/** Records of one kind that were left out, with examples. */
public record SkippedGroup(
    String name, String explanation, long number, List<SkippedLine> examples) {

  public static List<SkippedGroup> of(Overview overview) {
    return overview.skipped().largestFirst().stream()
        .map(
            kind ->
                new SkippedGroup(
                    Wording.words(kind.getKey()),
                    meaning(kind.getKey()),
                    kind.getValue(),
                    overview.skippedExamples().list(kind.getKey())))
        .toList();
  }

  private static String meaning(String kind) {
    for (Column column : Table.SKIPPED.columns()) {
      if (column.name().equals("kind")) {
        return Enumeration.of(Table.SKIPPED, column).flatMap(e -> e.meaning(kind)).orElse("");
      }
    }
    return "";
  }
}
