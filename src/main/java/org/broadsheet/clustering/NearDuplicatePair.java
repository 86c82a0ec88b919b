package org.broadsheet.clustering;

import com.google.auto.value.AutoValue;
import org.apache.beam.sdk.schemas.AutoValueSchema;
import org.apache.beam.sdk.schemas.annotations.DefaultSchema;
import org.apache.beam.sdk.schemas.annotations.SchemaCreate;
import org.apache.beam.sdk.schemas.annotations.SchemaFieldNumber;

/** Two articles that were compared: how alike their texts are, and what was decided. */
@AutoValue
@DefaultSchema(AutoValueSchema.class)
public abstract class NearDuplicatePair {

  /** How the similarity was found. */
  public enum Estimate {
    /** From all shingles of both texts. */
    EXACT,
    /** From sketches: the standard error of {@link #jaccard()} is at most .044. */
    SKETCH
  }

  /** What was decided. */
  public enum Decision {
    JOINED,
    BELOW_THRESHOLD,
    /** Alike, but the numbers are others: two reports by one template. */
    NUMBERS_DIFFER,
    /** Alike, but each is closer to another representative. */
    SPLIT
  }

  /** 32 hex digits, smaller than {@link #articleIdB()}. */
  @SchemaFieldNumber("0")
  public abstract String articleIdA();

  @SchemaFieldNumber("1")
  public abstract String articleIdB();

  /** Share of common shingles in all shingles of the two, 0 to 1. */
  @SchemaFieldNumber("2")
  public abstract double jaccard();

  /** Share of A's shingles that B has, 0 to 1. */
  @SchemaFieldNumber("3")
  public abstract double containmentAInB();

  /** Share of B's shingles that A has, 0 to 1. */
  @SchemaFieldNumber("4")
  public abstract double containmentBInA();

  @SchemaFieldNumber("5")
  public abstract Estimate estimate();

  @SchemaFieldNumber("6")
  public abstract Decision decision();

  @SchemaCreate
  static NearDuplicatePair of(
      String articleIdA,
      String articleIdB,
      double jaccard,
      double containmentAInB,
      double containmentBInA,
      Estimate estimate,
      Decision decision) {
    return new AutoValue_NearDuplicatePair(
        articleIdA, articleIdB, jaccard, containmentAInB, containmentBInA, estimate, decision);
  }
}
