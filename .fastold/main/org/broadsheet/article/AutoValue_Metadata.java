package org.broadsheet.article;

import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("com.google.auto.value.processor.AutoValueProcessor")
final class AutoValue_Metadata extends Metadata {

  private final @Nullable String url;

  private final @Nullable String canonicalUrl;

  private final @Nullable String title;

  private final List<String> authors;

  private final @Nullable String byline;

  private final @Nullable String section;

  private final @Nullable String imageUrl;

  private final Published published;

  private final @Nullable Long modifiedAtMillis;

  private final Metadata.PageType pageType;

  private final Metadata.Completeness completeness;

  private final List<Evidence> outletClues;

  private AutoValue_Metadata(
      @Nullable String url,
      @Nullable String canonicalUrl,
      @Nullable String title,
      List<String> authors,
      @Nullable String byline,
      @Nullable String section,
      @Nullable String imageUrl,
      Published published,
      @Nullable Long modifiedAtMillis,
      Metadata.PageType pageType,
      Metadata.Completeness completeness,
      List<Evidence> outletClues) {
    this.url = url;
    this.canonicalUrl = canonicalUrl;
    this.title = title;
    this.authors = authors;
    this.byline = byline;
    this.section = section;
    this.imageUrl = imageUrl;
    this.published = published;
    this.modifiedAtMillis = modifiedAtMillis;
    this.pageType = pageType;
    this.completeness = completeness;
    this.outletClues = outletClues;
  }

  @Override
  public @Nullable String url() {
    return url;
  }

  @Override
  public @Nullable String canonicalUrl() {
    return canonicalUrl;
  }

  @Override
  public @Nullable String title() {
    return title;
  }

  @Override
  public List<String> authors() {
    return authors;
  }

  @Override
  public @Nullable String byline() {
    return byline;
  }

  @Override
  public @Nullable String section() {
    return section;
  }

  @Override
  public @Nullable String imageUrl() {
    return imageUrl;
  }

  @Override
  public Published published() {
    return published;
  }

  @Override
  public @Nullable Long modifiedAtMillis() {
    return modifiedAtMillis;
  }

  @Override
  public Metadata.PageType pageType() {
    return pageType;
  }

  @Override
  public Metadata.Completeness completeness() {
    return completeness;
  }

  @Override
  public List<Evidence> outletClues() {
    return outletClues;
  }

