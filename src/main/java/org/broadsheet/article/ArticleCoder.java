package org.broadsheet.article;

import java.io.IOException;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/** Encodes an {@link Article} field by field; about as many bytes as its text has, and 200. */
public final class ArticleCoder extends ValueCoder<Article> {

  private static final ArticleCoder INSTANCE = new ArticleCoder();

  private ArticleCoder() {}

  public static ArticleCoder of() {
    return INSTANCE;
  }

  /** Makes this the coder of every collection of articles. */
  public static CoderProvider getCoderProvider() {
    return CoderProviders.forCoder(TypeDescriptor.of(Article.class), INSTANCE);
  }

  @Override
  protected void write(Article article, FieldOutput out) throws IOException {
    out.string(article.id())
        .value(article.source(), Source.Coder.INSTANCE)
        .value(article.metadata(), Metadata.Coder.INSTANCE)
        .list(article.blocks(), (block, fields) -> fields.value(block, Block.Coder.INSTANCE))
        .optionalReal(article.textConfidence())
        .value(article.outlet(), Outlet.Coder.INSTANCE)
        .value(article.language(), Language.Coder.INSTANCE)
        .strings(article.defects());
  }

  @Override
  protected Article read(FieldInput in) throws IOException {
    return Article.builder()
        .setId(in.string())
        .setSource(in.value(Source.Coder.INSTANCE))
        .setMetadata(in.value(Metadata.Coder.INSTANCE))
        .setBlocks(in.list(block -> block.value(Block.Coder.INSTANCE)))
        .setTextConfidence(in.optionalReal())
        .setOutlet(in.value(Outlet.Coder.INSTANCE))
        .setLanguage(in.value(Language.Coder.INSTANCE))
        .setDefects(in.strings())
        .build();
  }
}
