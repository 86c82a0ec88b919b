package org.broadsheet.clustering.sketch;

import java.io.IOException;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.clustering.value.Origin;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/**
 * Where an earlier run put a text: its cluster, and what its articles' rows say of the
 * representative.
 */
public record Place(Hash128 clusterId, double similarity, double containment, Origin origin) {

  public static Place of(Membership membership) {
    return new Place(
        membership.clusterId(),
        membership.similarityToRepresentative(),
        membership.containmentInRepresentative(),
        membership.origin());
  }

  /** Codes a place. */
  public static final class Coder extends ValueCoder<Place> {
    public static final Coder INSTANCE = new Coder();

    @Override
    protected void write(Place place, FieldOutput out) throws IOException {
      out.hash(place.clusterId).real(place.similarity).real(place.containment);
      out.strings(place.origin.agencies()).real(place.origin.share());
      out.hash(place.origin.articleId());
    }

    @Override
    protected Place read(FieldInput in) throws IOException {
      return new Place(
          in.hash(), in.real(), in.real(), new Origin(in.strings(), in.real(), in.hash()));
    }
  }
}
