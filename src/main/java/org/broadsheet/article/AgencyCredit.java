package org.broadsheet.article;

import com.google.auto.value.AutoValue;

/** One place where an article credits a news agency. */
@AutoValue
public abstract class AgencyCredit {

  private static final int MAX_CHARS = 200;

  /** The agency's short name; empty where none is named ("with agencies"). */
  public abstract String agency();

  public abstract AgencySignal signal();

  /** The credit as printed, with the place and date in front of it. */
  public abstract String value();

  /** Log-odds that the agency wrote text of this article. */
  public abstract double weight();

  public static AgencyCredit of(String agency, AgencySignal signal, String value, double weight) {
    String line = value.length() > MAX_CHARS ? ShortLine.of(value, MAX_CHARS) : value;
    return new AutoValue_AgencyCredit(agency, signal, line, weight);
  }
}
