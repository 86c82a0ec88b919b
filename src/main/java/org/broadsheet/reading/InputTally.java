package org.broadsheet.reading;

import com.google.auto.value.AutoValue;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * What was attempted in one file or a part of one, counted where records are found and not where
 * they come out: the sums of an input must equal its articles, rejects and skipped records.
 */
@AutoValue
@DefaultCoder(InputTallyCoder.class)
public abstract class InputTally {

  /** The {@code --input} as it was given. */
  public abstract String input();

  /** Stored bytes, compressed as they lie there. */
  public abstract long bytes();

  /** Records that were found. */
  public abstract long records();

  /** What was attempted under an input. */
  public static InputTally of(String input, long bytes, long records) {
    return new AutoValue_InputTally(input, bytes, records);
  }
}
