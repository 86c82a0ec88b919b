package org.broadsheet.tables.row;

import java.io.IOException;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/** Encodes an {@link OutletTally} field by field. */
public final class OutletTallyCoder extends ValueCoder<OutletTally> {

  private static final OutletTallyCoder INSTANCE = new OutletTallyCoder();

  private OutletTallyCoder() {}

  public static OutletTallyCoder of() {
    return INSTANCE;
  }

  @Override
  protected void write(OutletTally tally, FieldOutput out) throws IOException {
    out.string(tally.domain())
        .optionalString(tally.name())
        .number(tally.articleCount())
        .number(tally.clusterCount())
        .number(tally.datedCount());
  }

  @Override
  protected OutletTally read(FieldInput in) throws IOException {
    return new OutletTally(in.string(), in.optionalString(), in.number(), in.number(), in.number());
  }
}
