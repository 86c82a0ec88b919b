package org.broadsheet.article;

import com.google.auto.value.AutoValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.jspecify.annotations.Nullable;

/**
 * A news article: where it came from, what it says of itself, its blocks in order, and what the
 * stages found out about it.
 *
 * <p>Every component starts at a named unknown and is never null. Findings that need the corpus
 * (clusters, mentions) are not here; they are keyed by {@link #id()}.
 */
@AutoValue
@DefaultCoder(ArticleCoder.class)
public abstract class Article {

  /** The bytes, among the stages that name themselves in defects. */
  private static final String DAMAGE = "input";

  /** Between two kept blocks in {@link #text()}. */
  public static final String BLOCK_SEPARATOR = "\n\n";

  /** 32 hex digits, as {@link SourceRecord#id()}; a builder takes ids of any form. */
  public abstract String id();

  public abstract Source source();

  public abstract Metadata metadata();

  /** All blocks in the order of the document, kept and cut. */
  public abstract List<Block> blocks();

  /**
   * The expected word F1 of the text against what a person would take as the article, from 0 to 1;
   * null for records that are text as a whole.
   */
  public abstract @Nullable Double textConfidence();

  public abstract Outlet outlet();

  public abstract Language language();

  /** Stages that failed on this article, as {@code STAGE: exception}; empty for almost all. */
  public abstract List<String> defects();

  /** A builder with nothing known. */
  public static Builder builder() {
    return new AutoValue_Article.Builder()
        .setMetadata(Metadata.UNKNOWN)
        .setBlocks(List.of())
        .setOutlet(Outlet.UNKNOWN)
        .setLanguage(Language.UNKNOWN)
        .setDefects(List.of());
  }

  public abstract Builder toBuilder();

  /** The kept blocks in order. */
  public List<Block> keptBlocks() {
    return blocks().stream().filter(Block::isKept).collect(Collectors.toList());
  }

  /** The clean text: kept blocks joined by a blank line. */
  public String text() {
    return blocks().stream()
        .filter(Block::isKept)
        .map(Block::text)
        .collect(Collectors.joining(BLOCK_SEPARATOR));
  }

  /** This article with a note of the stage that failed on it. */
  public Article withDefect(Stage stage, Throwable cause) {
    return withDefects(List.of(stage.title() + ": " + cause));
  }

  /** This article with notes of what was damaged in its bytes. */
  public Article withDamages(List<String> damages) {
    return withDefects(damages.stream().map(damage -> DAMAGE + ": " + damage).toList());
  }

  /** Whether a defect is one of the bytes that were read, and no failure of a stage. */
  public static boolean isDamage(String defect) {
    return defect.startsWith(DAMAGE + ": ");
  }

  /** This article with more defects, each as {@code STAGE: exception}. */
  public Article withDefects(List<String> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<String> all = new ArrayList<>(defects());
    all.addAll(more);
    return toBuilder().setDefects(all).build();
  }

  /** Builds an {@link Article}. */
  @AutoValue.Builder
  public abstract static class Builder {
    public abstract Builder setId(String id);

    public abstract Builder setSource(Source source);

    public abstract Builder setMetadata(Metadata metadata);

    public abstract Builder setBlocks(List<Block> blocks);

    public abstract Builder setTextConfidence(@Nullable Double confidence);

    public abstract Builder setOutlet(Outlet outlet);

    public abstract Builder setLanguage(Language language);

    public abstract Builder setDefects(List<String> defects);

    abstract String id();

    abstract Source source();

    abstract Article autoBuild();

    /**
     * The article. An id of a form of its own is hashed, and kept as the source's id if that has
     * none.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public Article build() {
      String given = id();
      setId(ArticleId.of(given));
      return ArticleId.isHash(given)
          ? autoBuild()
          : setSource(source().withSourceIdOr(given)).autoBuild();
    }
  }
}
