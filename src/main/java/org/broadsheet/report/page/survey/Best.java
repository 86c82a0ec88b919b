package org.broadsheet.report.page.survey;

import java.io.Serializable;
import java.util.List;
import java.util.TreeSet;

/**
 * The first few of many, in their natural order, which must tell any two apart.
 *
 * @param <T> what is kept
 */
final class Best<T extends Comparable<T> & Serializable> implements Mergeable<Best<T>> {

  private static final long serialVersionUID = 1;

  private final int limit;
  private final TreeSet<T> kept = new TreeSet<>();

  Best(int limit) {
    this.limit = limit;
  }

  void add(T candidate) {
    if (kept.size() == limit && candidate.compareTo(kept.last()) >= 0) {
      return;
    }
    if (kept.add(candidate) && kept.size() > limit) {
      kept.pollLast();
    }
  }

  /** What was kept, the best first. */
  List<T> list() {
    return List.copyOf(kept);
  }

  @Override
  public void merge(Best<T> other) {
    other.kept.forEach(this::add);
  }
}
