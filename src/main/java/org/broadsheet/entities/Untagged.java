package org.broadsheet.entities;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.broadsheet.article.Article;
import org.broadsheet.shard.Hash128Coder;
import org.broadsheet.text.Hash128;

/**
 * What finding mentions needs of an article.
 *
 * @param id the article
 * @param language its language code
 * @param outletName the name of its outlet; empty if unknown
 * @param text its clean text
 */
record Untagged(Hash128 id, String language, String outletName, String text) {

  static Untagged of(Article article) {
    String name = article.outlet().name();
    return new Untagged(
        Hash128.parse(article.id()),
        article.language().code(),
        name == null ? "" : name,
        article.text());
  }

  /** Equal for articles that have the same mentions. */
  Hash128 textHash() {
    return Hash128.of(text).with(Hash128.of(language));
  }

  /** Encodes what is to be tagged. */
  static final class Coder extends AtomicCoder<Untagged> {

    @Override
    public void encode(Untagged untagged, OutputStream out) throws IOException {
      Hash128Coder.of().encode(untagged.id, out);
      StringUtf8Coder.of().encode(untagged.language, out);
      StringUtf8Coder.of().encode(untagged.outletName, out);
      StringUtf8Coder.of().encode(untagged.text, out);
    }

    @Override
    public Untagged decode(InputStream in) throws IOException {
      return new Untagged(
          Hash128Coder.of().decode(in),
          StringUtf8Coder.of().decode(in),
          StringUtf8Coder.of().decode(in),
          StringUtf8Coder.of().decode(in));
    }

    @Override
    public void verifyDeterministic() {}
  }
}
