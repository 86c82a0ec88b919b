package org.broadsheet.clustering;

import com.google.auto.value.AutoValue;
import java.util.List;
import org.apache.beam.sdk.schemas.AutoValueSchema;
import org.apache.beam.sdk.schemas.annotations.DefaultSchema;
import org.apache.beam.sdk.schemas.annotations.SchemaCreate;
import org.apache.beam.sdk.schemas.annotations.SchemaFieldNumber;
import org.jspecify.annotations.Nullable;

/** Articles that are versions of one text; a lone article is a cluster of one. */
@AutoValue
@DefaultSchema(AutoValueSchema.class)
public abstract class Cluster {

  /** 32 hex digits, derived from the members' texts: stable for an unchanged corpus. */
  @SchemaFieldNumber("0")
  public abstract String id();

  /** Number of articles. */
  @SchemaFieldNumber("1")
  public abstract int size();

  /** Number of different known outlets. */
  @SchemaFieldNumber("2")
  public abstract int outletCount();

  /** Codes of the languages of the articles, sorted. */
  @SchemaFieldNumber("3")
  public abstract List<String> languages();

  /** The article that stands for all: 32 hex digits. */
  @SchemaFieldNumber("4")
  public abstract String representativeId();

  /** Days since 1970 as printed; null if no article has a date. */
  @SchemaFieldNumber("5")
  public abstract @Nullable Long firstEpochDay();

  @SchemaFieldNumber("6")
  public abstract @Nullable Long lastEpochDay();

  /** The outlet that published first; null unless the dates leave one possible. */
  @SchemaFieldNumber("7")
  public abstract @Nullable String firstOutletDomain();

  /** The title of the representative. */
  @SchemaFieldNumber("8")
  public abstract @Nullable String title();

  @SchemaCreate
  static Cluster of(
      String id,
      int size,
      int outletCount,
      List<String> languages,
      String representativeId,
      @Nullable Long firstEpochDay,
      @Nullable Long lastEpochDay,
      @Nullable String firstOutletDomain,
      @Nullable String title) {
    return new AutoValue_Cluster(
        id,
        size,
        outletCount,
        languages,
        representativeId,
        firstEpochDay,
        lastEpochDay,
        firstOutletDomain,
        title);
  }

  static Cluster of(String id, Summary articles) {
    return of(
        id,
        articles.size(),
        articles.outletCount(),
        List.copyOf(articles.languages()),
        articles.representative().articleId().hex(),
        day(articles.firstDay()),
        day(articles.lastDay()),
        articles.firstOutlet(),
        articles.representative().title());
  }

  private static @Nullable Long day(long day) {
    return day == Occurrence.NO_DAY ? null : day;
  }
}
