package org.broadsheet.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.broadsheet.article.FieldInput;
import org.broadsheet.article.FieldOutput;

/** Encodes an {@link OutletTally} field by field. */
final class OutletTallyCoder extends AtomicCoder<OutletTally> {

  private static final OutletTallyCoder INSTANCE = new OutletTallyCoder();

  private OutletTallyCoder() {}

  static OutletTallyCoder of() {
    return INSTANCE;
  }

  @Override
  public void encode(OutletTally tally, OutputStream stream) throws IOException {
    new FieldOutput(stream)
        .string(tally.domain())
        .optionalString(tally.name())
        .number(tally.articleCount())
        .number(tally.clusterCount())
        .number(tally.datedCount());
  }

  @Override
  public OutletTally decode(InputStream stream) throws IOException {
    FieldInput in = new FieldInput(stream);
    return OutletTally.of(in.string(), in.optionalString(), in.number(), in.number(), in.number());
  }

  @Override
  public void verifyDeterministic() {}
}
