package org.broadsheet.entities;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.broadsheet.article.AgencyCredit;
import org.broadsheet.article.AgencySignal;
import org.broadsheet.article.Article;
import org.broadsheet.article.Outlet;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/**
 * What finding mentions needs of an article.
 *
 * @param id the article
 * @param language its language code
 * @param text its clean text; may be empty if another article of the same group brings it
 * @param outletName the name of its outlet; empty if unknown
 * @param outletDomain the domain of its outlet; empty if unknown
 * @param datelines datelines of agencies, as printed
 * @param credits other credits of agencies, as printed
 */
record Untagged(
    Hash128 id,
    String language,
    String text,
    String outletName,
    String outletDomain,
    List<String> datelines,
    List<String> credits) {

  /** An article of an unknown outlet that credits nobody. */
  static Untagged of(Hash128 id, String language, String text) {
    return new Untagged(id, language, text, "", "", List.of(), List.of());
  }

  static Untagged of(Article article) {
    Outlet outlet = article.outlet();
    return new Untagged(
        Hash128.parse(article.id()),
        article.language().code(),
        article.text(),
        Objects.requireNonNullElse(outlet.name(), ""),
        Objects.requireNonNullElse(outlet.domain(), ""),
        printed(outlet, true),
        printed(outlet, false));
  }

  private static List<String> printed(Outlet outlet, boolean isDateline) {
    return outlet.agencyEvidence().stream()
        .filter(credit -> (credit.signal() == AgencySignal.DATELINE) == isDateline)
        .map(AgencyCredit::value)
        .toList();
  }

  /** The same article with another text. */
  Untagged withText(String other) {
    return new Untagged(id, language, other, outletName, outletDomain, datelines, credits);
  }

  /** Equal for articles that have the same mentions. */
  Hash128 textHash() {
    return Hash128.of(text).with(Hash128.of(language));
  }

  /** Encodes what is to be tagged. */
  static final class Coder extends ValueCoder<Untagged> {

    @Override
    protected void write(Untagged untagged, FieldOutput out) throws IOException {
      out.hash(untagged.id)
          .string(untagged.language)
          .string(untagged.text)
          .string(untagged.outletName)
          .string(untagged.outletDomain)
          .strings(untagged.datelines)
          .strings(untagged.credits);
    }

    @Override
    protected Untagged read(FieldInput in) throws IOException {
      return new Untagged(
          in.hash(),
          in.string(),
          in.string(),
          in.string(),
          in.string(),
          in.strings(),
          in.strings());
    }
  }
}
