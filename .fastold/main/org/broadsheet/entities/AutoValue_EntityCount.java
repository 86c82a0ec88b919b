package org.broadsheet.entities;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("com.google.auto.value.processor.AutoValueProcessor")
final class AutoValue_EntityCount extends EntityCount {

  private final String entity;

  private final String type;

  private final @Nullable String outletDomain;

  private final String language;

  private final @Nullable Long epochDay;

  private final long mentionCount;

  private final long articleCount;

  private final long representativeCount;

  AutoValue_EntityCount(
      String entity,
      String type,
      @Nullable String outletDomain,
      String language,
      @Nullable Long epochDay,
      long mentionCount,
      long articleCount,
      long representativeCount) {
    if (entity == null) {
      throw new NullPointerException("Null entity");
    }
    this.entity = entity;
    if (type == null) {
      throw new NullPointerException("Null type");
    }
    this.type = type;
    this.outletDomain = outletDomain;
    if (language == null) {
      throw new NullPointerException("Null language");
    }
    this.language = language;
    this.epochDay = epochDay;
    this.mentionCount = mentionCount;
    this.articleCount = articleCount;
    this.representativeCount = representativeCount;
  }

  @Override
  public String entity() {
    return entity;
  }

  @Override
  public String type() {
    return type;
  }

  @Override
  public @Nullable String outletDomain() {
    return outletDomain;
  }

  @Override
  public String language() {
    return language;
  }

  @Override
  public @Nullable Long epochDay() {
    return epochDay;
  }

  @Override
  public long mentionCount() {
    return mentionCount;
  }

  @Override
  public long articleCount() {
    return articleCount;
  }

  @Override
  public long representativeCount() {
    return representativeCount;
  }

  @Override
  public String toString() {
    return "EntityCount{"
        + "entity=" + entity + ", "
        + "type=" + type + ", "
        + "outletDomain=" + outletDomain + ", "
        + "language=" + language + ", "
        + "epochDay=" + epochDay + ", "
        + "mentionCount=" + mentionCount + ", "
        + "articleCount=" + articleCount + ", "
        + "representativeCount=" + representativeCount
        + "}";
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == this) {
      return true;
    }
    if (o instanceof EntityCount) {
      EntityCount that = (EntityCount) o;
      return this.entity.equals(that.entity())
          && this.type.equals(that.type())
          && (this.outletDomain == null ? that.outletDomain() == null : this.outletDomain.equals(that.outletDomain()))
          && this.language.equals(that.language())
          && (this.epochDay == null ? that.epochDay() == null : this.epochDay.equals(that.epochDay()))
          && this.mentionCount == that.mentionCount()
          && this.articleCount == that.articleCount()
          && this.representativeCount == that.representativeCount();
    }
    return false;
  }

  @Override
  public int hashCode() {
    int h$ = 1;
    h$ *= 1000003;
    h$ ^= entity.hashCode();
    h$ *= 1000003;
    h$ ^= type.hashCode();
    h$ *= 1000003;
    h$ ^= (outletDomain == null) ? 0 : outletDomain.hashCode();
    h$ *= 1000003;
    h$ ^= language.hashCode();
    h$ *= 1000003;
    h$ ^= (epochDay == null) ? 0 : epochDay.hashCode();
    h$ *= 1000003;
    h$ ^= (int) ((mentionCount >>> 32) ^ mentionCount);
    h$ *= 1000003;
    h$ ^= (int) ((articleCount >>> 32) ^ articleCount);
    h$ *= 1000003;
    h$ ^= (int) ((representativeCount >>> 32) ^ representativeCount);
    return h$;
  }

}
