package org.broadsheet.entities;

import java.io.IOException;
import org.broadsheet.article.Article;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

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
  static final class Coder extends ValueCoder<Untagged> {

    @Override
    protected void write(Untagged untagged, FieldOutput out) throws IOException {
      out.hash(untagged.id)
          .string(untagged.language)
          .string(untagged.outletName)
          .string(untagged.text);
    }

    @Override
    protected Untagged read(FieldInput in) throws IOException {
      return new Untagged(in.hash(), in.string(), in.string(), in.string());
    }
  }
}
