package org.broadsheet.article;

import java.io.IOException;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/**
 * One place where an article credits a news agency.
 *
 * @param agency the agency's short name; empty where none is named ("with agencies")
 * @param value the credit as printed, with the place and date in front of it
 * @param weight log-odds that the agency wrote text of this article
 */
@DefaultCoder(AgencyCredit.Coder.class)
public record AgencyCredit(String agency, AgencySignal signal, String value, double weight) {

  private static final int MAX_CHARS = 200;

  public AgencyCredit {
    value = value.length() > MAX_CHARS ? ShortLine.of(value, MAX_CHARS) : value;
  }

  /** Encodes a credit. */
  public static final class Coder extends ValueCoder<AgencyCredit> {
    public static final Coder INSTANCE = new Coder();
    private static final AgencySignal[] SIGNALS = AgencySignal.values();

    private Coder() {}

    /** Lets Beam find the coder of a collection. */
    public static CoderProvider getCoderProvider() {
      return CoderProviders.forCoder(TypeDescriptor.of(AgencyCredit.class), INSTANCE);
    }

    @Override
    protected void write(AgencyCredit value, FieldOutput out) throws IOException {
      out.string(value.agency())
          .constant(value.signal())
          .string(value.value())
          .real(value.weight());
    }

    @Override
    protected AgencyCredit read(FieldInput in) throws IOException {
      return new AgencyCredit(in.string(), in.constant(SIGNALS), in.string(), in.real());
    }
  }
}
