package org.broadsheet.article;

import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("com.google.auto.value.processor.AutoValueProcessor")
final class AutoValue_Article extends Article {

  private final String id;

  private final Source source;

  private final Metadata metadata;

  private final List<Block> blocks;

  private final Outlet outlet;

  private final Language language;

  private final List<String> defects;

  private AutoValue_Article(
      String id,
      Source source,
      Metadata metadata,
      List<Block> blocks,
      Outlet outlet,
      Language language,
      List<String> defects) {
    this.id = id;
    this.source = source;
    this.metadata = metadata;
    this.blocks = blocks;
    this.outlet = outlet;
    this.language = language;
    this.defects = defects;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Source source() {
    return source;
  }

  @Override
  public Metadata metadata() {
    return metadata;
  }

  @Override
  public List<Block> blocks() {
    return blocks;
  }

  @Override
  public Outlet outlet() {
    return outlet;
  }

  @Override
  public Language language() {
    return language;
  }

  @Override
  public List<String> defects() {
    return defects;
  }

  @Override
  public String toString() {
    return "Article{"
        + "id=" + id + ", "
        + "source=" + source + ", "
        + "metadata=" + metadata + ", "
        + "blocks=" + blocks + ", "
        + "outlet=" + outlet + ", "
        + "language=" + language + ", "
        + "defects=" + defects
        + "}";
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == this) {
      return true;
    }
    if (o instanceof Article) {
      Article that = (Article) o;
      return this.id.equals(that.id())
          && this.source.equals(that.source())
          && this.metadata.equals(that.metadata())
          && this.blocks.equals(that.blocks())
          && this.outlet.equals(that.outlet())
          && this.language.equals(that.language())
          && this.defects.equals(that.defects());
    }
    return false;
  }

  @Override
  public int hashCode() {
    int h$ = 1;
    h$ *= 1000003;
    h$ ^= id.hashCode();
    h$ *= 1000003;
    h$ ^= source.hashCode();
    h$ *= 1000003;
    h$ ^= metadata.hashCode();
    h$ *= 1000003;
    h$ ^= blocks.hashCode();
    h$ *= 1000003;
    h$ ^= outlet.hashCode();
    h$ *= 1000003;
    h$ ^= language.hashCode();
    h$ *= 1000003;
    h$ ^= defects.hashCode();
    return h$;
  }

  @Override
  public Article.Builder toBuilder() {
    return new AutoValue_Article.Builder(this);
  }

  static final class Builder extends Article.Builder {
    private @Nullable String id;
    private @Nullable Source source;
    private @Nullable Metadata metadata;
    private @Nullable List<Block> blocks;
    private @Nullable Outlet outlet;
    private @Nullable Language language;
    private @Nullable List<String> defects;
    Builder() {
    }
    Builder(Article source) {
      this.id = source.id();
      this.source = source.source();
      this.metadata = source.metadata();
      this.blocks = source.blocks();
      this.outlet = source.outlet();
      this.language = source.language();
      this.defects = source.defects();
    }
    @Override
    public Article.Builder setId(String id) {
      if (id == null) {
        throw new NullPointerException("Null id");
      }
      this.id = id;
      return this;
    }
    @Override
    public Article.Builder setSource(Source source) {
      if (source == null) {
        throw new NullPointerException("Null source");
      }
      this.source = source;
      return this;
    }
    @Override
    public Article.Builder setMetadata(Metadata metadata) {
      if (metadata == null) {
        throw new NullPointerException("Null metadata");
      }
      this.metadata = metadata;
      return this;
    }
    @Override
    public Article.Builder setBlocks(List<Block> blocks) {
      if (blocks == null) {
        throw new NullPointerException("Null blocks");
      }
      this.blocks = blocks;
      return this;
    }
    @Override
    public Article.Builder setOutlet(Outlet outlet) {
      if (outlet == null) {
        throw new NullPointerException("Null outlet");
      }
      this.outlet = outlet;
      return this;
    }
    @Override
    public Article.Builder setLanguage(Language language) {
      if (language == null) {
        throw new NullPointerException("Null language");
      }
      this.language = language;
      return this;
    }
    @Override
    public Article.Builder setDefects(List<String> defects) {
      if (defects == null) {
        throw new NullPointerException("Null defects");
      }
      this.defects = defects;
      return this;
    }
    @Override
    public Article build() {
      if (this.id == null
          || this.source == null
          || this.metadata == null
          || this.blocks == null
          || this.outlet == null
          || this.language == null
          || this.defects == null) {
        StringBuilder missing = new StringBuilder();
        if (this.id == null) {
          missing.append(" id");
        }
        if (this.source == null) {
          missing.append(" source");
        }
        if (this.metadata == null) {
          missing.append(" metadata");
        }
        if (this.blocks == null) {
          missing.append(" blocks");
        }
        if (this.outlet == null) {
          missing.append(" outlet");
        }
        if (this.language == null) {
          missing.append(" language");
        }
        if (this.defects == null) {
          missing.append(" defects");
        }
        throw new IllegalStateException("Missing required properties:" + missing);
      }
      return new AutoValue_Article(
          this.id,
          this.source,
          this.metadata,
          this.blocks,
          this.outlet,
          this.language,
          this.defects);
    }
  }

}
