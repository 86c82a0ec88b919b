package org.broadsheet.entities;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("com.google.auto.value.processor.AutoValueProcessor")
final class AutoValue_EntityTotal extends EntityTotal {

  private final String entity;

  private final String type;

  private final long mentionCount;

  private final long articleCount;

  private final long clusterCount;

  AutoValue_EntityTotal(
      String entity,
      String type,
      long mentionCount,
      long articleCount,
      long clusterCount) {
    if (entity == null) {
      throw new NullPointerException("Null entity");
    }
    this.entity = entity;
    if (type == null) {
      throw new NullPointerException("Null type");
    }
    this.type = type;
    this.mentionCount = mentionCount;
    this.articleCount = articleCount;
    this.clusterCount = clusterCount;
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
  public long mentionCount() {
    return mentionCount;
  }

  @Override
  public long articleCount() {
    return articleCount;
  }

  @Override
  public long clusterCount() {
    return clusterCount;
  }

  @Override
  public String toString() {
    return "EntityTotal{"
        + "entity=" + entity + ", "
        + "type=" + type + ", "
        + "mentionCount=" + mentionCount + ", "
        + "articleCount=" + articleCount + ", "
        + "clusterCount=" + clusterCount
        + "}";
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == this) {
      return true;
    }
    if (o instanceof EntityTotal) {
      EntityTotal that = (EntityTotal) o;
      return this.entity.equals(that.entity())
          && this.type.equals(that.type())
          && this.mentionCount == that.mentionCount()
          && this.articleCount == that.articleCount()
          && this.clusterCount == that.clusterCount();
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
    h$ ^= (int) ((mentionCount >>> 32) ^ mentionCount);
    h$ *= 1000003;
    h$ ^= (int) ((articleCount >>> 32) ^ articleCount);
    h$ *= 1000003;
    h$ ^= (int) ((clusterCount >>> 32) ^ clusterCount);
    return h$;
  }

}
