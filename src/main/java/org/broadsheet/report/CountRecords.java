package org.broadsheet.report;

import java.util.List;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.broadsheet.reading.InputTally;
import org.broadsheet.tables.file.Totals;
import org.broadsheet.tables.file.WrittenTables;

/** Names what the reader counted, so that it can be balanced against what was written. */
public final class CountRecords {

  private static final TypeDescriptor<KV<String, Long>> NAMED =
      TypeDescriptors.kvs(TypeDescriptors.strings(), TypeDescriptors.longs());

  private CountRecords() {}

  /**
   * Records and bytes by input, by the names of {@link Totals}.
   *
   * @param tallies what the reader attempted
   */
  public static PCollection<KV<String, Long>> of(PCollection<InputTally> tallies) {
    return tallies
        .apply(
            "CountRecords",
            FlatMapElements.into(NAMED)
                .via(
                    tally ->
                        List.of(
                            KV.of(Totals.recordsName(tally.input()), tally.records()),
                            KV.of(Totals.bytesName(tally.input()), tally.bytes()))))
        .setCoder(WrittenTables.SUM_CODER);
  }
}
