package org.broadsheet.clustering.value;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;
import org.jspecify.annotations.Nullable;

/**
 * Articles that are versions of one text; a lone article is a cluster of one.
 *
 * @param id 32 hex digits, derived from the members' texts: stable for an unchanged corpus
 * @param size number of articles
 * @param outletCount number of different known outlets
 * @param languages codes of the languages of the articles, sorted
 * @param representativeId the article that stands for all: 32 hex digits
 * @param firstEpochDay days since 1970 as printed; null if no article has a date
 * @param firstOutletDomain the outlet that published first; null unless the dates leave one
 *     possible
 * @param title the title of the representative
 * @param agencies news agencies that articles of the cluster credit, in alphabetical order
 * @param independentSourceCount number of different originals behind the articles: agencies, and
 *     outlets of articles that are no agency's; all unknown outlets count as one
 */
@DefaultCoder(Cluster.Coder.class)
public record Cluster(
    String id,
    int size,
    int outletCount,
    List<String> languages,
    String representativeId,
    @Nullable Long firstEpochDay,
    @Nullable Long lastEpochDay,
    @Nullable String firstOutletDomain,
    @Nullable String title,
    List<String> agencies,
    int independentSourceCount) {

  /** Encodes a cluster. */
  public static final class Coder extends ValueCoder<Cluster> {
    public static final Coder INSTANCE = new Coder();

    private Coder() {}

    /** Lets Beam find the coder of a collection. */
    public static CoderProvider getCoderProvider() {
      return CoderProviders.forCoder(TypeDescriptor.of(Cluster.class), INSTANCE);
    }

    @Override
    protected void write(Cluster value, FieldOutput out) throws IOException {
      out.string(value.id());
      out.number(value.size());
      out.number(value.outletCount());
      out.strings(value.languages());
      out.string(value.representativeId());
      out.optionalNumber(value.firstEpochDay());
      out.optionalNumber(value.lastEpochDay());
      out.optionalString(value.firstOutletDomain());
      out.optionalString(value.title());
      out.strings(value.agencies());
      out.number(value.independentSourceCount());
    }

    @Override
    protected Cluster read(FieldInput in) throws IOException {
      return new Cluster(
          in.string(),
          in.count(),
          in.count(),
          in.strings(),
          in.string(),
          in.optionalNumber(),
          in.optionalNumber(),
          in.optionalString(),
          in.optionalString(),
          in.strings(),
          in.count());
    }
  }
}
