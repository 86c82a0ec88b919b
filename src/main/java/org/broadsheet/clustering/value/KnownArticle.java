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
 * An article of an earlier run and a known outlet, whose cluster is not what it was.
 *
 * @param clusterId a cluster that it was in, or that it is in now
 * @param isBefore whether the outlet counted it in that cluster until now, which is taken back
 */
@DefaultCoder(KnownArticle.Coder.class)
public record KnownArticle(
    String outletDomain, Hash128 clusterId, boolean isDated, boolean isBefore) {

  /** Codes such an article. */
  public static final class Coder extends ValueCoder<KnownArticle> {
    public static final Coder INSTANCE = new Coder();

    /** Lets Beam find the coder of a collection. */
    public static CoderProvider getCoderProvider() {
      return CoderProviders.forCoder(TypeDescriptor.of(KnownArticle.class), new Coder());
    }

    @Override
    protected void write(KnownArticle article, FieldOutput out) throws IOException {
      out.string(article.outletDomain).hash(article.clusterId);
      out.flag(article.isDated).flag(article.isBefore);
    }

    @Override
    protected KnownArticle read(FieldInput in) throws IOException {
      return new KnownArticle(in.string(), in.hash(), in.flag(), in.flag());
    }
  }
}
