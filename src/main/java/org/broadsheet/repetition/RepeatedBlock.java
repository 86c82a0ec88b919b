package org.broadsheet.repetition;

import org.apache.beam.sdk.coders.DefaultCoder;
import org.jspecify.annotations.Nullable;

/**
 * A block that an outlet prints in many of its articles, or that articles of many outlets have: a
 * row of {@code outlet_boilerplate}.
 *
 * @param outletDomain the outlet that prints it; null if it was learned over all outlets
 * @param blockHash 32 hex digits: the hash of the normalised text, equal for equal blocks of all
 *     outlets
 * @param text the block as one of the articles prints it
 * @param familyCount families that print it; an estimate from a sample of 64 articles where more
 *     print it
 * @param share {@link #familyCount()} divided by the families of the outlet or corpus, at most 1
 * @param zone where it mostly stands
 */
@DefaultCoder(RepeatedBlockCoder.class)
public record RepeatedBlock(
    @Nullable String outletDomain,
    String blockHash,
    String text,
    int familyCount,
    double share,
    Zone zone) {

  /** This block of an outlet that has reached this many families. */
  RepeatedBlock amongFamilies(long families) {
    double share = Math.min(1, (double) familyCount() / Math.max(1, families));
    return new RepeatedBlock(outletDomain(), blockHash(), text(), familyCount(), share, zone());
  }
}
