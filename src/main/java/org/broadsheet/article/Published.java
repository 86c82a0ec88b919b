package org.broadsheet.article;

import java.io.IOException;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;
import org.jspecify.annotations.Nullable;

/**
 * When an article says that it was published, to the precision that it says.
 *
 * <p>{@link #epochDay()} is the day as printed, in the outlet's own time zone; of a month or a year
 * it is the first day. The instant is there only when the source gives time and offset.
 *
 * @param epochDay days since 1970-01-01; null if unknown
 * @param epochMillis milliseconds since 1970 UTC; null unless time and offset are known
 * @param offsetMinutes minutes east of UTC as printed; null unless the instant is known
 * @param evidence where the date was found and what was written there; null if unknown
 */
@DefaultCoder(Published.Coder.class)
public record Published(
    @Nullable Long epochDay,
    @Nullable Long epochMillis,
    @Nullable Integer offsetMinutes,
    Precision precision,
    @Nullable String evidence) {

  /** How much of the time of publication is known. */
  public enum Precision {
    INSTANT,
    LOCAL_TIME,
    DAY,
    MONTH,
    YEAR,
    UNKNOWN
  }

  /** Nothing is known. */
  public static final Published UNKNOWN = new Published(null, null, null, Precision.UNKNOWN, null);

  public boolean isKnown() {
    return precision() != Precision.UNKNOWN;
  }

  /** Encodes a date. */
  public static final class Coder extends ValueCoder<Published> {
    public static final Coder INSTANCE = new Coder();
    private static final Precision[] PRECISIONS = Precision.values();

    private Coder() {}

    /** Lets Beam find the coder of a collection. */
    public static CoderProvider getCoderProvider() {
      return CoderProviders.forCoder(TypeDescriptor.of(Published.class), INSTANCE);
    }

    @Override
    protected void write(Published value, FieldOutput out) throws IOException {
      out.optionalNumber(value.epochDay())
          .optionalNumber(value.epochMillis())
          .optionalNumber(value.offsetMinutes())
          .constant(value.precision())
          .optionalString(value.evidence());
    }

    @Override
    protected Published read(FieldInput in) throws IOException {
      return new Published(
          in.optionalNumber(),
          in.optionalNumber(),
          in.optionalInt(),
          in.constant(PRECISIONS),
          in.optionalString());
    }
  }
}
