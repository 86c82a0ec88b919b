package org.broadsheet.article;

import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("com.google.auto.value.processor.AutoValueProcessor")
final class AutoValue_Outlet extends Outlet {

  private final @Nullable String domain;

  private final @Nullable String name;

  private final double confidence;

  private final List<Evidence> evidence;

  private final List<String> agencies;

  private final @Nullable String originDomain;

  private AutoValue_Outlet(
      @Nullable String domain,
      @Nullable String name,
      double confidence,
      List<Evidence> evidence,
      List<String> agencies,
      @Nullable String originDomain) {
    this.domain = domain;
    this.name = name;
    this.confidence = confidence;
    this.evidence = evidence;
    this.agencies = agencies;
    this.originDomain = originDomain;
  }

  @Override
  public @Nullable String domain() {
    return domain;
  }

  @Override
  public @Nullable String name() {
    return name;
  }

  @Override
  public double confidence() {
    return confidence;
  }

  @Override
  public List<Evidence> evidence() {
    return evidence;
  }

  @Override
  public List<String> agencies() {
    return agencies;
  }

  @Override
  public @Nullable String originDomain() {
    return originDomain;
  }

  @Override
  public String toString() {
    return "Outlet{"
        + "domain=" + domain + ", "
        + "name=" + name + ", "
        + "confidence=" + confidence + ", "
        + "evidence=" + evidence + ", "
        + "agencies=" + agencies + ", "
        + "originDomain=" + originDomain
        + "}";
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == this) {
      return true;
    }
    if (o instanceof Outlet) {
      Outlet that = (Outlet) o;
      return (this.domain == null ? that.domain() == null : this.domain.equals(that.domain()))
          && (this.name == null ? that.name() == null : this.name.equals(that.name()))
          && Double.doubleToLongBits(this.confidence) == Double.doubleToLongBits(that.confidence())
          && this.evidence.equals(that.evidence())
          && this.agencies.equals(that.agencies())
          && (this.originDomain == null ? that.originDomain() == null : this.originDomain.equals(that.originDomain()));
    }
    return false;
  }

  @Override
  public int hashCode() {
    int h$ = 1;
    h$ *= 1000003;
    h$ ^= (domain == null) ? 0 : domain.hashCode();
    h$ *= 1000003;
    h$ ^= (name == null) ? 0 : name.hashCode();
    h$ *= 1000003;
    h$ ^= (int) ((Double.doubleToLongBits(confidence) >>> 32) ^ Double.doubleToLongBits(confidence));
    h$ *= 1000003;
    h$ ^= evidence.hashCode();
    h$ *= 1000003;
    h$ ^= agencies.hashCode();
    h$ *= 1000003;
    h$ ^= (originDomain == null) ? 0 : originDomain.hashCode();
    return h$;
  }

  @Override
  public Outlet.Builder toBuilder() {
    return new AutoValue_Outlet.Builder(this);
  }

  static final class Builder extends Outlet.Builder {
    private @Nullable String domain;
    private @Nullable String name;
    private double confidence;
    private @Nullable List<Evidence> evidence;
    private @Nullable List<String> agencies;
    private @Nullable String originDomain;
    private byte set$0;
    Builder() {
    }
    Builder(Outlet source) {
      this.domain = source.domain();
      this.name = source.name();
      this.confidence = source.confidence();
      this.evidence = source.evidence();
      this.agencies = source.agencies();
      this.originDomain = source.originDomain();
      set$0 = (byte) 1;
    }
    @Override
    public Outlet.Builder setDomain(@Nullable String domain) {
      this.domain = domain;
      return this;
    }
    @Override
    public Outlet.Builder setName(@Nullable String name) {
      this.name = name;
      return this;
    }
    @Override
    public Outlet.Builder setConfidence(double confidence) {
      this.confidence = confidence;
      set$0 |= (byte) 1;
      return this;
    }
    @Override
    public Outlet.Builder setEvidence(List<Evidence> evidence) {
      if (evidence == null) {
        throw new NullPointerException("Null evidence");
      }
      this.evidence = evidence;
      return this;
    }
    @Override
    public Outlet.Builder setAgencies(List<String> agencies) {
      if (agencies == null) {
        throw new NullPointerException("Null agencies");
      }
      this.agencies = agencies;
      return this;
    }
    @Override
    public Outlet.Builder setOriginDomain(@Nullable String originDomain) {
      this.originDomain = originDomain;
      return this;
    }
    @Override
    public Outlet build() {
      if (set$0 != 1
          || this.evidence == null
          || this.agencies == null) {
        StringBuilder missing = new StringBuilder();
        if ((set$0 & 1) == 0) {
          missing.append(" confidence");
        }
        if (this.evidence == null) {
          missing.append(" evidence");
        }
        if (this.agencies == null) {
          missing.append(" agencies");
        }
        throw new IllegalStateException("Missing required properties:" + missing);
      }
      return new AutoValue_Outlet(
          this.domain,
          this.name,
          this.confidence,
          this.evidence,
          this.agencies,
          this.originDomain);
    }
  }

}
