package org.broadsheet.report.page.survey;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sums by name. Names come from closed sets, or from leaders chosen before, so they are few. */
public final class Counts implements Mergeable<Counts> {

  private static final long serialVersionUID = 1;

  private final TreeMap<String, Long> sums = new TreeMap<>();

  void add(String name, long number) {
    sums.merge(name, number, Long::sum);
  }

  public long get(String name) {
    return sums.getOrDefault(name, 0L);
  }

  boolean isEmpty() {
    return sums.isEmpty();
  }

  public long total() {
    return sums.values().stream().mapToLong(Long::longValue).sum();
  }

  public SortedMap<String, Long> byName() {
    return Collections.unmodifiableSortedMap(sums);
  }

  /** The names with the largest sums first; equal ones by name. */
  public List<Map.Entry<String, Long>> largestFirst() {
    return sums.entrySet().stream()
        .map(Map.Entry::copyOf)
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  @Override
  public void merge(Counts other) {
    other.sums.forEach(this::add);
  }
}
