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
import org.jspecify.annotations.Nullable;

/**
 * An article that is another version of an earlier one: the same address, or the same id of the
 * user's in one outlet, and another text.
 *
 * @param epochDay when the version was made, as far as it is known
 * @param shareChanged share of the words of both that only one has, 0 to 1, by their sketches
 */
@DefaultCoder(Version.Coder.class)
public record Version(
    Hash128 articleId, Hash128 previousArticleId, @Nullable Long epochDay, double shareChanged) {

  /** Codes a version. */
  public static final class Coder extends ValueCoder<Version> {
    public static final Coder INSTANCE = new Coder();

    /** Lets Beam find the coder of a collection. */
    public static CoderProvider getCoderProvider() {
      return CoderProviders.forCoder(TypeDescriptor.of(Version.class), INSTANCE);
    }

    @Override
    protected void write(Version version, FieldOutput out) throws IOException {
      out.hash(version.articleId).hash(version.previousArticleId);
      out.optionalNumber(version.epochDay).share(version.shareChanged);
    }

    @Override
    protected Version read(FieldInput in) throws IOException {
      return new Version(in.hash(), in.hash(), in.optionalNumber(), in.share());
    }
  }
}
