package org.broadsheet.entities;

import com.google.auto.value.AutoValue;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;

/** What counting needs to know of an article besides its mentions. */
@AutoValue
@DefaultCoder(ArticleFactsCoder.class)
public abstract class ArticleFacts {

  public abstract @Nullable String outletDomain();

  public abstract String language();

  /** Days since 1970-01-01 of the publication; null if unknown. */
  public abstract @Nullable Long epochDay();

  public abstract Hash128 clusterId();

  /** Articles in the cluster: 1 spares the work of counting its entities once. */
  public abstract int clusterSize();

  /** Whether the article stands for its cluster. */
  public abstract boolean isRepresentative();

  public static ArticleFacts of(
      @Nullable String outletDomain,
      String language,
      @Nullable Long epochDay,
      Hash128 clusterId,
      int clusterSize,
      boolean isRepresentative) {
    return new AutoValue_ArticleFacts(
        outletDomain, language, epochDay, clusterId, clusterSize, isRepresentative);
  }
}
