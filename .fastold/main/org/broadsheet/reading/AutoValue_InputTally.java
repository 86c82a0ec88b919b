package org.broadsheet.reading;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("com.google.auto.value.processor.AutoValueProcessor")
final class AutoValue_InputTally extends InputTally {

  private final String input;

  private final long bytes;

  private final long records;

  AutoValue_InputTally(
      String input,
      long bytes,
      long records) {
    if (input == null) {
      throw new NullPointerException("Null input");
    }
    this.input = input;
    this.bytes = bytes;
    this.records = records;
  }

  @Override
  public String input() {
    return input;
  }

  @Override
  public long bytes() {
    return bytes;
  }

  @Override
  public long records() {
    return records;
  }

  @Override
  public String toString() {
    return "InputTally{"
        + "input=" + input + ", "
        + "bytes=" + bytes + ", "
        + "records=" + records
        + "}";
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == this) {
      return true;
    }
    if (o instanceof InputTally) {
      InputTally that = (InputTally) o;
      return this.input.equals(that.input())
          && this.bytes == that.bytes()
          && this.records == that.records();
    }
    return false;
  }

  @Override
  public int hashCode() {
    int h$ = 1;
    h$ *= 1000003;
    h$ ^= input.hashCode();
    h$ *= 1000003;
    h$ ^= (int) ((bytes >>> 32) ^ bytes);
    h$ *= 1000003;
    h$ ^= (int) ((records >>> 32) ^ records);
    return h$;
  }

}
