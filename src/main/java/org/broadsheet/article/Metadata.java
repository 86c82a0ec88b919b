package org.broadsheet.article;

import com.google.auto.value.AutoValue;
import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;
import org.jspecify.annotations.Nullable;

/** What an article says of itself, apart from its text. */
@AutoValue
@DefaultCoder(Metadata.Coder.class)
public abstract class Metadata {

  /** What kind of page the record is. */
  public enum PageType {
    ARTICLE,
    LIVE_BLOG,
    GALLERY,
    VIDEO,
    LIST,
    ERROR_PAGE,
    OTHER
  }

  /** Whether the record holds the whole article. */
  public enum Completeness {
    FULL,
    /** A teaser, or the part in front of a paywall. */
    STUB,
    UNKNOWN
  }

  /** Nothing is known. */
  public static final Metadata UNKNOWN = builder().build();

  /** The address of the article: given by the user, or "Original url", or og:url. */
  public abstract @Nullable String url();

  public abstract @Nullable String canonicalUrl();

  /** The headline, without the outlet's name at its end. */
  public abstract @Nullable String title();

  public abstract List<String> authors();

  /** The byline as printed. */
  public abstract @Nullable String byline();

  public abstract @Nullable String section();

  public abstract @Nullable String imageUrl();

  public abstract Published published();

  /** Milliseconds since 1970 UTC. */
  public abstract @Nullable Long modifiedAtMillis();

  public abstract PageType pageType();

  public abstract Completeness completeness();

  /** What was seen that may tell the outlet, by {@link OutletSignal}, not yet weighed. */
  public abstract List<Evidence> outletClues();

  /** A builder with nothing known. */
  public static Builder builder() {
    return new AutoValue_Metadata.Builder()
        .setAuthors(List.of())
        .setPublished(Published.UNKNOWN)
        .setPageType(PageType.OTHER)
        .setCompleteness(Completeness.UNKNOWN)
        .setOutletClues(List.of());
  }

  public abstract Builder toBuilder();

  /** Builds {@link Metadata}. */
  @AutoValue.Builder
  public abstract static class Builder {
    public abstract Builder setUrl(@Nullable String url);

    public abstract Builder setCanonicalUrl(@Nullable String canonicalUrl);

    public abstract Builder setTitle(@Nullable String title);

    public abstract Builder setAuthors(List<String> authors);

    public abstract Builder setByline(@Nullable String byline);

    public abstract Builder setSection(@Nullable String section);

    public abstract Builder setImageUrl(@Nullable String imageUrl);

    public abstract Builder setPublished(Published published);

    public abstract Builder setModifiedAtMillis(@Nullable Long modifiedAtMillis);

    public abstract Builder setPageType(PageType pageType);

    public abstract Builder setCompleteness(Completeness completeness);

    public abstract Builder setOutletClues(List<Evidence> outletClues);

    public abstract Metadata build();
  }

  /** Encodes metadata. */
  public static final class Coder extends ValueCoder<Metadata> {
    public static final Coder INSTANCE = new Coder();
    private static final PageType[] PAGE_TYPES = PageType.values();
    private static final Completeness[] COMPLETENESSES = Completeness.values();

    private Coder() {}

    /** Lets Beam find the coder of a collection. */
    public static CoderProvider getCoderProvider() {
      return CoderProviders.forCoder(TypeDescriptor.of(Metadata.class), INSTANCE);
    }

    @Override
    protected void write(Metadata value, FieldOutput out) throws IOException {
      out.optionalString(value.url())
          .optionalString(value.canonicalUrl())
          .optionalString(value.title())
          .strings(value.authors())
          .optionalString(value.byline())
          .optionalString(value.section())
          .optionalString(value.imageUrl())
          .value(value.published(), Published.Coder.INSTANCE)
          .optionalNumber(value.modifiedAtMillis())
          .constant(value.pageType())
          .constant(value.completeness())
          .list(value.outletClues(), (clue, fields) -> fields.value(clue, Evidence.Coder.INSTANCE));
    }

    @Override
    protected Metadata read(FieldInput in) throws IOException {
      return builder()
          .setUrl(in.optionalString())
          .setCanonicalUrl(in.optionalString())
          .setTitle(in.optionalString())
          .setAuthors(in.strings())
          .setByline(in.optionalString())
          .setSection(in.optionalString())
          .setImageUrl(in.optionalString())
          .setPublished(in.value(Published.Coder.INSTANCE))
          .setModifiedAtMillis(in.optionalNumber())
          .setPageType(in.constant(PAGE_TYPES))
          .setCompleteness(in.constant(COMPLETENESSES))
          .setOutletClues(in.list(clue -> clue.value(Evidence.Coder.INSTANCE)))
          .build();
    }
  }
}
