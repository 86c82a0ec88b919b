package org.broadsheet.entities;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("com.google.auto.value.processor.AutoValueProcessor")
final class AutoValue_EntityPair extends EntityPair {

  private final String entityA;

  private final String typeA;

  private final String entityB;

  private final String typeB;

  private final long articleCount;

  private final long clusterCount;

  AutoValue_EntityPair(
      String entityA,
      String typeA,
      String entityB,
      String typeB,
      long articleCount,
      long clusterCount) {
    if (entityA == null) {
      throw new NullPointerException("Null entityA");
    }
    this.entityA = entityA;
    if (typeA == null) {
      throw new NullPointerException("Null typeA");
    }
    this.typeA = typeA;
    if (entityB == null) {
      throw new NullPointerException("Null entityB");
    }
    this.entityB = entityB;
    if (typeB == null) {
      throw new NullPointerException("Null typeB");
    }
    this.typeB = typeB;
    this.articleCount = articleCount;
    this.clusterCount = clusterCount;
  }

  @Override
  public String entityA() {
    return entityA;
  }

  @Override
  public String typeA() {
    return typeA;
  }

  @Override
  public String entityB() {
    return entityB;
  }

  @Override
  public String typeB() {
    return typeB;
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
    return "EntityPair{"
        + "entityA=" + entityA + ", "
        + "typeA=" + typeA + ", "
        + "entityB=" + entityB + ", "
        + "typeB=" + typeB + ", "
        + "articleCount=" + articleCount + ", "
        + "clusterCount=" + clusterCount
        + "}";
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == this) {
      return true;
    }
    if (o instanceof EntityPair) {
      EntityPair that = (EntityPair) o;
      return this.entityA.equals(that.entityA())
          && this.typeA.equals(that.typeA())
          && this.entityB.equals(that.entityB())
          && this.typeB.equals(that.typeB())
          && this.articleCount == that.articleCount()
          && this.clusterCount == that.clusterCount();
    }
    return false;
  }

  @Override
  public int hashCode() {
    int h$ = 1;
    h$ *= 1000003;
    h$ ^= entityA.hashCode();
    h$ *= 1000003;
    h$ ^= typeA.hashCode();
    h$ *= 1000003;
    h$ ^= entityB.hashCode();
    h$ *= 1000003;
    h$ ^= typeB.hashCode();
    h$ *= 1000003;
    h$ ^= (int) ((articleCount >>> 32) ^ articleCount);
    h$ *= 1000003;
    h$ ^= (int) ((clusterCount >>> 32) ^ clusterCount);
    return h$;
  }

}
