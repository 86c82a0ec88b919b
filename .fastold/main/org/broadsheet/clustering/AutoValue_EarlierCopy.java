package org.broadsheet.clustering;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("com.google.auto.value.processor.AutoValueProcessor")
final class AutoValue_EarlierCopy extends EarlierCopy {

  private final String articleId;

  private final String earlierArticleId;

  private final double jaccard;

  private final double containment;

  private final @Nullable Double hoursApart;

  private final boolean orderKnown;

  private final boolean sameAgency;

  private final @Nullable String outletDomain;

  private final @Nullable String earlierOutletDomain;

  AutoValue_EarlierCopy(
      String articleId,
      String earlierArticleId,
      double jaccard,
      double containment,
      @Nullable Double hoursApart,
      boolean orderKnown,
      boolean sameAgency,
      @Nullable String outletDomain,
      @Nullable String earlierOutletDomain) {
    if (articleId == null) {
      throw new NullPointerException("Null articleId");
    }
    this.articleId = articleId;
    if (earlierArticleId == null) {
      throw new NullPointerException("Null earlierArticleId");
    }
    this.earlierArticleId = earlierArticleId;
    this.jaccard = jaccard;
    this.containment = containment;
    this.hoursApart = hoursApart;
    this.orderKnown = orderKnown;
    this.sameAgency = sameAgency;
    this.outletDomain = outletDomain;
    this.earlierOutletDomain = earlierOutletDomain;
  }

  @Override
  public String articleId() {
    return articleId;
  }

  @Override
  public String earlierArticleId() {
    return earlierArticleId;
  }

  @Override
  public double jaccard() {
    return jaccard;
  }

  @Override
  public double containment() {
    return containment;
  }

  @Override
  public @Nullable Double hoursApart() {
    return hoursApart;
  }

  @Override
  public boolean orderKnown() {
    return orderKnown;
  }

  @Override
  public boolean sameAgency() {
    return sameAgency;
  }

  @Override
  public @Nullable String outletDomain() {
    return outletDomain;
  }

  @Override
  public @Nullable String earlierOutletDomain() {
    return earlierOutletDomain;
  }

  @Override
  public String toString() {
    return "EarlierCopy{"
        + "articleId=" + articleId + ", "
        + "earlierArticleId=" + earlierArticleId + ", "
        + "jaccard=" + jaccard + ", "
        + "containment=" + containment + ", "
        + "hoursApart=" + hoursApart + ", "
        + "orderKnown=" + orderKnown + ", "
        + "sameAgency=" + sameAgency + ", "
        + "outletDomain=" + outletDomain + ", "
        + "earlierOutletDomain=" + earlierOutletDomain
        + "}";
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == this) {
      return true;
    }
    if (o instanceof EarlierCopy) {
      EarlierCopy that = (EarlierCopy) o;
      return this.articleId.equals(that.articleId())
          && this.earlierArticleId.equals(that.earlierArticleId())
          && Double.doubleToLongBits(this.jaccard) == Double.doubleToLongBits(that.jaccard())
          && Double.doubleToLongBits(this.containment) == Double.doubleToLongBits(that.containment())
          && (this.hoursApart == null ? that.hoursApart() == null : this.hoursApart.equals(that.hoursApart()))
          && this.orderKnown == that.orderKnown()
          && this.sameAgency == that.sameAgency()
          && (this.outletDomain == null ? that.outletDomain() == null : this.outletDomain.equals(that.outletDomain()))
          && (this.earlierOutletDomain == null ? that.earlierOutletDomain() == null : this.earlierOutletDomain.equals(that.earlierOutletDomain()));
    }
    return false;
  }

  @Override
  public int hashCode() {
    int h$ = 1;
    h$ *= 1000003;
    h$ ^= articleId.hashCode();
    h$ *= 1000003;
    h$ ^= earlierArticleId.hashCode();
    h$ *= 1000003;
    h$ ^= (int) ((Double.doubleToLongBits(jaccard) >>> 32) ^ Double.doubleToLongBits(jaccard));
    h$ *= 1000003;
    h$ ^= (int) ((Double.doubleToLongBits(containment) >>> 32) ^ Double.doubleToLongBits(containment));
    h$ *= 1000003;
    h$ ^= (hoursApart == null) ? 0 : hoursApart.hashCode();
    h$ *= 1000003;
    h$ ^= orderKnown ? 1231 : 1237;
    h$ *= 1000003;
    h$ ^= sameAgency ? 1231 : 1237;
    h$ *= 1000003;
    h$ ^= (outletDomain == null) ? 0 : outletDomain.hashCode();
    h$ *= 1000003;
    h$ ^= (earlierOutletDomain == null) ? 0 : earlierOutletDomain.hashCode();
    return h$;
  }

}