  @Override
  public String toString() {
    return "Metadata{"
        + "url=" + url + ", "
        + "canonicalUrl=" + canonicalUrl + ", "
        + "title=" + title + ", "
        + "authors=" + authors + ", "
        + "byline=" + byline + ", "
        + "section=" + section + ", "
        + "imageUrl=" + imageUrl + ", "
        + "published=" + published + ", "
        + "modifiedAtMillis=" + modifiedAtMillis + ", "
        + "pageType=" + pageType + ", "
        + "completeness=" + completeness + ", "
        + "outletClues=" + outletClues
        + "}";
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == this) {
      return true;
    }
    if (o instanceof Metadata) {
      Metadata that = (Metadata) o;
      return (this.url == null ? that.url() == null : this.url.equals(that.url()))
          && (this.canonicalUrl == null ? that.canonicalUrl() == null : this.canonicalUrl.equals(that.canonicalUrl()))
          && (this.title == null ? that.title() == null : this.title.equals(that.title()))
          && this.authors.equals(that.authors())
          && (this.byline == null ? that.byline() == null : this.byline.equals(that.byline()))
          && (this.section == null ? that.section() == null : this.section.equals(that.section()))
          && (this.imageUrl == null ? that.imageUrl() == null : this.imageUrl.equals(that.imageUrl()))
          && this.published.equals(that.published())
          && (this.modifiedAtMillis == null ? that.modifiedAtMillis() == null : this.modifiedAtMillis.equals(that.modifiedAtMillis()))
          && this.pageType.equals(that.pageType())
          && this.completeness.equals(that.completeness())
          && this.outletClues.equals(that.outletClues());
    }
    return false;
  }

  @Override
  public int hashCode() {
    int h$ = 1;
    h$ *= 1000003;
    h$ ^= (url == null) ? 0 : url.hashCode();
    h$ *= 1000003;
    h$ ^= (canonicalUrl == null) ? 0 : canonicalUrl.hashCode();
    h$ *= 1000003;
    h$ ^= (title == null) ? 0 : title.hashCode();
    h$ *= 1000003;
    h$ ^= authors.hashCode();
    h$ *= 1000003;
    h$ ^= (byline == null) ? 0 : byline.hashCode();
    h$ *= 1000003;
    h$ ^= (section == null) ? 0 : section.hashCode();
    h$ *= 1000003;
    h$ ^= (imageUrl == null) ? 0 : imageUrl.hashCode();
    h$ *= 1000003;
    h$ ^= published.hashCode();
    h$ *= 1000003;
    h$ ^= (modifiedAtMillis == null) ? 0 : modifiedAtMillis.hashCode();
    h$ *= 1000003;
    h$ ^= pageType.hashCode();
    h$ *= 1000003;
    h$ ^= completeness.hashCode();
    h$ *= 1000003;
    h$ ^= outletClues.hashCode();
    return h$;
  }

  @Override
  public Metadata.Builder toBuilder() {
    return new AutoValue_Metadata.Builder(this);
  }

  static final class Builder extends Metadata.Builder {
    private @Nullable String url;
    private @Nullable String canonicalUrl;
    private @Nullable String title;
    private @Nullable List<String> authors;
    private @Nullable String byline;
    private @Nullable String section;
    private @Nullable String imageUrl;
    private @Nullable Published published;
    private @Nullable Long modifiedAtMillis;
    private Metadata.@Nullable PageType pageType;
    private Metadata.@Nullable Completeness completeness;
    private @Nullable List<Evidence> outletClues;
    Builder() {
    }
    Builder(Metadata source) {
      this.url = source.url();
      this.canonicalUrl = source.canonicalUrl();
      this.title = source.title();
      this.authors = source.authors();
      this.byline = source.byline();
      this.section = source.section();
      this.imageUrl = source.imageUrl();
      this.published = source.published();
      this.modifiedAtMillis = source.modifiedAtMillis();
      this.pageType = source.pageType();
      this.completeness = source.completeness();
      this.outletClues = source.outletClues();
    }
    @Override
    public Metadata.Builder setUrl(@Nullable String url) {
      this.url = url;
      return this;
    }
    @Override
    public Metadata.Builder setCanonicalUrl(@Nullable String canonicalUrl) {
      this.canonicalUrl = canonicalUrl;
      return this;
    }
    @Override
    public Metadata.Builder setTitle(@Nullable String title) {
      this.title = title;
      return this;
    }
    @Override
    public Metadata.Builder setAuthors(List<String> authors) {
      if (authors == null) {
        throw new NullPointerException("Null authors");
      }
      this.authors = authors;
      return this;
    }
    @Override
    public Metadata.Builder setByline(@Nullable String byline) {
      this.byline = byline;
      return this;
    }
    @Override
    public Metadata.Builder setSection(@Nullable String section) {
      this.section = section;
      return this;
    }
    @Override
    public Metadata.Builder setImageUrl(@Nullable String imageUrl) {
      this.imageUrl = imageUrl;
      return this;
    }
    @Override
    public Metadata.Builder setPublished(Published published) {
      if (published == null) {
        throw new NullPointerException("Null published");
      }
      this.published = published;
      return this;
    }
    @Override
    public Metadata.Builder setModifiedAtMillis(@Nullable Long modifiedAtMillis) {
      this.modifiedAtMillis = modifiedAtMillis;
      return this;
    }
    @Override
    public Metadata.Builder setPageType(Metadata.PageType pageType) {
      if (pageType == null) {
        throw new NullPointerException("Null pageType");
      }
      this.pageType = pageType;
      return this;
    }
    @Override
    public Metadata.Builder setCompleteness(Metadata.Completeness completeness) {
      if (completeness == null) {
        throw new NullPointerException("Null completeness");
      }
      this.completeness = completeness;
      return this;
    }
    @Override
    public Metadata.Builder setOutletClues(List<Evidence> outletClues) {
      if (outletClues == null) {
        throw new NullPointerException("Null outletClues");
      }
      this.outletClues = outletClues;
      return this;
    }
    @Override
    public Metadata build() {
      if (this.authors == null
          || this.published == null
          || this.pageType == null
          || this.completeness == null
          || this.outletClues == null) {
        StringBuilder missing = new StringBuilder();
        if (this.authors == null) {
          missing.append(" authors");
        }
        if (this.published == null) {
          missing.append(" published");
        }
        if (this.pageType == null) {
          missing.append(" pageType");
        }
        if (this.completeness == null) {
          missing.append(" completeness");
        }
        if (this.outletClues == null) {
          missing.append(" outletClues");
        }
        throw new IllegalStateException("Missing required properties:" + missing);
      }
      return new AutoValue_Metadata(
          this.url,
          this.canonicalUrl,
          this.title,
          this.authors,
          this.byline,
          this.section,
          this.imageUrl,
          this.published,
          this.modifiedAtMillis,
          this.pageType,
          this.completeness,
          this.outletClues);
    }
  }

}
