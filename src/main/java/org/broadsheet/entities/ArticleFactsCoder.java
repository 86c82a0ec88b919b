package org.broadsheet.entities;

import java.io.IOException;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/** Encodes {@link ArticleFacts}. */
public final class ArticleFactsCoder extends ValueCoder<ArticleFacts> {

  private static final ArticleFactsCoder INSTANCE = new ArticleFactsCoder();

  private ArticleFactsCoder() {}

  /** Lets Beam find the coder of a collection. */
  public static CoderProvider getCoderProvider() {
    return CoderProviders.forCoder(TypeDescriptor.of(ArticleFacts.class), INSTANCE);
  }

  public static ArticleFactsCoder of() {
    return INSTANCE;
  }

  @Override
  protected void write(ArticleFacts facts, FieldOutput out) throws IOException {
    out.optionalString(facts.outletDomain())
        .string(facts.language())
        .optionalNumber(facts.epochDay())
        .hash(facts.clusterId())
        .number(facts.clusterSize())
        .flag(facts.isRepresentative());
  }

  @Override
  protected ArticleFacts read(FieldInput in) throws IOException {
    return new ArticleFacts(
        in.optionalString(), in.string(), in.optionalNumber(), in.hash(), in.count(), in.flag());
  }
}
