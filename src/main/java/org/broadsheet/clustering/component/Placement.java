package org.broadsheet.clustering.component;

import java.io.IOException;
import java.util.Optional;
import org.broadsheet.clustering.sketch.Occurrence;
import org.broadsheet.clustering.sketch.TextNode;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/**
 * Where a text ended up.
 *
 * @param membership of the articles that carry it
 * @param leadId the article that stands for those that carry it
 * @param earliest as in {@link TextNode#earliest()}
 * @param isOfChanged whether its cluster is not just what an earlier run left
 */
public record Placement(
    Membership membership, Hash128 leadId, Optional<Occurrence> earliest, boolean isOfChanged) {

  static final class Coder extends ValueCoder<Placement> {
    public static final Coder INSTANCE = new Coder();

    @Override
    protected void write(Placement placement, FieldOutput out) throws IOException {
      out.value(placement.membership, Membership.Coder.INSTANCE);
      out.hash(placement.leadId);
      out.optional(placement.earliest, Occurrence.Coder.INSTANCE);
      out.flag(placement.isOfChanged);
    }

    @Override
    protected Placement read(FieldInput in) throws IOException {
      return new Placement(
          in.value(Membership.Coder.INSTANCE),
          in.hash(),
          in.optional(Occurrence.Coder.INSTANCE),
          in.flag());
    }
  }
}
