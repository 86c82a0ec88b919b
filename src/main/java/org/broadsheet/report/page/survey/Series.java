package org.broadsheet.report.page.survey;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Numbers in the bins of a {@link Timeline}, for each of a few numbered things. */
public final class Series implements Mergeable<Series> {

  private static final long serialVersionUID = 1;

  private final TreeMap<Integer, long[]> series = new TreeMap<>();

  /** Adds to the bin of a day; a day outside of the timeline is left out. */
  void add(int thing, Timeline timeline, int epochDay, long number) {
    int bin = timeline.binOf(epochDay);
    if (bin >= 0) {
      series.computeIfAbsent(thing, t -> new long[timeline.bins()])[bin] += number;
    }
  }

  /** The numbers of a thing, none if it has no day. */
  public List<Long> of(int thing) {
    long[] numbers = series.get(thing);
    return numbers == null ? List.of() : Arrays.stream(numbers).boxed().toList();
  }

  /** Series of one run have as many bins each. */
  @Override
  public void merge(Series other) {
    other.series.forEach(
        (thing, numbers) -> {
          long[] mine = series.computeIfAbsent(thing, t -> new long[numbers.length]);
          for (int i = 0; i < numbers.length; i++) {
            mine[i] += numbers[i];
          }
        });
  }
}
