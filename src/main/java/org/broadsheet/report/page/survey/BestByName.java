package org.broadsheet.report.page.survey;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * The first few of each of several groups; the groups are as few as {@link Counts}'s names.
 *
 * @param <T> what is kept
 */
public final class BestByName<T extends Comparable<T> & Serializable>
    implements Mergeable<BestByName<T>> {

  private static final long serialVersionUID = 1;

  private final int limit;
  private final TreeMap<String, Best<T>> groups = new TreeMap<>();

  BestByName(int limit) {
    this.limit = limit;
  }

  void add(String name, T candidate) {
    group(name).add(candidate);
  }

  private Best<T> group(String name) {
    return groups.computeIfAbsent(name, n -> new Best<>(limit));
  }

  /** What was kept of a group, the best first. */
  public List<T> list(String name) {
    return groups.containsKey(name) ? groups.get(name).list() : List.of();
  }

  Set<String> names() {
    return groups.keySet();
  }

  @Override
  public void merge(BestByName<T> other) {
    other.groups.forEach((name, best) -> group(name).merge(best));
  }
}
