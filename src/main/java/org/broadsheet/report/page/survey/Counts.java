package org.broadsheet.report.page.survey;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sums by key. Keys come from closed sets, or from leaders chosen before, so they are few.
 *
 * @param <K> what is counted; serializable, as the sums are
 */
public final class Counts<K extends Comparable<? super K>> implements Mergeable<Counts<K>> {

  private static final long serialVersionUID = 1;

  private final TreeMap<K, Long> sums = new TreeMap<>();

  void add(K key, long number) {
    sums.merge(key, number, Long::sum);
  }

  public long get(K key) {
    return sums.getOrDefault(key, 0L);
  }

  boolean isEmpty() {
    return sums.isEmpty();
  }

  public long total() {
    return sums.values().stream().mapToLong(Long::longValue).sum();
  }

  public SortedMap<K, Long> byKey() {
    return Collections.unmodifiableSortedMap(sums);
  }

  /** The keys with the largest sums first; equal ones in their order. */
  public List<Map.Entry<K, Long>> largestFirst() {
    return sums.entrySet().stream()
        .map(Map.Entry::copyOf)
        .sorted(
            Map.Entry.<K, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  @Override
  public void merge(Counts<K> other) {
    other.sums.forEach(this::add);
  }
}
