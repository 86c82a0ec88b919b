package org.broadsheet.article;

import java.io.IOException;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/**
 * How much of an article's text is in one language.
 *
 * @param language ISO 639-1 code, else 639-3; {@code und} for text in no language that was
 *     recognised
 * @param share share of the characters of the text, 0 to 1
 * @param score mean probability of the language over its blocks, by characters, 0 to 1
 */
@DefaultCoder(LanguageShare.Coder.class)
public record LanguageShare(String language, double share, double score) {

  /** Encodes a share. */
  public static final class Coder extends ValueCoder<LanguageShare> {
    public static final Coder INSTANCE = new Coder();

    private Coder() {}

    /** Lets Beam find the coder of a collection. */
    public static CoderProvider getCoderProvider() {
      return CoderProviders.forCoder(TypeDescriptor.of(LanguageShare.class), INSTANCE);
    }

    @Override
    protected void write(LanguageShare value, FieldOutput out) throws IOException {
      out.string(value.language()).real(value.share()).real(value.score());
    }

    @Override
    protected LanguageShare read(FieldInput in) throws IOException {
      return new LanguageShare(in.string(), in.real(), in.real());
    }
  }
}
