package org.broadsheet.clustering;

import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("com.google.auto.value.processor.AutoValueProcessor")
final class AutoValue_Cluster extends Cluster {

  private final String id;

  private final int size;

  private final int outletCount;

  private final List<String> languages;

  private final String representativeId;

  private final @Nullable Long firstEpochDay;

  private final @Nullable Long lastEpochDay;

  private final @Nullable String firstOutletDomain;

  private final @Nullable String title;

  AutoValue_Cluster(
      String id,
      int size,
      int outletCount,
      List<String> languages,
      String representativeId,
      @Nullable Long firstEpochDay,
      @Nullable Long lastEpochDay,
      @Nullable String firstOutletDomain,
      @Nullable String title) {
    if (id == null) {
      throw new NullPointerException("Null id");
    }
    this.id = id;
    this.size = size;
    this.outletCount = outletCount;
    if (languages == null) {
      throw new NullPointerException("Null languages");
    }
    this.languages = languages;
    if (representativeId == null) {
      throw new NullPointerException("Null representativeId");
    }
    this.representativeId = representativeId;
    this.firstEpochDay = firstEpochDay;
    this.lastEpochDay = lastEpochDay;
    this.firstOutletDomain = firstOutletDomain;
    this.title = title;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int outletCount() {
    return outletCount;
  }

  @Override
  public List<String> languages() {
    return languages;
  }

  @Override
  public String representativeId() {
    return representativeId;
  }

  @Override
  public @Nullable Long firstEpochDay() {
    return firstEpochDay;
  }

  @Override
  public @Nullable Long lastEpochDay() {
    return lastEpochDay;
  }

  @Override
  public @Nullable String firstOutletDomain() {
    return firstOutletDomain;
  }

  @Override
  public @Nullable String title() {
    return title;
  }

  @Override
  public String toString() {
    return "Cluster{"
        + "id=" + id + ", "
        + "size=" + size + ", "
        + "outletCount=" + outletCount + ", "
        + "languages=" + languages + ", "
        + "representativeId=" + representativeId + ", "
        + "firstEpochDay=" + firstEpochDay + ", "
        + "lastEpochDay=" + lastEpochDay + ", "
        + "firstOutletDomain=" + firstOutletDomain + ", "
        + "title=" + title
        + "}";
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == this) {
      return true;
    }
    if (o instanceof Cluster) {
      Cluster that = (Cluster) o;
      return this.id.equals(that.id())
          && this.size == that.size()
          && this.outletCount == that.outletCount()
          && this.languages.equals(that.languages())
          && this.representativeId.equals(that.representativeId())
          && (this.firstEpochDay == null ? that.firstEpochDay() == null : this.firstEpochDay.equals(that.firstEpochDay()))
          && (this.lastEpochDay == null ? that.lastEpochDay() == null : this.lastEpochDay.equals(that.lastEpochDay()))
          && (this.firstOutletDomain == null ? that.firstOutletDomain() == null : this.firstOutletDomain.equals(that.firstOutletDomain()))
          && (this.title == null ? that.title() == null : this.title.equals(that.title()));
    }
    return false;
  }

  @Override
  public int hashCode() {
    int h$ = 1;
    h$ *= 1000003;
    h$ ^= id.hashCode();
    h$ *= 1000003;
    h$ ^= size;
    h$ *= 1000003;
    h$ ^= outletCount;
    h$ *= 1000003;
    h$ ^= languages.hashCode();
    h$ *= 1000003;
    h$ ^= representativeId.hashCode();
    h$ *= 1000003;
    h$ ^= (firstEpochDay == null) ? 0 : firstEpochDay.hashCode();
    h$ *= 1000003;
    h$ ^= (lastEpochDay == null) ? 0 : lastEpochDay.hashCode();
    h$ *= 1000003;
    h$ ^= (firstOutletDomain == null) ? 0 : firstOutletDomain.hashCode();
    h$ *= 1000003;
    h$ ^= (title == null) ? 0 : title.hashCode();
    return h$;
  }

}
