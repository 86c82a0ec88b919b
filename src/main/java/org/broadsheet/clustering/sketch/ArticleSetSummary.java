package org.broadsheet.clustering.sketch;

import java.io.IOException;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a set of articles: of those that carry one text, or of a whole cluster.
 *
 * @param size number of articles
 * @param representative the article that comes first in {@link Occurrence#REPRESENTATIVE_FIRST}
 * @param outlets each outlet's first possible time of publication; "" stands for unknown outlets
 * @param agencies the agencies that any of them credits
 * @param creditingArticle the smallest id of those that credit one; the representative's if none
 * @param ownOutlets the outlets of those that credit none; "" stands for unknown outlets
 * @param earliestEnd the time by which the first of them surely was published
 * @param firstDay first day as printed; {@link Occurrence#NO_DAY} if none is known
 * @param lastDay last day as printed; {@link Occurrence#NO_DAY} if none is known
 */
public record ArticleSetSummary(
    int size,
    Occurrence representative,
    SortedMap<String, Long> outlets,
    SortedSet<String> languages,
    SortedSet<String> agencies,
    Hash128 creditingArticle,
    SortedSet<String> ownOutlets,
    long earliestEnd,
    long firstDay,
    long lastDay) {

  private static final String UNKNOWN_OUTLET = "";

  public static ArticleSetSummary of(Occurrence article) {
    String outlet = article.outlet() == null ? UNKNOWN_OUTLET : article.outlet();
    return new ArticleSetSummary(
        1,
        article,
        new TreeMap<>(Map.of(outlet, article.date().start())),
        new TreeSet<>(List.of(article.language())),
        new TreeSet<>(article.agencies()),
        article.articleId(),
        new TreeSet<>(article.agencies().isEmpty() ? List.of(outlet) : List.of()),
        article.date().end(),
        article.epochDay(),
        article.epochDay());
  }

  /** The summary of articles, at least one. */
  static ArticleSetSummary ofArticles(List<Occurrence> articles) {
    return of(
        new AbstractList<>() {
          @Override
          public ArticleSetSummary get(int index) {
            return of(articles.get(index));
          }

          @Override
          public int size() {
            return articles.size();
          }
        });
  }

  /** The summary of the articles of several summaries, at least one. */
  public static ArticleSetSummary of(List<ArticleSetSummary> parts) {
    SortedMap<String, Long> outlets = new TreeMap<>();
    SortedSet<String> languages = new TreeSet<>();
    SortedSet<String> agencies = new TreeSet<>();
    SortedSet<String> ownOutlets = new TreeSet<>();
    Hash128 crediting = null;
    int size = 0;
    long earliestEnd = Long.MAX_VALUE;
    long firstDay = Occurrence.NO_DAY;
    long lastDay = Occurrence.NO_DAY;
    Occurrence representative = parts.get(0).representative;
    for (ArticleSetSummary part : parts) {
      size += part.size;
      part.outlets.forEach((outlet, start) -> outlets.merge(outlet, start, Math::min));
      languages.addAll(part.languages);
      agencies.addAll(part.agencies);
      ownOutlets.addAll(part.ownOutlets);
      crediting = part.agencies.isEmpty() ? crediting : smaller(crediting, part.creditingArticle);
      earliestEnd = Math.min(earliestEnd, part.earliestEnd);
      firstDay = earlier(firstDay, part.firstDay);
      lastDay = Math.max(lastDay, part.lastDay);
      if (Occurrence.REPRESENTATIVE_FIRST.compare(part.representative, representative) < 0) {
        representative = part.representative;
      }
    }
    return new ArticleSetSummary(
        size,
        representative,
        outlets,
        languages,
        agencies,
        crediting == null ? representative.articleId() : crediting,
        ownOutlets,
        earliestEnd,
        firstDay,
        lastDay);
  }

  private static Hash128 smaller(@Nullable Hash128 one, Hash128 other) {
    return one == null || other.compareTo(one) < 0 ? other : one;
  }

  private static long earlier(long day, long other) {
    if (day == Occurrence.NO_DAY || other == Occurrence.NO_DAY) {
      return Math.max(day, other);
    }
    return Math.min(day, other);
  }

  /** Number of known outlets. */
  public int outletCount() {
    return outlets.containsKey(UNKNOWN_OUTLET) ? outlets.size() - 1 : outlets.size();
  }

  /** The outlet that published first; null unless the dates leave one possible. */
  public @Nullable String firstOutlet() {
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

  static final class Coder extends ValueCoder<ArticleSetSummary> {
    public static final Coder INSTANCE = new Coder();

    @Override
    protected void write(ArticleSetSummary summary, FieldOutput out) throws IOException {
      out.number(summary.size);
      out.value(summary.representative, Occurrence.Coder.INSTANCE);
      out.number(summary.outlets.size());
      for (Map.Entry<String, Long> outlet : summary.outlets.entrySet()) {
        out.string(outlet.getKey());
        out.int64(outlet.getValue());
      }
      out.strings(List.copyOf(summary.languages));
      out.strings(List.copyOf(summary.agencies));
      out.hash(summary.creditingArticle);
      out.strings(List.copyOf(summary.ownOutlets));
      out.int64(summary.earliestEnd);
      out.int64(summary.firstDay);
      out.int64(summary.lastDay);
    }

    @Override
    protected ArticleSetSummary read(FieldInput in) throws IOException {
      int size = in.count();
      Occurrence representative = in.value(Occurrence.Coder.INSTANCE);
      SortedMap<String, Long> outlets = new TreeMap<>();
      for (int i = in.count(); i > 0; i--) {
        outlets.put(in.string(), in.int64());
      }
      return new ArticleSetSummary(
          size,
          representative,
          Collections.unmodifiableSortedMap(outlets),
          strings(in),
          strings(in),
          in.hash(),
          strings(in),
          in.int64(),
          in.int64(),
          in.int64());
    }

    private static SortedSet<String> strings(FieldInput in) throws IOException {
      return Collections.unmodifiableSortedSet(new TreeSet<>(in.strings()));
    }
  }
}
