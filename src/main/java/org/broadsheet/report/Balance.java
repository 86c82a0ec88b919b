package org.broadsheet.report;

import org.broadsheet.tables.file.Totals;
import org.broadsheet.tables.schema.Table;

/** Checks that every record that was read became an article, a reject or a skip. */
final class Balance {

  private Balance() {}

  static long skipped(Totals totals) {
    return totals.skippedByKind().values().stream().mapToLong(Long::longValue).sum();
  }

  static long defects(Totals totals) {
    return totals.defectsByStep().values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * @throws IllegalStateException if records are missing or too many, or if more articles than
   *     allowed have a defect
   */
  static void check(Totals totals, long maxDefects) {
    long articles = totals.rows(Table.ARTICLES);
    // Articles of earlier runs that are taken down were not read by this one.
    long rejects = totals.rows(Table.REJECTS) - totals.sum(Totals.TOMBSTONES);
    if (totals.records() != articles + rejects + skipped(totals)) {
      throw new IllegalStateException(
          String.format(
              "%d records were read, but %d articles + %d rejects + %d skipped records were"
                  + " written: the run is not complete and has no manifest",
              totals.records(), articles, rejects, skipped(totals)));
    }
    if (defects(totals) > maxDefects) {
      throw new IllegalStateException(
          String.format(
              "steps failed on %d articles %s, more than --maxDefects=%d allows",
              defects(totals), totals.defectsByStep(), maxDefects));
    }
  }
}
