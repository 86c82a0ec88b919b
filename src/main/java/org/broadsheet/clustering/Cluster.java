package org.broadsheet.clustering;

import com.google.auto.value.AutoValue;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.jspecify.annotations.Nullable;

/** Articles that are versions of one text; a lone article is a cluster of one. */
@AutoValue
@DefaultCoder(Cluster.Coder.class)
public abstract class Cluster {

  /** 32 hex digits, derived from the members' texts: stable for an unchanged corpus. */
  public abstract String id();

  /** Number of articles. */
  public abstract int size();

  /** Number of different known outlets. */
  public abstract int outletCount();

  /** Codes of the languages of the articles, sorted. */
  public abstract List<String> languages();

  /** The article that stands for all: 32 hex digits. */
  public abstract String representativeId();

  /** Days since 1970 as printed; null if no article has a date. */
  public abstract @Nullable Long firstEpochDay();

  public abstract @Nullable Long lastEpochDay();

  /** The outlet that published first; null unless the dates leave one possible. */
  public abstract @Nullable String firstOutletDomain();

  /** The title of the representative. */
  public abstract @Nullable String title();

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

  /** Encodes a cluster. */
  public static final class Coder extends CompactCoder<Cluster> {
    static final Coder INSTANCE = new Coder();

    private Coder() {}

    /** Lets Beam find the coder of a collection. */
    public static CoderProvider getCoderProvider() {
      return CoderProviders.forCoder(TypeDescriptor.of(Cluster.class), INSTANCE);
    }

    @Override
    void write(Cluster value, DataOutputStream out) throws IOException {
      writeString(value.id(), out);
      writeCount(value.size(), out);
      writeCount(value.outletCount(), out);
      writeStrings(value.languages(), out);
      writeString(value.representativeId(), out);
      writeOptionalLong(value.firstEpochDay(), out);
      writeOptionalLong(value.lastEpochDay(), out);
      writeString(value.firstOutletDomain(), out);
      writeString(value.title(), out);
    }

    @Override
    Cluster read(DataInputStream in) throws IOException {
      return of(
          required(readString(in)),
          readCount(in),
          readCount(in),
          readStrings(in),
          required(readString(in)),
          readOptionalLong(in),
          readOptionalLong(in),
          readString(in),
          readString(in));
    }
  }
}
