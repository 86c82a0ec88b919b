package org.broadsheet.entities;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.BooleanCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.NullableCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.broadsheet.shard.Hash128Coder;
import org.jspecify.annotations.Nullable;

/** Encodes {@link ArticleFacts}. */
public final class ArticleFactsCoder extends AtomicCoder<ArticleFacts> {

  private static final ArticleFactsCoder INSTANCE = new ArticleFactsCoder();

  private static final Coder<@Nullable String> DOMAIN = NullableCoder.of(StringUtf8Coder.of());
  private static final Coder<@Nullable Long> DAY = NullableCoder.of(VarLongCoder.of());

  private ArticleFactsCoder() {}

  public static ArticleFactsCoder of() {
    return INSTANCE;
  }

  @Override
  public void encode(ArticleFacts facts, OutputStream out) throws IOException {
    DOMAIN.encode(facts.outletDomain(), out);
    StringUtf8Coder.of().encode(facts.language(), out);
    DAY.encode(facts.epochDay(), out);
    Hash128Coder.of().encode(facts.clusterId(), out);
    VarIntCoder.of().encode(facts.clusterSize(), out);
    BooleanCoder.of().encode(facts.isRepresentative(), out);
  }

  @Override
  public ArticleFacts decode(InputStream in) throws IOException {
    return ArticleFacts.of(
        DOMAIN.decode(in),
        StringUtf8Coder.of().decode(in),
        DAY.decode(in),
        Hash128Coder.of().decode(in),
        VarIntCoder.of().decode(in),
        BooleanCoder.of().decode(in));
  }

  @Override
  public void verifyDeterministic() {}
}
