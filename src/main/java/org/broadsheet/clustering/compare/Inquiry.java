package org.broadsheet.clustering.compare;

import java.io.IOException;
import org.broadsheet.clustering.sketch.Profile;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/** A text's profile on its way to a candidate of larger hash, which is the key. */
record Inquiry(Hash128 smaller, Profile profile) {

  static final class Coder extends ValueCoder<Inquiry> {
    public static final Coder INSTANCE = new Coder();

    @Override
    protected void write(Inquiry inquiry, FieldOutput out) throws IOException {
      out.hash(inquiry.smaller);
      out.value(inquiry.profile, Profile.Coder.INSTANCE);
    }

    @Override
    protected Inquiry read(FieldInput in) throws IOException {
      return new Inquiry(in.hash(), in.value(Profile.Coder.INSTANCE));
    }
  }
}
