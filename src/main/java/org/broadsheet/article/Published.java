package org.broadsheet.article;

import com.google.auto.value.AutoValue;
import org.jspecify.annotations.Nullable;

/**
 * When an article says that it was published, to the precision that it says.
 *
 * <p>{@link #epochDay()} is the day as printed, in the outlet's own time zone; of a month or a year
 * it is the first day. The instant is there only when the source gives time and offset.
 */
@AutoValue
public abstract class Published {

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
  public static final Published UNKNOWN = of(null, null, null, Precision.UNKNOWN, null);

  /** Days since 1970-01-01; null if unknown. */
  public abstract @Nullable Long epochDay();

  /** Milliseconds since 1970 UTC; null unless time and offset are known. */
  public abstract @Nullable Long epochMillis();

  /** Minutes east of UTC as printed; null unless the instant is known. */
  public abstract @Nullable Integer offsetMinutes();

  public abstract Precision precision();

  /** Where the date was found and what was written there; null if unknown. */
  public abstract @Nullable String evidence();

  public static Published of(
      @Nullable Long epochDay,
      @Nullable Long epochMillis,
      @Nullable Integer offsetMinutes,
      Precision precision,
      @Nullable String evidence) {
    return new AutoValue_Published(epochDay, epochMillis, offsetMinutes, precision, evidence);
  }

  public boolean isKnown() {
    return precision() != Precision.UNKNOWN;
  }
}
