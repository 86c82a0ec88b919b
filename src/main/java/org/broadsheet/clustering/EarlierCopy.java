package org.broadsheet.clustering;

import com.google.auto.value.AutoValue;
import org.apache.beam.sdk.schemas.AutoValueSchema;
import org.apache.beam.sdk.schemas.annotations.DefaultSchema;
import org.apache.beam.sdk.schemas.annotations.SchemaCreate;
import org.apache.beam.sdk.schemas.annotations.SchemaFieldNumber;
import org.jspecify.annotations.Nullable;

/** The most similar earlier article of an article. It is no proof of who copied whom. */
@AutoValue
@DefaultSchema(AutoValueSchema.class)
public abstract class EarlierCopy {

  /** 32 hex digits. */
  @SchemaFieldNumber("0")
  public abstract String articleId();

  @SchemaFieldNumber("1")
  public abstract String earlierArticleId();

  /** Share of common shingles in all shingles of the two, 0 to 1. */
  @SchemaFieldNumber("2")
  public abstract double jaccard();

  /** Share of this article's shingles that the earlier one has, 0 to 1. */
  @SchemaFieldNumber("3")
  public abstract double containment();

  /** Hours between the two, from the middle of what is known of each; null if one is unknown. */
  @SchemaFieldNumber("4")
  public abstract @Nullable Double hoursApart();

  /** Whether the two dates leave only one order possible. */
  @SchemaFieldNumber("5")
  public abstract boolean orderKnown();

  /** Whether both credit the same agency. */
  @SchemaFieldNumber("6")
  public abstract boolean sameAgency();

  @SchemaFieldNumber("7")
  public abstract @Nullable String outletDomain();

  @SchemaFieldNumber("8")
  public abstract @Nullable String earlierOutletDomain();

  @SchemaCreate
  static EarlierCopy of(
      String articleId,
      String earlierArticleId,
      double jaccard,
      double containment,
      @Nullable Double hoursApart,
      boolean orderKnown,
      boolean sameAgency,
      @Nullable String outletDomain,
      @Nullable String earlierOutletDomain) {
    return new AutoValue_EarlierCopy(
        articleId,
        earlierArticleId,
        jaccard,
        containment,
        hoursApart,
        orderKnown,
        sameAgency,
        outletDomain,
        earlierOutletDomain);
  }
}
