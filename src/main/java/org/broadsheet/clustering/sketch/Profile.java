package org.broadsheet.clustering.sketch;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.ToLongFunction;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/** What a text is compared by: its sketch, and the addresses and titles under which it appeared. */
public final class Profile {

  /** A text that appeared under more addresses or titles keeps the smallest hashes. */
  static final int MOST = 4;

  /** Versions of one report follow each other within two days, in milliseconds. */
  private static final long UPDATES_WITHIN = Duration.ofDays(2).toMillis();

  private final Sketch sketch;
  private final long[] urls;
  private final long[] titles;
  private final DateRange dates;

  /**
   * Takes the sketch and what it appeared under.
   *
   * @param urls hashes of addresses, ascending, at most {@link #MOST}
   * @param titles hashes of titles, ascending, at most {@link #MOST}
   * @param dates from the first to the last known date
   */
  Profile(Sketch sketch, long[] urls, long[] titles, DateRange dates) {
    this.sketch = sketch;
    this.urls = urls;
    this.titles = titles;
    this.dates = dates;
  }

  public Sketch sketch() {
    return sketch;
  }

  public static Profile of(Sketch sketch, List<Occurrence> articles) {
    return new Profile(
        sketch,
        smallest(articles, Occurrence::urlHash),
        smallest(articles, Occurrence::titleHash),
        DateRange.spanning(articles.stream().map(Occurrence::date)));
  }

  private static long[] smallest(List<Occurrence> articles, ToLongFunction<Occurrence> hash) {
    return articles.stream()
        .mapToLong(hash)
        .filter(value -> value != 0)
        .sorted()
        .distinct()
        .limit(MOST)
        .toArray();
  }

  /** Whether the two texts appeared under one address. */
  public boolean sharesUrl(Profile other) {
    return intersect(urls, other.urls);
  }

  /**
   * Whether the two texts appeared under one title, and not more than two days apart. A title such
   * as "X reports quarterly results" comes again each quarter.
   */
  public boolean sharesTitle(Profile other) {
    boolean datesAllow =
        !dates.isKnown() || !other.dates.isKnown() || dates.gap(other.dates) <= UPDATES_WITHIN;
    return datesAllow && intersect(titles, other.titles);
  }

  /** Whether both texts have a date, and no more than two days lie between these. */
  public boolean isOfOneTime(Profile other) {
    return dates.isKnown() && other.dates.isKnown() && dates.gap(other.dates) <= UPDATES_WITHIN;
  }

  /**
   * Whether all dates of the one text are more than this number of days before all of the other's.
   */
  public boolean isFurtherApart(Profile other, int days) {
    return dates.isKnown()
        && other.dates.isKnown()
        && dates.gap(other.dates) > Duration.ofDays(days).toMillis();
  }

  private static boolean intersect(long[] one, long[] other) {
    for (long a : one) {
      for (long b : other) {
        if (a == b) {
          return true;
        }
      }
    }
    return false;
  }

  public static final class Coder extends ValueCoder<Profile> {
    public static final Coder INSTANCE = new Coder();

    @Override
    protected void write(Profile profile, FieldOutput out) throws IOException {
      out.value(profile.sketch, Sketch.Coder.INSTANCE);
      out.longs(profile.urls);
      out.longs(profile.titles);
      profile.dates.write(out);
    }

    @Override
    protected Profile read(FieldInput in) throws IOException {
      return new Profile(
          in.value(Sketch.Coder.INSTANCE), in.longs(), in.longs(), DateRange.read(in));
    }
  }
}
