package org.broadsheet.article;

import com.google.auto.value.AutoValue;
import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;
import org.jspecify.annotations.Nullable;

/** The outlet that published an article, and whose text it may have printed. */
@AutoValue
@DefaultCoder(Outlet.Coder.class)
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

  /** Encodes an outlet. */
  public static final class Coder extends ValueCoder<Outlet> {
    public static final Coder INSTANCE = new Coder();

    private Coder() {}

    /** Lets Beam find the coder of a collection. */
    public static CoderProvider getCoderProvider() {
      return CoderProviders.forCoder(TypeDescriptor.of(Outlet.class), INSTANCE);
    }

    @Override
    protected void write(Outlet value, FieldOutput out) throws IOException {
      out.optionalString(value.domain())
          .optionalString(value.name())
          .real(value.confidence())
          .list(value.evidence(), (seen, fields) -> fields.value(seen, Evidence.Coder.INSTANCE))
          .strings(value.agencies())
          .list(
              value.agencyEvidence(),
              (seen, fields) -> fields.value(seen, AgencyCredit.Coder.INSTANCE))
          .optionalString(value.siteDomain())
          .optionalString(value.originDomain());
    }

    @Override
    protected Outlet read(FieldInput in) throws IOException {
      return builder()
          .setDomain(in.optionalString())
          .setName(in.optionalString())
          .setConfidence(in.real())
          .setEvidence(in.list(seen -> seen.value(Evidence.Coder.INSTANCE)))
          .setAgencies(in.strings())
          .setAgencyEvidence(in.list(seen -> seen.value(AgencyCredit.Coder.INSTANCE)))
          .setSiteDomain(in.optionalString())
          .setOriginDomain(in.optionalString())
          .build();
    }
  }
}
