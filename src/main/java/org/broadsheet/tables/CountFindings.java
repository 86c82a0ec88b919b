package org.broadsheet.tables;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.broadsheet.clustering.value.Convergence;
import org.broadsheet.tables.file.Totals;
import org.broadsheet.tables.file.WrittenTables;

/**
 * Names the counts of other stages that stand in no table, so that they are added up with the rest.
 */
final class CountFindings {

  private static final TypeDescriptor<KV<String, Long>> NAMED =
      TypeDescriptors.kvs(TypeDescriptors.strings(), TypeDescriptors.longs());

  private CountFindings() {}

  /** Records that were read, how the clustering ended, and what the limits of tables left out. */
  static List<PCollection<KV<String, Long>>> of(Findings findings) {
    List<PCollection<KV<String, Long>>> counts = new ArrayList<>();
    if (findings.recordCounts() != null) {
      counts.add(findings.recordCounts());
    }
    if (findings.audit() != null) {
      counts.add(audit(findings.audit()));
    }
    counts.add(convergence(findings));
    counts.add(cappedArticles(findings));
    counts.add(pairsLeftOut(findings));
    return counts;
  }

  private static PCollection<KV<String, Long>> audit(PCollection<KV<String, Long>> counts) {
    return counts
        .apply(
            "Audit",
            MapElements.into(NAMED)
                .via(count -> KV.of(Totals.auditName(count.getKey()), count.getValue())))
        .setCoder(WrittenTables.SUM_CODER);
  }

  private static PCollection<KV<String, Long>> convergence(Findings findings) {
    return findings
        .clustering()
        .convergence()
        .apply("Convergence", FlatMapElements.into(NAMED).via(CountFindings::sums))
        .setCoder(WrittenTables.SUM_CODER);
  }

  private static List<KV<String, Long>> sums(Convergence convergence) {
    List<KV<String, Long>> sums = new ArrayList<>();
    Totals.of(convergence).forEach((name, sum) -> sums.add(KV.of(name, sum)));
    return sums;
  }

  private static PCollection<KV<String, Long>> cappedArticles(Findings findings) {
    return findings
        .entities()
        .cappedArticles()
        .apply("CountCapped", MapElements.into(NAMED).via(id -> KV.of(Totals.CAPPED_ARTICLES, 1L)))
        .setCoder(WrittenTables.SUM_CODER);
  }

  private static PCollection<KV<String, Long>> pairsLeftOut(Findings findings) {
    return findings
        .clustering()
        .pairsLeftOut()
        .apply(
            "CountLeftOut",
            MapElements.into(NAMED).via(count -> KV.of(Totals.PAIRS_LEFT_OUT, count)))
        .setCoder(WrittenTables.SUM_CODER);
  }
}
