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
 * One reason for a finding: where it was seen, what was seen there, and how much that counts.
 *
 * @param signal the name of the signal: a constant of the enum of the room that reads it
 * @param value the value as it was seen
 * @param weight log-odds that this value is right (natural logarithm), negative against; 0 if not
 *     weighed
 */
@DefaultCoder(Evidence.Coder.class)
public record Evidence(String signal, String value, double weight) {

  /** As long as an address may be; what was seen is shown, not stored. */
  private static final int MAX_CHARS = 4096;

  public Evidence {
    value = ShortLine.of(value, MAX_CHARS);
  }

  /** Evidence that was seen and not yet weighed. */
  public static Evidence of(Enum<?> signal, String value) {
    return new Evidence(signal.name(), value, 0);
  }

  /** Evidence with its weight in log-odds. */
  public static Evidence of(Enum<?> signal, String value, double weight) {
    return new Evidence(signal.name(), value, weight);
  }

  /** Whether this is evidence of the given signal. */
  public boolean is(Enum<?> signal) {
    return signal().equals(signal.name());
  }

  /** Encodes evidence. */
  public static final class Coder extends ValueCoder<Evidence> {
    public static final Coder INSTANCE = new Coder();

    private Coder() {}

    /** Lets Beam find the coder of a collection. */
    public static CoderProvider getCoderProvider() {
      return CoderProviders.forCoder(TypeDescriptor.of(Evidence.class), INSTANCE);
    }

    @Override
    protected void write(Evidence value, FieldOutput out) throws IOException {
      out.string(value.signal()).string(value.value()).real(value.weight());
    }

    @Override
    protected Evidence read(FieldInput in) throws IOException {
      return new Evidence(in.string(), in.string(), in.real());
    }
  }
}
