package org.broadsheet.repetition;

import com.google.auto.value.AutoValue;
import org.apache.beam.sdk.coders.DefaultCoder;

/** A block that an outlet prints in many of its articles: a row of {@code outlet_boilerplate}. */
@AutoValue
@DefaultCoder(RepeatedBlockCoder.class)
public abstract class RepeatedBlock {

  public abstract String outletDomain();

  /** 32 hex digits: the hash of the normalised text, equal for equal blocks of all outlets. */
  public abstract String blockHash();

  /** The block as one of the articles prints it. */
  public abstract String text();

  /** Families that print it; an estimate from a sample of 64 articles where more print it. */
  public abstract int familyCount();

  /** {@link #familyCount()} divided by the families of the outlet, at most 1. */
  public abstract double share();

  /** Where it mostly stands. */
  public abstract Zone zone();

  /** A repeated block of an outlet. */
  public static RepeatedBlock of(
      String outletDomain,
      String blockHash,
      String text,
      int familyCount,
      double share,
      Zone zone) {
    return new AutoValue_RepeatedBlock(outletDomain, blockHash, text, familyCount, share, zone);
  }
}
