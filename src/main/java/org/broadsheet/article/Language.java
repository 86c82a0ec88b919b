package org.broadsheet.article;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/**
 * The languages of an article's text.
 *
 * @param code the language of most of the text: ISO 639-1, else 639-3, or {@code und}
 * @param score probability of that language, 0 to 1
 * @param shares all languages found, the largest share first
 * @param isMixed whether a second language holds a block of its own
 */
@DefaultCoder(Language.Coder.class)
public record Language(String code, double score, List<LanguageShare> shares, boolean isMixed) {

  /** The code of text whose language is not known. */
  public static final String UNDETERMINED = "und";

  /** Nothing is known. */
  public static final Language UNKNOWN = new Language(UNDETERMINED, 0, List.of(), false);

  /** Encodes a language. */
  public static final class Coder extends ValueCoder<Language> {
    public static final Coder INSTANCE = new Coder();

    private Coder() {}

    /** Lets Beam find the coder of a collection. */
    public static CoderProvider getCoderProvider() {
      return CoderProviders.forCoder(TypeDescriptor.of(Language.class), INSTANCE);
    }

    @Override
    protected void write(Language value, FieldOutput out) throws IOException {
      out.string(value.code())
          .real(value.score())
          .list(
              value.shares(), (share, fields) -> fields.value(share, LanguageShare.Coder.INSTANCE))
          .flag(value.isMixed());
    }

    @Override
    protected Language read(FieldInput in) throws IOException {
      return new Language(
          in.string(),
          in.real(),
          in.list(share -> share.value(LanguageShare.Coder.INSTANCE)),
          in.flag());
    }
  }
}
