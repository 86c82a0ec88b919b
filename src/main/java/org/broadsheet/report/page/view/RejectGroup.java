package org.broadsheet.report.page.view;

import java.util.List;
import org.broadsheet.report.page.line.RejectLine;
import org.broadsheet.report.page.survey.Overview;

/** Rejects of one reason, with examples. */
public record RejectGroup(String reason, long number, String share, List<RejectLine> examples) {

  public static List<RejectGroup> of(Overview overview) {
    long all = overview.rejects().total();
    return overview.rejects().largestFirst().stream()
        .map(
            reason ->
                new RejectGroup(
                    Wording.words(reason.getKey()),
                    reason.getValue(),
                    Wording.share(reason.getValue(), all),
                    overview.rejectExamples().list(reason.getKey())))
        .toList();
  }
}
