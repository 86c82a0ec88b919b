package org.broadsheet.repetition;

import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * A block that an outlet prints in many of its articles: a row of {@code outlet_boilerplate}.
 *
 * @param blockHash 32 hex digits: the hash of the normalised text, equal for equal blocks of all
 *     outlets
 * @param text the block as one of the articles prints it
 * @param familyCount families that print it; an estimate from a sample of 64 articles where more
 *     print it
 * @param share {@link #familyCount()} divided by the families of the outlet, at most 1
 * @param zone where it mostly stands
 */
@DefaultCoder(RepeatedBlockCoder.class)
public record RepeatedBlock(
    String outletDomain, String blockHash, String text, int familyCount, double share, Zone zone) {

  /** A repeated block of an outlet. */
  public static RepeatedBlock of(
      String outletDomain,
      String blockHash,
      String text,
      int familyCount,
      double share,
      Zone zone) {
    return new RepeatedBlock(outletDomain, blockHash, text, familyCount, share, zone);
  }
}
