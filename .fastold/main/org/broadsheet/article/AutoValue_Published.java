package org.broadsheet.article;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("com.google.auto.value.processor.AutoValueProcessor")
final class AutoValue_Published extends Published {

  private final @Nullable Long epochDay;

  private final @Nullable Long epochMillis;

  private final @Nullable Integer offsetMinutes;

  private final Published.Precision precision;

  private final @Nullable String evidence;

  AutoValue_Published(
      @Nullable Long epochDay,
      @Nullable Long epochMillis,
      @Nullable Integer offsetMinutes,
      Published.Precision precision,
      @Nullable String evidence) {
    this.epochDay = epochDay;
    this.epochMillis = epochMillis;
    this.offsetMinutes = offsetMinutes;
    if (precision == null) {
      throw new NullPointerException("Null precision");
    }
    this.precision = precision;
    this.evidence = evidence;
  }

  @Override
  public @Nullable Long epochDay() {
    return epochDay;
  }

  @Override
  public @Nullable Long epochMillis() {
    return epochMillis;
  }

  @Override
  public @Nullable Integer offsetMinutes() {
    return offsetMinutes;
  }

  @Override
  public Published.Precision precision() {
    return precision;
  }

  @Override
  public @Nullable String evidence() {
    return evidence;
  }

  @Override
  public String toString() {
    return "Published{"
        + "epochDay=" + epochDay + ", "
        + "epochMillis=" + epochMillis + ", "
        + "offsetMinutes=" + offsetMinutes + ", "
        + "precision=" + precision + ", "
        + "evidence=" + evidence
        + "}";
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == this) {
      return true;
    }
    if (o instanceof Published) {
      Published that = (Published) o;
      return (this.epochDay == null ? that.epochDay() == null : this.epochDay.equals(that.epochDay()))
          && (this.epochMillis == null ? that.epochMillis() == null : this.epochMillis.equals(that.epochMillis()))
          && (this.offsetMinutes == null ? that.offsetMinutes() == null : this.offsetMinutes.equals(that.offsetMinutes()))
          && this.precision.equals(that.precision())
          && (this.evidence == null ? that.evidence() == null : this.evidence.equals(that.evidence()));
    }
    return false;
  }

  @Override
  public int hashCode() {
    int h$ = 1;
    h$ *= 1000003;
    h$ ^= (epochDay == null) ? 0 : epochDay.hashCode();
    h$ *= 1000003;
    h$ ^= (epochMillis == null) ? 0 : epochMillis.hashCode();
    h$ *= 1000003;
    h$ ^= (offsetMinutes == null) ? 0 : offsetMinutes.hashCode();
    h$ *= 1000003;
    h$ ^= precision.hashCode();
    h$ *= 1000003;
    h$ ^= (evidence == null) ? 0 : evidence.hashCode();
    return h$;
  }

}
