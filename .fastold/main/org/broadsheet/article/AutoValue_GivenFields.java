package org.broadsheet.article;

import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("com.google.auto.value.processor.AutoValueProcessor")
final class AutoValue_GivenFields extends GivenFields {

  private final @Nullable String sourceId;

  private final @Nullable String url;

  private final @Nullable String title;

  private final @Nullable String date;

  private final @Nullable String outlet;

  private final List<String> authors;

  private final @Nullable String section;

  private AutoValue_GivenFields(
      @Nullable String sourceId,
      @Nullable String url,
      @Nullable String title,
      @Nullable String date,
      @Nullable String outlet,
      List<String> authors,
      @Nullable String section) {
    this.sourceId = sourceId;
    this.url = url;
    this.title = title;
    this.date = date;
    this.outlet = outlet;
    this.authors = authors;
    this.section = section;
  }

  @Override
  public @Nullable String sourceId() {
    return sourceId;
  }

  @Override
  public @Nullable String url() {
    return url;
  }

  @Override
  public @Nullable String title() {
    return title;
  }

  @Override
  public @Nullable String date() {
    return date;
  }

  @Override
  public @Nullable String outlet() {
    return outlet;
  }

  @Override
  public List<String> authors() {
    return authors;
  }

  @Override
  public @Nullable String section() {
    return section;
  }

  @Override
  public String toString() {
    return "GivenFields{"
        + "sourceId=" + sourceId + ", "
        + "url=" + url + ", "
        + "title=" + title + ", "
        + "date=" + date + ", "
        + "outlet=" + outlet + ", "
        + "authors=" + authors + ", "
        + "section=" + section
        + "}";
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == this) {
      return true;
    }
    if (o instanceof GivenFields) {
      GivenFields that = (GivenFields) o;
      return (this.sourceId == null ? that.sourceId() == null : this.sourceId.equals(that.sourceId()))
          && (this.url == null ? that.url() == null : this.url.equals(that.url()))
          && (this.title == null ? that.title() == null : this.title.equals(that.title()))
          && (this.date == null ? that.date() == null : this.date.equals(that.date()))
          && (this.outlet == null ? that.outlet() == null : this.outlet.equals(that.outlet()))
          && this.authors.equals(that.authors())
          && (this.section == null ? that.section() == null : this.section.equals(that.section()));
    }
    return false;
  }

  @Override
  public int hashCode() {
    int h$ = 1;
    h$ *= 1000003;
    h$ ^= (sourceId == null) ? 0 : sourceId.hashCode();
    h$ *= 1000003;
    h$ ^= (url == null) ? 0 : url.hashCode();
    h$ *= 1000003;
    h$ ^= (title == null) ? 0 : title.hashCode();
    h$ *= 1000003;
    h$ ^= (date == null) ? 0 : date.hashCode();
    h$ *= 1000003;
    h$ ^= (outlet == null) ? 0 : outlet.hashCode();
    h$ *= 1000003;
    h$ ^= authors.hashCode();
    h$ *= 1000003;
    h$ ^= (section == null) ? 0 : section.hashCode();
    return h$;
  }

  @Override
  public GivenFields.Builder toBuilder() {
    return new AutoValue_GivenFields.Builder(this);
  }

  static final class Builder extends GivenFields.Builder {
    private @Nullable String sourceId;
    private @Nullable String url;
    private @Nullable String title;
    private @Nullable String date;
    private @Nullable String outlet;
    private @Nullable List<String> authors;
    private @Nullable String section;
    Builder() {
    }
    Builder(GivenFields source) {
      this.sourceId = source.sourceId();
      this.url = source.url();
      this.title = source.title();
      this.date = source.date();
      this.outlet = source.outlet();
      this.authors = source.authors();
      this.section = source.section();
    }
    @Override
    public GivenFields.Builder setSourceId(@Nullable String sourceId) {
      this.sourceId = sourceId;
      return this;
    }
    @Override
    public GivenFields.Builder setUrl(@Nullable String url) {
      this.url = url;
      return this;
    }
    @Override
    public GivenFields.Builder setTitle(@Nullable String title) {
      this.title = title;
      return this;
    }
    @Override
    public GivenFields.Builder setDate(@Nullable String date) {
      this.date = date;
      return this;
    }
    @Override
    public GivenFields.Builder setOutlet(@Nullable String outlet) {
      this.outlet = outlet;
      return this;
    }
    @Override
    public GivenFields.Builder setAuthors(List<String> authors) {
      if (authors == null) {
        throw new NullPointerException("Null authors");
      }
      this.authors = authors;
      return this;
    }
    @Override
    public GivenFields.Builder setSection(@Nullable String section) {
      this.section = section;
      return this;
    }
    @Override
    public GivenFields build() {
      if (this.authors == null) {
        String missing = " authors";
        throw new IllegalStateException("Missing required properties:" + missing);
      }
      return new AutoValue_GivenFields(
          this.sourceId,
          this.url,
          this.title,
          this.date,
          this.outlet,
          this.authors,
          this.section);
    }
  }

}
