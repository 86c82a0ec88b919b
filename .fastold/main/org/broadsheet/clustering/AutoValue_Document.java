package org.broadsheet.clustering;

import java.util.List;
import javax.annotation.processing.Generated;
import org.broadsheet.article.Published;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;

@Generated("com.google.auto.value.processor.AutoValueProcessor")
final class AutoValue_Document extends Document {

  private final Hash128 id;

  private final String text;

  private final @Nullable String urlKey;

  private final @Nullable String title;

  private final @Nullable String outletDomain;

  private final List<String> agencies;

  private final Published published;

  private final String language;

  private final int wordCount;

  private AutoValue_Document(
      Hash128 id,
      String text,
      @Nullable String urlKey,
      @Nullable String title,
      @Nullable String outletDomain,
      List<String> agencies,
      Published published,
      String language,
      int wordCount) {
    this.id = id;
    this.text = text;
    this.urlKey = urlKey;
    this.title = title;
    this.outletDomain = outletDomain;
    this.agencies = agencies;
    this.published = published;
    this.language = language;
    this.wordCount = wordCount;
  }

  @Override
  public Hash128 id() {
    return id;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public @Nullable String urlKey() {
    return urlKey;
  }

  @Override
  public @Nullable String title() {
    return title;
  }

  @Override
  public @Nullable String outletDomain() {
    return outletDomain;
  }

  @Override
  public List<String> agencies() {
    return agencies;
  }

  @Override
  public Published published() {
    return published;
  }

  @Override
  public String language() {
    return language;
  }

  @Override
  public int wordCount() {
    return wordCount;
  }

  @Override
  public String toString() {
    return "Document{"
        + "id=" + id + ", "
        + "text=" + text + ", "
        + "urlKey=" + urlKey + ", "
        + "title=" + title + ", "
        + "outletDomain=" + outletDomain + ", "
        + "agencies=" + agencies + ", "
        + "published=" + published + ", "
        + "language=" + language + ", "
        + "wordCount=" + wordCount
        + "}";
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == this) {
      return true;
    }
    if (o instanceof Document) {
      Document that = (Document) o;
      return this.id.equals(that.id())
          && this.text.equals(that.text())
          && (this.urlKey == null ? that.urlKey() == null : this.urlKey.equals(that.urlKey()))
          && (this.title == null ? that.title() == null : this.title.equals(that.title()))
          && (this.outletDomain == null ? that.outletDomain() == null : this.outletDomain.equals(that.outletDomain()))
          && this.agencies.equals(that.agencies())
          && this.published.equals(that.published())
          && this.language.equals(that.language())
          && this.wordCount == that.wordCount();
    }
    return false;
  }

  @Override
  public int hashCode() {
    int h$ = 1;
    h$ *= 1000003;
    h$ ^= id.hashCode();
    h$ *= 1000003;
    h$ ^= text.hashCode();
    h$ *= 1000003;
    h$ ^= (urlKey == null) ? 0 : urlKey.hashCode();
    h$ *= 1000003;
    h$ ^= (title == null) ? 0 : title.hashCode();
    h$ *= 1000003;
    h$ ^= (outletDomain == null) ? 0 : outletDomain.hashCode();
    h$ *= 1000003;
    h$ ^= agencies.hashCode();
    h$ *= 1000003;
    h$ ^= published.hashCode();
    h$ *= 1000003;
    h$ ^= language.hashCode();
    h$ *= 1000003;
    h$ ^= wordCount;
    return h$;
  }

  @Override
  public Document.Builder toBuilder() {
    return new AutoValue_Document.Builder(this);
  }

  static final class Builder extends Document.Builder {
    private @Nullable Hash128 id;
    private @Nullable String text;
    private @Nullable String urlKey;
    private @Nullable String title;
    private @Nullable String outletDomain;
    private @Nullable List<String> agencies;
    private @Nullable Published published;
    private @Nullable String language;
    private int wordCount;
    private byte set$0;
    Builder() {
    }
    Builder(Document source) {
      this.id = source.id();
      this.text = source.text();
      this.urlKey = source.urlKey();
      this.title = source.title();
      this.outletDomain = source.outletDomain();
      this.agencies = source.agencies();
      this.published = source.published();
      this.language = source.language();
      this.wordCount = source.wordCount();
      set$0 = (byte) 1;
    }
    @Override
    Document.Builder setId(Hash128 id) {
      if (id == null) {
        throw new NullPointerException("Null id");
      }
      this.id = id;
      return this;
    }
    @Override
    Document.Builder setText(String text) {
      if (text == null) {
        throw new NullPointerException("Null text");
      }
      this.text = text;
      return this;
    }
    @Override
    public Document.Builder setUrlKey(@Nullable String urlKey) {
      this.urlKey = urlKey;
      return this;
    }
    @Override
    public Document.Builder setTitle(@Nullable String title) {
      this.title = title;
      return this;
    }
    @Override
    public Document.Builder setOutletDomain(@Nullable String outletDomain) {
      this.outletDomain = outletDomain;
      return this;
    }
    @Override
    public Document.Builder setAgencies(List<String> agencies) {
      if (agencies == null) {
        throw new NullPointerException("Null agencies");
      }
      this.agencies = agencies;
      return this;
    }
    @Override
    public Document.Builder setPublished(Published published) {
      if (published == null) {
        throw new NullPointerException("Null published");
      }
      this.published = published;
      return this;
    }
    @Override
    public Document.Builder setLanguage(String language) {
      if (language == null) {
        throw new NullPointerException("Null language");
      }
      this.language = language;
      return this;
    }
    @Override
    public Document.Builder setWordCount(int wordCount) {
      this.wordCount = wordCount;
      set$0 |= (byte) 1;
      return this;
    }
    @Override
    public Document build() {
      if (set$0 != 1
          || this.id == null
          || this.text == null
          || this.agencies == null
          || this.published == null
          || this.language == null) {
        StringBuilder missing = new StringBuilder();
        if (this.id == null) {
          missing.append(" id");
        }
        if (this.text == null) {
          missing.append(" text");
        }
        if (this.agencies == null) {
          missing.append(" agencies");
        }
        if (this.published == null) {
          missing.append(" published");
        }
        if (this.language == null) {
          missing.append(" language");
        }
        if ((set$0 & 1) == 0) {
          missing.append(" wordCount");
        }
        throw new IllegalStateException("Missing required properties:" + missing);
      }
      return new AutoValue_Document(
          this.id,
          this.text,
          this.urlKey,
          this.title,
          this.outletDomain,
          this.agencies,
          this.published,
          this.language,
          this.wordCount);
    }
  }

}
