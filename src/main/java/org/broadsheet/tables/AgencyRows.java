package org.broadsheet.tables;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.generic.GenericRecord;
import org.broadsheet.article.AgencyCredit;
import org.broadsheet.article.Outlet;

/** Makes the columns of {@code articles} that tell of news agencies. */
final class AgencyRows {

  /** The offset of a credit that stands outside the clean text. */
  private static final int OUTSIDE = -1;

  private AgencyRows() {}

  static void set(Row row, Outlet outlet, String text) {
    List<GenericRecord> evidence = new ArrayList<>();
    for (AgencyCredit credit : outlet.agencyEvidence()) {
      evidence.add(evidence(credit, text));
    }
    row.set("agencies", outlet.agencies()).set("agency_evidence", evidence);
  }

  private static GenericRecord evidence(AgencyCredit credit, String text) {
    String value = credit.value();
    int at = value.isEmpty() ? OUTSIDE : text.indexOf(value);
    int start = at < 0 ? OUTSIDE : text.codePointCount(0, at);
    int end = at < 0 ? OUTSIDE : start + value.codePointCount(0, value.length());
    return Row.struct(
        Table.ARTICLES,
        "agency_evidence",
        credit.agency(),
        credit.signal().name(),
        value,
        credit.weight(),
        start,
        end);
  }
}
