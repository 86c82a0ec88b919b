package org.broadsheet.clustering;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.ToLongFunction;

/** What a text is compared by: its sketch, and the addresses and titles under which it appeared. */
final class Profile {

  /** A text that appeared under more addresses or titles keeps the smallest hashes. */
  static final int MOST = 4;

  private final Sketch sketch;
  private final long[] urls;
  private final long[] titles;

  /**
   * Takes the sketch and what it appeared under.
   *
   * @param urls hashes of addresses, ascending, at most {@link #MOST}
   * @param titles hashes of titles, ascending, at most {@link #MOST}
   */
  Profile(Sketch sketch, long[] urls, long[] titles) {
    this.sketch = sketch;
    this.urls = urls;
    this.titles = titles;
  }

  Sketch sketch() {
    return sketch;
  }

  static Profile of(Sketch sketch, List<Occurrence> articles) {
    return new Profile(
        sketch, smallest(articles, Occurrence::urlHash), smallest(articles, Occurrence::titleHash));
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

  /** Whether the two texts appeared under one address or one title. */
  boolean isVersionOf(Profile other) {
    return intersect(urls, other.urls) || intersect(titles, other.titles);
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

  static final class Coder extends CompactCoder<Profile> {
    static final Coder INSTANCE = new Coder();

    @Override
    void write(Profile profile, DataOutputStream out) throws IOException {
      Sketch.Coder.INSTANCE.write(profile.sketch, out);
      writeLongs(profile.urls, out);
      writeLongs(profile.titles, out);
    }

    @Override
    Profile read(DataInputStream in) throws IOException {
      return new Profile(Sketch.Coder.INSTANCE.read(in), readLongs(in), readLongs(in));
    }
  }
}
