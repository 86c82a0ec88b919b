package org.broadsheet.clustering;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.broadsheet.text.Hash128;

/** A text's profile on its way to a candidate of larger hash, which is the key. */
record Inquiry(Hash128 smaller, Profile profile) {

  static final class Coder extends CompactCoder<Inquiry> {
    static final Coder INSTANCE = new Coder();

    @Override
    void write(Inquiry inquiry, DataOutputStream out) throws IOException {
      writeHash(inquiry.smaller, out);
      Profile.Coder.INSTANCE.write(inquiry.profile, out);
    }

    @Override
    Inquiry read(DataInputStream in) throws IOException {
      return new Inquiry(readHash(in), Profile.Coder.INSTANCE.read(in));
    }
  }
}
