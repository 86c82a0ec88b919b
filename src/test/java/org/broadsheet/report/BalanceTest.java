package org.broadsheet.report;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.tables.file.Totals;
import org.junit.jupiter.api.Test;

class BalanceTest {

  @Test
  void everyRecordIsAnArticleARejectOrASkip() {
    assertDoesNotThrow(() -> Balance.check(totals(7, 4, 2, 1, 0), 0));
  }

  @Test
  void aLostRecordFailsTheRun() {
    String message = complaint(totals(8, 4, 2, 1, 0), 0);
    assertTrue(
        message.startsWith("8 records were read, but 4 articles + 2 rejects + 1 skipped"), message);
  }

  @Test
  void aRecordThatIsThereTwiceFailsTheRun() {
    complaint(totals(6, 4, 2, 1, 0), 0);
  }

  @Test
  void moreDefectsThanAllowedFailTheRun() {
    assertDoesNotThrow(() -> Balance.check(totals(7, 4, 2, 1, 3), 3));
    String message = complaint(totals(7, 4, 2, 1, 4), 3);
    assertTrue(message.contains("--maxDefects=3") && message.contains("DetectLanguage"), message);
  }

  private static String complaint(Totals totals, long maxDefects) {
    return assertThrows(IllegalStateException.class, () -> Balance.check(totals, maxDefects))
        .getMessage();
  }

  private static Totals totals(
      long records, long articles, long rejects, long skips, long defects) {
    return new Totals(
        new TreeMap<>(
            Map.of(
                "records/in", records,
                "rows/articles", articles,
                "rows/rejects", rejects,
                "skipped/WARC_REQUEST", skips,
                "defects/DetectLanguage", defects)));
  }
}
