package org.broadsheet.tables;

import javax.annotation.processing.Generated;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.article.Article;
import org.broadsheet.article.Reject;
import org.broadsheet.clustering.Clustering;
import org.broadsheet.entities.ArticleMentions;
import org.broadsheet.entities.CountEntities;
import org.broadsheet.repetition.RepeatedBlock;
import org.jspecify.annotations.Nullable;

@Generated("com.google.auto.value.processor.AutoValueProcessor")
final class AutoValue_Findings extends Findings {

  private final PCollection<Article> articles;

  private final PCollection<Reject> rejects;

  private final PCollection<RepeatedBlock> boilerplate;

  private final Clustering clustering;

  private final PCollection<ArticleMentions> mentions;

  private final CountEntities.Result entities;

  private final PCollection<KV<String, Long>> recordCounts;

  private AutoValue_Findings(
      PCollection<Article> articles,
      PCollection<Reject> rejects,
      PCollection<RepeatedBlock> boilerplate,
      Clustering clustering,
      PCollection<ArticleMentions> mentions,
      CountEntities.Result entities,
      PCollection<KV<String, Long>> recordCounts) {
    this.articles = articles;
    this.rejects = rejects;
    this.boilerplate = boilerplate;
    this.clustering = clustering;
    this.mentions = mentions;
    this.entities = entities;
    this.recordCounts = recordCounts;
  }

  @Override
  public PCollection<Article> articles() {
    return articles;
  }

  @Override
  public PCollection<Reject> rejects() {
    return rejects;
  }

  @Override
  public PCollection<RepeatedBlock> boilerplate() {
    return boilerplate;
  }

  @Override
  public Clustering clustering() {
    return clustering;
  }

  @Override
  public PCollection<ArticleMentions> mentions() {
    return mentions;
  }

  @Override
  public CountEntities.Result entities() {
    return entities;
  }

  @Override
  public PCollection<KV<String, Long>> recordCounts() {
    return recordCounts;
  }

  @Override
  public String toString() {
    return "Findings{"
        + "articles=" + articles + ", "
        + "rejects=" + rejects + ", "
        + "boilerplate=" + boilerplate + ", "
        + "clustering=" + clustering + ", "
        + "mentions=" + mentions + ", "
        + "entities=" + entities + ", "
        + "recordCounts=" + recordCounts
        + "}";
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == this) {
      return true;
    }
    if (o instanceof Findings) {
      Findings that = (Findings) o;
      return this.articles.equals(that.articles())
          && this.rejects.equals(that.rejects())
          && this.boilerplate.equals(that.boilerplate())
          && this.clustering.equals(that.clustering())
          && this.mentions.equals(that.mentions())
          && this.entities.equals(that.entities())
          && this.recordCounts.equals(that.recordCounts());
    }
    return false;
  }

  @Override
  public int hashCode() {
    int h$ = 1;
    h$ *= 1000003;
    h$ ^= articles.hashCode();
    h$ *= 1000003;
    h$ ^= rejects.hashCode();
    h$ *= 1000003;
    h$ ^= boilerplate.hashCode();
    h$ *= 1000003;
    h$ ^= clustering.hashCode();
    h$ *= 1000003;
    h$ ^= mentions.hashCode();
    h$ *= 1000003;
    h$ ^= entities.hashCode();
    h$ *= 1000003;
    h$ ^= recordCounts.hashCode();
    return h$;
  }

  static final class Builder extends Findings.Builder {
    private @Nullable PCollection<Article> articles;
    private @Nullable PCollection<Reject> rejects;
    private @Nullable PCollection<RepeatedBlock> boilerplate;
    private @Nullable Clustering clustering;
    private @Nullable PCollection<ArticleMentions> mentions;
    private CountEntities.@Nullable Result entities;
    private @Nullable PCollection<KV<String, Long>> recordCounts;
    Builder() {
    }
    @Override
    public Findings.Builder setArticles(PCollection<Article> articles) {
      if (articles == null) {
        throw new NullPointerException("Null articles");
      }
      this.articles = articles;
      return this;
    }
    @Override
    public Findings.Builder setRejects(PCollection<Reject> rejects) {
      if (rejects == null) {
        throw new NullPointerException("Null rejects");
      }
      this.rejects = rejects;
      return this;
    }
    @Override
    public Findings.Builder setBoilerplate(PCollection<RepeatedBlock> boilerplate) {
      if (boilerplate == null) {
        throw new NullPointerException("Null boilerplate");
      }
      this.boilerplate = boilerplate;
      return this;
    }
    @Override
    public Findings.Builder setClustering(Clustering clustering) {
      if (clustering == null) {
        throw new NullPointerException("Null clustering");
      }
      this.clustering = clustering;
      return this;
    }
    @Override
    public Findings.Builder setMentions(PCollection<ArticleMentions> mentions) {
      if (mentions == null) {
        throw new NullPointerException("Null mentions");
      }
      this.mentions = mentions;
      return this;
    }
    @Override
    public Findings.Builder setEntities(CountEntities.Result entities) {
      if (entities == null) {
        throw new NullPointerException("Null entities");
      }
      this.entities = entities;
      return this;
    }
    @Override
    public Findings.Builder setRecordCounts(PCollection<KV<String, Long>> recordCounts) {
      if (recordCounts == null) {
        throw new NullPointerException("Null recordCounts");
      }
      this.recordCounts = recordCounts;
      return this;
    }
    @Override
    public Findings build() {
      if (this.articles == null
          || this.rejects == null
          || this.boilerplate == null
          || this.clustering == null
          || this.mentions == null
          || this.entities == null
          || this.recordCounts == null) {
        StringBuilder missing = new StringBuilder();
        if (this.articles == null) {
          missing.append(" articles");
        }
        if (this.rejects == null) {
          missing.append(" rejects");
        }
        if (this.boilerplate == null) {
          missing.append(" boilerplate");
        }
        if (this.clustering == null) {
          missing.append(" clustering");
        }
        if (this.mentions == null) {
          missing.append(" mentions");
        }
        if (this.entities == null) {
          missing.append(" entities");
        }
        if (this.recordCounts == null) {
          missing.append(" recordCounts");
        }
        throw new IllegalStateException("Missing required properties:" + missing);
      }
      return new AutoValue_Findings(
          this.articles,
          this.rejects,
          this.boilerplate,
          this.clustering,
          this.mentions,
          this.entities,
          this.recordCounts);
    }
  }

}
