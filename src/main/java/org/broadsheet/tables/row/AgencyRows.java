package org.broadsheet.tables.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.avro.generic.GenericRecord;
import org.broadsheet.article.AgencyCredit;
import org.broadsheet.article.AgencySignal;
import org.broadsheet.article.Outlet;
import org.broadsheet.clustering.value.Origin;
import org.broadsheet.tables.schema.Table;

/** Makes the columns of {@code articles} about news agencies. */
final class AgencyRows {

  /** The offset of a credit that stands outside the clean text. */
  private static final int OUTSIDE = -1;

  private AgencyRows() {}

  static void set(RowBuilder row, Outlet outlet, String text, Origin inherited) {
    List<AgencyCredit> credits = new ArrayList<>(outlet.agencyEvidence());
    boolean inherits = outlet.agencies().isEmpty() && inherited.isKnown();
    if (inherits) {
      inherited.agencies().forEach(agency -> credits.add(credit(agency, inherited)));
    }
    List<GenericRecord> evidence = new ArrayList<>();
    credits.forEach(credit -> evidence.add(evidence(credit, text)));
    row.set("agencies", inherits ? inherited.agencies() : outlet.agencies())
        .set("agency_evidence", evidence);
  }

  private static AgencyCredit credit(String agency, Origin inherited) {
    String share =
        String.format(
            Locale.ROOT,
            "%.2f of the text is in %s",
            inherited.share(),
            inherited.articleId().hex());
    return new AgencyCredit(agency, AgencySignal.CLUSTER, share, inherited.logOdds());
  }

  private static GenericRecord evidence(AgencyCredit credit, String text) {
    String value = credit.value();
    int at = place(credit, text);
    int start = at < 0 ? OUTSIDE : text.codePointCount(0, at);
    int end = at < 0 ? OUTSIDE : start + value.codePointCount(0, value.length());
    return RowBuilder.struct(
        Table.ARTICLES,
        "agency_evidence",
        credit.agency(),
        credit.signal().name(),
        value,
        credit.weight(),
        start,
        end);
  }

  /** A line of its own is looked for as a line; a byline stands outside the text. */
  private static int place(AgencyCredit credit, String text) {
    return switch (credit.signal()) {
      case BYLINE, STRUCTURED_DATA, OWN_SITE, CLUSTER -> OUTSIDE;
      case CREDIT_LINE, UNNAMED -> lineOf(credit.value(), text);
      case CLOSING -> text.lastIndexOf(credit.value());
      case DATELINE, DESPATCH, HOUSE_STYLE -> text.indexOf(credit.value());
    };
  }

  private static int lineOf(String value, String text) {
    int at = text.lastIndexOf(value);
    return at <= 0 || text.charAt(at - 1) == '\n' ? at : OUTSIDE;
  }
}
