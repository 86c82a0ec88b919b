package org.broadsheet.clustering.value;

import java.io.IOException;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;
import org.jspecify.annotations.Nullable;

/**
 * The most similar earlier article of an article. It is no proof of who copied whom.
 *
 * @param articleId 32 hex digits
 * @param jaccard share of common shingles in all shingles of the two, 0 to 1
 * @param containment share of this article's shingles that the earlier one has, 0 to 1
 * @param hoursApart hours between the two, from the middle of what is known of each; null if one is
 *     unknown
 * @param orderKnown whether the two dates leave only one order possible
 * @param sameAgency whether both credit the same agency
 */
@DefaultCoder(EarlierCopy.Coder.class)
public record EarlierCopy(
    String articleId,
    String earlierArticleId,
    double jaccard,
    double containment,
    @Nullable Double hoursApart,
    boolean orderKnown,
    boolean sameAgency,
    @Nullable String outletDomain,
    @Nullable String earlierOutletDomain) {

  /** Encodes an earlier copy. */
  public static final class Coder extends ValueCoder<EarlierCopy> {
    public static final Coder INSTANCE = new Coder();

    private Coder() {}

    /** Lets Beam find the coder of a collection. */
    public static CoderProvider getCoderProvider() {
      return CoderProviders.forCoder(TypeDescriptor.of(EarlierCopy.class), INSTANCE);
    }

    @Override
    protected void write(EarlierCopy value, FieldOutput out) throws IOException {
      out.string(value.articleId());
      out.string(value.earlierArticleId());
      out.real(value.jaccard());
      out.real(value.containment());
      out.optionalReal(value.hoursApart());
      out.flag(value.orderKnown());
      out.flag(value.sameAgency());
      out.optionalString(value.outletDomain());
      out.optionalString(value.earlierOutletDomain());
    }

    @Override
    protected EarlierCopy read(FieldInput in) throws IOException {
      return new EarlierCopy(
          in.string(),
          in.string(),
          in.real(),
          in.real(),
          in.optionalReal(),
          in.flag(),
          in.flag(),
          in.optionalString(),
          in.optionalString());
    }
  }
}
