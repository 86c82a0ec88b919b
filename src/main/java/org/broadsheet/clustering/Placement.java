package org.broadsheet.clustering;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.broadsheet.text.Hash128;

/**
 * Where a text ended up.
 *
 * @param membership of the articles that carry it
 * @param leadId the article that stands for those that carry it
 * @param earliest as in {@link TextNode#earliest()}
 */
record Placement(Membership membership, Hash128 leadId, Optional<Occurrence> earliest) {

  static final class Coder extends CompactCoder<Placement> {
    static final Coder INSTANCE = new Coder();

    @Override
    void write(Placement placement, DataOutputStream out) throws IOException {
      Membership.Coder.INSTANCE.write(placement.membership, out);
      writeHash(placement.leadId, out);
      writeOptional(placement.earliest, Occurrence.Coder.INSTANCE, out);
    }

    @Override
    Placement read(DataInputStream in) throws IOException {
      return new Placement(
          Membership.Coder.INSTANCE.read(in),
          readHash(in),
          readOptional(Occurrence.Coder.INSTANCE, in));
    }
  }
}
