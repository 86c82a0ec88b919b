package org.broadsheet.tables;

import java.util.Map;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.tables.file.WrittenTables;

/** Lets tests of later rooms begin with tables that are written. */
public final class WrittenTablesForTests {

  private WrittenTablesForTests() {}

  public static WrittenTables of(
      PCollection<Map<String, Long>> totals, PCollection<KV<String, String>> files) {
    return new WrittenTables(totals, files);
  }
}
