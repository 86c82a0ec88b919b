package org.broadsheet.article;

import com.google.auto.value.AutoValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outlet that published an article, and whose text it may have printed. */
@AutoValue
public abstract class Outlet {

  /** Nothing is known. */
  public static final Outlet UNKNOWN = builder().build();

  /** Registered domain, or the deeper key of a registry entry; null if unknown. */
  public abstract @Nullable String domain();

  public abstract @Nullable String name();

  /** Calibrated probability that {@link #domain()} is right, 0 to 1; 0 if unknown. */
  public abstract double confidence();

  /** What spoke for and against, by {@link OutletSignal}, the weightiest first. */
  public abstract List<Evidence> evidence();

  /** News agencies credited by the article. */
  public abstract List<String> agencies();

  /** Where these agencies were credited, in the order of the document. */
  public abstract List<AgencyCredit> agencyEvidence();

  /** Registered domain of the page as read, which may be another one of the outlet's. */
  public abstract @Nullable String siteDomain();

  /** Domain of the canonical address when it is elsewhere: where the article came from. */
  public abstract @Nullable String originDomain();

  /** A builder with nothing known. */
  public static Builder builder() {
    return new AutoValue_Outlet.Builder()
        .setConfidence(0)
        .setEvidence(List.of())
        .setAgencies(List.of())
        .setAgencyEvidence(List.of());
  }

  public abstract Builder toBuilder();

  public boolean isKnown() {
    return domain() != null;
  }

  /** Builds an {@link Outlet}. */
  @AutoValue.Builder
  public abstract static class Builder {
    public abstract Builder setDomain(@Nullable String domain);

    public abstract Builder setName(@Nullable String name);

    public abstract Builder setConfidence(double confidence);

    public abstract Builder setEvidence(List<Evidence> evidence);

    public abstract Builder setAgencies(List<String> agencies);

    public abstract Builder setAgencyEvidence(List<AgencyCredit> agencyEvidence);

    public abstract Builder setSiteDomain(@Nullable String siteDomain);

    public abstract Builder setOriginDomain(@Nullable String originDomain);

    public abstract Outlet build();
  }
}
