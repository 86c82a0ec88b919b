package org.broadsheet.repetition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where one block of one outlet, or of all, occurs: how often, in which zones, and the {@link
 * #SAMPLE} articles with the smallest hashes. Merging is commutative and associative, so neither
 * bundles nor shards change the answer.
 */
final class Occurrences {

  /** Articles kept a block: enough to tell 1 % of families from chance, and a bounded group. */
  static final int SAMPLE = 64;

  private static final Comparator<VersionSketch> BY_ARTICLE =
      (a, b) -> Long.compareUnsigned(a.article(), b.article());

  private final long outlet;
  private final String mark;
  private final int words;
  private final int head;
  private final int body;
  private final int tail;
  private final int named;
  private final List<VersionSketch> sample;

  /**
   * @param outlet the hash of the outlet's domain
   * @param mark the block's mark in sketches
   * @param words words of the block
   * @param head articles that have it in {@link Zone#HEAD}
   * @param body articles that have it in {@link Zone#BODY}
   * @param tail articles that have it in {@link Zone#TAIL}
   * @param named articles whose title has a word of it
   * @param sample the articles with the smallest hashes, in their order
   */
  Occurrences(
      long outlet,
      String mark,
      int words,
      int head,
      int body,
      int tail,
      int named,
      List<VersionSketch> sample) {
    this.outlet = outlet;
    this.mark = mark;
    this.words = words;
    this.head = head;
    this.body = body;
    this.tail = tail;
    this.named = named;
    this.sample = sample;
  }

  /** The occurrence of a block in one article. */
  static Occurrences once(
      long outlet, BlockText block, Zone zone, boolean isNamed, VersionSketch article) {
    return once(outlet, VersionSketch.mark(block), block.wordCount(), zone, isNamed, article);
  }

  /** The occurrence of a block of that mark and length in one article. */
  static Occurrences once(
      long outlet, String mark, int words, Zone zone, boolean isNamed, VersionSketch article) {
    return new Occurrences(
        outlet,
        mark,
        words,
        zone == Zone.HEAD ? 1 : 0,
        zone == Zone.BODY ? 1 : 0,
        zone == Zone.TAIL ? 1 : 0,
        isNamed ? 1 : 0,
        List.of(article));
  }

  /** These occurrences and those of the same block in other articles. */
  Occurrences plus(Occurrences other) {
    return new Occurrences(
        outlet,
        mark,
        words,
        head + other.head,
        body + other.body,
        tail + other.tail,
        named + other.named,
        merge(sample, other.sample));
  }

  private static List<VersionSketch> merge(List<VersionSketch> a, List<VersionSketch> b) {
    List<VersionSketch> merged = new ArrayList<>(Math.min(SAMPLE, a.size() + b.size()));
    int i = 0;
    int j = 0;
    while (merged.size() < SAMPLE && (i < a.size() || j < b.size())) {
      boolean fromA =
          j == b.size() || (i < a.size() && BY_ARTICLE.compare(a.get(i), b.get(j)) <= 0);
      merged.add(fromA ? a.get(i++) : b.get(j++));
    }
    return merged;
  }

  long outlet() {
    return outlet;
  }

  String mark() {
    return mark;
  }

  int words() {
    return words;
  }

  List<VersionSketch> sample() {
    return sample;
  }

  int inZone(Zone zone) {
    return switch (zone) {
      case HEAD -> head;
      case BODY -> body;
      case TAIL -> tail;
    };
  }

  /** Number of articles whose title has a word of the block: then it tells of what they do. */
  int named() {
    return named;
  }

  /** Number of articles. */
  int count() {
    return head + body + tail;
  }

  /** The zone of most articles, the first of equals. */
  Zone zone() {
    Zone most = Zone.HEAD;
    for (Zone zone : Zone.values()) {
      most = inZone(zone) > inZone(most) ? zone : most;
    }
    return most;
  }
}
