package org.broadsheet.entities;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.transforms.SerializableFunction;

/** Encodes a row of counts as the tally that it is a view of. */
final class TallyViewCoder<R> extends CustomCoder<R> {

  private final SerializableFunction<R, Tally> toTally;
  private final SerializableFunction<Tally, R> ofTally;

  private TallyViewCoder(
      SerializableFunction<R, Tally> toTally, SerializableFunction<Tally, R> ofTally) {
    this.toTally = toTally;
    this.ofTally = ofTally;
  }

  static <R> TallyViewCoder<R> of(
      SerializableFunction<R, Tally> toTally, SerializableFunction<Tally, R> ofTally) {
    return new TallyViewCoder<>(toTally, ofTally);
  }

  @Override
  public void encode(R row, OutputStream out) throws IOException {
    TallyCoder.of().encode(toTally.apply(row), out);
  }

  @Override
  public R decode(InputStream in) throws IOException {
    return ofTally.apply(TallyCoder.of().decode(in));
  }

  @Override
  public void verifyDeterministic() {}
}
