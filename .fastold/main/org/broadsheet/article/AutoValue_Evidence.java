package org.broadsheet.article;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("com.google.auto.value.processor.AutoValueProcessor")
final class AutoValue_Evidence extends Evidence {

  private final String signal;

  private final String value;

  private final double weight;

  AutoValue_Evidence(
      String signal,
      String value,
      double weight) {
    if (signal == null) {
      throw new NullPointerException("Null signal");
    }
    this.signal = signal;
    if (value == null) {
      throw new NullPointerException("Null value");
    }
    this.value = value;
    this.weight = weight;
  }

  @Override
  public String signal() {
    return signal;
  }

  @Override
  public String value() {
    return value;
  }

  @Override
  public double weight() {
    return weight;
  }

  @Override
  public String toString() {
    return "Evidence{"
        + "signal=" + signal + ", "
        + "value=" + value + ", "
        + "weight=" + weight
        + "}";
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == this) {
      return true;
    }
    if (o instanceof Evidence) {
      Evidence that = (Evidence) o;
      return this.signal.equals(that.signal())
          && this.value.equals(that.value())
          && Double.doubleToLongBits(this.weight) == Double.doubleToLongBits(that.weight());
    }
    return false;
  }

  @Override
  public int hashCode() {
    int h$ = 1;
    h$ *= 1000003;
    h$ ^= signal.hashCode();
    h$ *= 1000003;
    h$ ^= value.hashCode();
    h$ *= 1000003;
    h$ ^= (int) ((Double.doubleToLongBits(weight) >>> 32) ^ Double.doubleToLongBits(weight));
    return h$;
  }

}
