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

/**
 * What this run changes in the row of an earlier run's article.
 *
 * @param oldClusterId the cluster that it was in before this run
 * @param newClusterId the cluster that it is in now, often the same
 * @param similarity its similarity to the representative now
 * @param containment how much of it the representative has now
 */
@DefaultCoder(ClusterChange.Coder.class)
public record ClusterChange(
    Hash128 articleId,
    Hash128 oldClusterId,
    Hash128 newClusterId,
    double similarity,
    double containment) {

  /** Codes a change. */
  public static final class Coder extends ValueCoder<ClusterChange> {
    public static final Coder INSTANCE = new Coder();

    /** Lets Beam find the coder of a collection. */
    public static CoderProvider getCoderProvider() {
      return CoderProviders.forCoder(TypeDescriptor.of(ClusterChange.class), new Coder());
    }

    @Override
    protected void write(ClusterChange change, FieldOutput out) throws IOException {
      out.hash(change.articleId).hash(change.oldClusterId).hash(change.newClusterId);
      out.real(change.similarity).real(change.containment);
    }

    @Override
    protected ClusterChange read(FieldInput in) throws IOException {
      return new ClusterChange(in.hash(), in.hash(), in.hash(), in.real(), in.real());
    }
  }
}
