package org.broadsheet.clustering;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a set of articles: of those that carry one text, or of a whole cluster.
 *
 * @param size number of articles
 * @param representative the article that comes first in {@link Occurrence#REPRESENTATIVE_FIRST}
 * @param outlets each outlet's first possible time of publication; "" stands for unknown outlets
 * @param earliestEnd the time by which the first of them surely was published
 * @param firstDay first day as printed; {@link Occurrence#NO_DAY} if none is known
 * @param lastDay last day as printed; {@link Occurrence#NO_DAY} if none is known
 */
record Summary(
    int size,
    Occurrence representative,
    SortedMap<String, Long> outlets,
    SortedSet<String> languages,
    long earliestEnd,
    long firstDay,
    long lastDay) {

  private static final String UNKNOWN_OUTLET = "";

  static Summary of(Occurrence article) {
    String outlet = article.outlet() == null ? UNKNOWN_OUTLET : article.outlet();
    return new Summary(
        1,
        article,
        new TreeMap<>(Map.of(outlet, article.date().start())),
        new TreeSet<>(List.of(article.language())),
        article.date().end(),
        article.epochDay(),
        article.epochDay());
  }

  /** The summary of articles, at least one. */
  static Summary ofArticles(List<Occurrence> articles) {
    return of(
        new AbstractList<>() {
          @Override
          public Summary get(int index) {
            return of(articles.get(index));
          }

          @Override
          public int size() {
            return articles.size();
          }
        });
  }

  /** The summary of the articles of several summaries, at least one. */
  static Summary of(List<Summary> parts) {
    SortedMap<String, Long> outlets = new TreeMap<>();
    SortedSet<String> languages = new TreeSet<>();
    int size = 0;
    long earliestEnd = Long.MAX_VALUE;
    long firstDay = Occurrence.NO_DAY;
    long lastDay = Occurrence.NO_DAY;
    Occurrence representative = parts.get(0).representative;
    for (Summary part : parts) {
      size += part.size;
      part.outlets.forEach((outlet, start) -> outlets.merge(outlet, start, Math::min));
      languages.addAll(part.languages);
      earliestEnd = Math.min(earliestEnd, part.earliestEnd);
      firstDay = earlier(firstDay, part.firstDay);
      lastDay = Math.max(lastDay, part.lastDay);
      if (Occurrence.REPRESENTATIVE_FIRST.compare(part.representative, representative) < 0) {
        representative = part.representative;
      }
    }
    return new Summary(size, representative, outlets, languages, earliestEnd, firstDay, lastDay);
  }

  private static long earlier(long day, long other) {
    if (day == Occurrence.NO_DAY || other == Occurrence.NO_DAY) {
      return Math.max(day, other);
    }
    return Math.min(day, other);
  }

  /** Number of known outlets. */
  int outletCount() {
    return outlets.containsKey(UNKNOWN_OUTLET) ? outlets.size() - 1 : outlets.size();
  }

  /** The outlet that published first; null unless the dates leave one possible. */
  @Nullable String firstOutlet() {
    String first = null;
    for (Map.Entry<String, Long> outlet : outlets.entrySet()) {
      if (outlet.getValue() <= earliestEnd) {
        if (first != null) {
          return null;
        }
        first = outlet.getKey();
      }
    }
    return UNKNOWN_OUTLET.equals(first) ? null : first;
  }

  static final class Coder extends CompactCoder<Summary> {
    static final Coder INSTANCE = new Coder();

    @Override
    void write(Summary summary, DataOutputStream out) throws IOException {
      writeCount(summary.size, out);
      Occurrence.Coder.INSTANCE.write(summary.representative, out);
      writeCount(summary.outlets.size(), out);
      for (Map.Entry<String, Long> outlet : summary.outlets.entrySet()) {
        writeString(outlet.getKey(), out);
        out.writeLong(outlet.getValue());
      }
      writeStrings(List.copyOf(summary.languages), out);
      out.writeLong(summary.earliestEnd);
      out.writeLong(summary.firstDay);
      out.writeLong(summary.lastDay);
    }

    @Override
    Summary read(DataInputStream in) throws IOException {
      int size = readCount(in);
      Occurrence representative = Occurrence.Coder.INSTANCE.read(in);
      SortedMap<String, Long> outlets = new TreeMap<>();
      for (int i = readCount(in); i > 0; i--) {
        outlets.put(required(readString(in)), in.readLong());
      }
      return new Summary(
          size,
          representative,
          Collections.unmodifiableSortedMap(outlets),
          Collections.unmodifiableSortedSet(new TreeSet<>(readStrings(in))),
          in.readLong(),
          in.readLong(),
          in.readLong());
    }
  }
}
