package org.broadsheet.report.page;

import java.util.List;

/** Rejects of one reason, with examples. */
record RejectGroup(String reason, long number, String share, List<RejectLine> examples) {

  static List<RejectGroup> of(Overview overview) {
    long all = overview.rejects().total();
    return overview.rejects().largestFirst().stream()
        .map(
            reason ->
                new RejectGroup(
                    Figures.words(reason.getKey()),
                    reason.getValue(),
                    Figures.share(reason.getValue(), all),
                    overview.rejectExamples().list(reason.getKey())))
        .toList();
  }
}
