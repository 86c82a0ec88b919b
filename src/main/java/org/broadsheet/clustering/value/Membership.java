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
 * The cluster of an article and how the article relates to its representative.
 *
 * @param clusterSize number of articles of the cluster
 * @param similarityToRepresentative jaccard similarity of shingles, 0 to 1; 1 for the
 *     representative itself
 * @param containmentInRepresentative share of this article's shingles that the representative has,
 *     0 to 1
 * @param origin the agencies whose text this one is by its cluster, for an article that credits
 *     none
 */
@DefaultCoder(Membership.Coder.class)
public record Membership(
    Hash128 clusterId,
    int clusterSize,
    boolean isRepresentative,
    double similarityToRepresentative,
    double containmentInRepresentative,
    Hash128 representativeId,
    Origin origin) {

  /** The membership of an article of which no clusters were made: it is one of its own. */
  public static Membership alone(Hash128 articleId) {
    return new Membership(articleId, 1, true, 1, 1, articleId, Origin.UNKNOWN);
  }

  /**
   * The membership of an article as the columns of {@code articles} tell it, of no known origin.
   */
  public static Membership of(Hash128 clusterId, int clusterSize, boolean isRepresentative) {
    return new Membership(
        clusterId, clusterSize, isRepresentative, 1, 1, clusterId, Origin.UNKNOWN);
  }

  /** This membership for one article of those that carry the same text. */
  public Membership of(Hash128 articleId) {
    return new Membership(
        clusterId(),
        clusterSize(),
        articleId.equals(representativeId()),
        similarityToRepresentative(),
        containmentInRepresentative(),
        representativeId(),
        origin());
  }

  /** Encodes a membership. */
  public static final class Coder extends ValueCoder<Membership> {
    public static final Coder INSTANCE = new Coder();

    private Coder() {}

    /** Lets Beam find the coder of a collection of memberships. */
    public static CoderProvider getCoderProvider() {
      return CoderProviders.forCoder(TypeDescriptor.of(Membership.class), INSTANCE);
    }

    @Override
    protected void write(Membership membership, FieldOutput out) throws IOException {
      out.hash(membership.clusterId());
      out.number(membership.clusterSize());
      out.flag(membership.isRepresentative());
      out.real(membership.similarityToRepresentative());
      out.real(membership.containmentInRepresentative());
      out.hash(membership.representativeId());
      membership.origin().write(out);
    }

    @Override
    protected Membership read(FieldInput in) throws IOException {
      return new Membership(
          in.hash(), in.count(), in.flag(), in.real(), in.real(), in.hash(), Origin.read(in));
    }
  }
}
