package org.broadsheet.article;

import com.google.auto.value.AutoValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an article says of itself, apart from its text. */
@AutoValue
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
}
