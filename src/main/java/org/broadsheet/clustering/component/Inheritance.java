package org.broadsheet.clustering.component;

import java.io.IOException;
import org.broadsheet.clustering.sketch.Place;
import org.broadsheet.clustering.value.EarlierCluster;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/**
 * What a text takes over from earlier runs.
 *
 * @param place where they put it
 * @param cluster its cluster as they left it
 * @param isHeir whether the cluster that it is in now takes over the id; of the texts of a cluster
 *     one is the heir, however they are divided now
 */
public record Inheritance(Place place, EarlierCluster cluster, boolean isHeir) {

  /** Codes an inheritance. */
  public static final class Coder extends ValueCoder<Inheritance> {
    public static final Coder INSTANCE = new Coder();

    @Override
    protected void write(Inheritance value, FieldOutput out) throws IOException {
      out.value(value.place, Place.Coder.INSTANCE)
          .value(value.cluster, EarlierCluster.Coder.INSTANCE)
          .flag(value.isHeir);
    }

    @Override
    protected Inheritance read(FieldInput in) throws IOException {
      return new Inheritance(
          in.value(Place.Coder.INSTANCE), in.value(EarlierCluster.Coder.INSTANCE), in.flag());
    }
  }
}
