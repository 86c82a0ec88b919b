package org.broadsheet.repetition;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("com.google.auto.value.processor.AutoValueProcessor")
final class AutoValue_RepeatedBlock extends RepeatedBlock {

  private final String outletDomain;

  private final String blockHash;

  private final String text;

  private final int familyCount;

  private final double share;

  private final Zone zone;

  AutoValue_RepeatedBlock(
      String outletDomain,
      String blockHash,
      String text,
      int familyCount,
      double share,
      Zone zone) {
    if (outletDomain == null) {
      throw new NullPointerException("Null outletDomain");
    }
    this.outletDomain = outletDomain;
    if (blockHash == null) {
      throw new NullPointerException("Null blockHash");
    }
    this.blockHash = blockHash;
    if (text == null) {
      throw new NullPointerException("Null text");
    }
    this.text = text;
    this.familyCount = familyCount;
    this.share = share;
    if (zone == null) {
      throw new NullPointerException("Null zone");
    }
    this.zone = zone;
  }

  @Override
  public String outletDomain() {
    return outletDomain;
  }

  @Override
  public String blockHash() {
    return blockHash;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public int familyCount() {
    return familyCount;
  }

  @Override
  public double share() {
    return share;
  }

  @Override
  public Zone zone() {
    return zone;
  }

  @Override
  public String toString() {
    return "RepeatedBlock{"
        + "outletDomain=" + outletDomain + ", "
        + "blockHash=" + blockHash + ", "
        + "text=" + text + ", "
        + "familyCount=" + familyCount + ", "
        + "share=" + share + ", "
        + "zone=" + zone
        + "}";
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == this) {
      return true;
    }
    if (o instanceof RepeatedBlock) {
      RepeatedBlock that = (RepeatedBlock) o;
      return this.outletDomain.equals(that.outletDomain())
          && this.blockHash.equals(that.blockHash())
          && this.text.equals(that.text())
          && this.familyCount == that.familyCount()
          && Double.doubleToLongBits(this.share) == Double.doubleToLongBits(that.share())
          && this.zone.equals(that.zone());
    }
    return false;
  }

  @Override
  public int hashCode() {
    int h$ = 1;
    h$ *= 1000003;
    h$ ^= outletDomain.hashCode();
    h$ *= 1000003;
    h$ ^= blockHash.hashCode();
    h$ *= 1000003;
    h$ ^= text.hashCode();
    h$ *= 1000003;
    h$ ^= familyCount;
    h$ *= 1000003;
    h$ ^= (int) ((Double.doubleToLongBits(share) >>> 32) ^ Double.doubleToLongBits(share));
    h$ *= 1000003;
    h$ ^= zone.hashCode();
    return h$;
  }

}
