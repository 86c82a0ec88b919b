package org.broadsheet.clustering.value;

import java.io.IOException;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/** A cluster as an earlier run left it: number of articles and the article that stands for all. */
@DefaultCoder(EarlierCluster.Coder.class)
public record EarlierCluster(int size, Hash128 representativeId) {

  /** Codes such a cluster. */
  public static final class Coder extends ValueCoder<EarlierCluster> {
    public static final Coder INSTANCE = new Coder();

    /** Lets Beam find the coder of a collection. */
    public static CoderProvider getCoderProvider() {
      return CoderProviders.forCoder(TypeDescriptor.of(EarlierCluster.class), new Coder());
    }

    @Override
    protected void write(EarlierCluster cluster, FieldOutput out) throws IOException {
      out.number(cluster.size).hash(cluster.representativeId);
    }

    @Override
    protected EarlierCluster read(FieldInput in) throws IOException {
      return new EarlierCluster(in.count(), in.hash());
    }
  }
}
