package org.broadsheet.clustering.component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.broadsheet.clustering.compare.Verification;
import org.broadsheet.clustering.sketch.Signature;
import org.broadsheet.clustering.sketch.Sketch;

/**
 * Finds the texts of a large component that may be like one of them, without looking at all others:
 * those that have two neighbouring components of their sketches in common, and those of which one
 * is so short that its sketch tells nothing.
 *
 * <p>Two texts of Jaccard similarity j share one of the {@value #PAIRS} pairs with a probability of
 * 1 - (1 - j²)^{@value #PAIRS}: .93 at .2, .998 at .3, and all but 10^-6 from .45 on, where two
 * texts are joined. Two that have nothing in common share one in a thousand times.
 */
final class SketchIndex {

  /** Where more texts than this are like one, the rest finds a representative of its own. */
  private static final int MAX_NEAR = 4_096;

  private static final int PAIRS = Signature.COMPONENTS / 2;
  private static final int VALUES = 1 << 16;

  private final List<Member> members;
  private final Verification verification;
  private final BitSet left = new BitSet();

  /** For each pair of components the members in the order of its value. */
  private final int[][] byValue = new int[PAIRS][];

  /** Where the members of a value that are left begin and end there. */
  private final int[][] begins = new int[PAIRS][];

  private final int[][] ends = new int[PAIRS][];
  private final NavigableMap<Integer, List<Integer>> byLength = new TreeMap<>();

  /** The last query that found a member. */
  private final int[] foundBy;

  private int query;

  SketchIndex(List<Member> members, Verification verification) {
    this.members = members;
    this.verification = verification;
    left.set(0, members.size());
    foundBy = new int[members.size()];
    for (int pair = 0; pair < PAIRS; pair++) {
      sort(pair);
    }
    for (int i = 0; i < members.size(); i++) {
      byLength.computeIfAbsent(sketch(i).shingles(), length -> new ArrayList<>()).add(i);
    }
  }

  private Sketch sketch(int member) {
    return members.get(member).text().profile().sketch();
  }

  /** Sorts by counting, since there are few values. */
  private void sort(int pair) {
    int[] begin = new int[VALUES + 1];
    for (int i = 0; i < members.size(); i++) {
      begin[sketch(i).pair(pair) + 1]++;
    }
    for (int value = 0; value < VALUES; value++) {
      begin[value + 1] += begin[value];
    }
    int[] end = begin.clone();
    int[] sorted = new int[members.size()];
    for (int i = 0; i < members.size(); i++) {
      sorted[end[sketch(i).pair(pair)]++] = i;
    }
    byValue[pair] = sorted;
    begins[pair] = begin;
    ends[pair] = end;
  }

  /** The first member that is left, from one on; -1 if there is none. */
  int next(int from) {
    return left.nextSetBit(from);
  }

  /** Takes members out of the index. */
  void remove(int member) {
    left.clear(member);
  }

  /** The members that are left and may be like one, which is among them, in ascending order. */
  int[] near(int member) {
    Near near = new Near();
    near.add(member);
    for (int pair = 0; pair < PAIRS && near.count < MAX_NEAR; pair++) {
      addOfPair(pair, sketch(member).pair(pair), near);
    }
    int shingles = sketch(member).shingles();
    int shortest = verification.minTeaser();
    int longest = verification.maxTeaser(shingles);
    if (longest >= shortest) {
      addAll(byLength.subMap(shortest, true, longest, true).values(), near);
    }
    if (shingles >= shortest) {
      addAll(byLength.tailMap(verification.minWithTeaser(shingles), true).values(), near);
    }
    return near.sorted();
  }

  /** What is no longer left is passed over once: what is left moves up to where it was. */
  private void addOfPair(int pair, int value, Near near) {
    int[] sorted = byValue[pair];
    int end = ends[pair][value];
    int at = begins[pair][value];
    int[] kept = new int[Math.min(MAX_NEAR, end - at)];
    int count = 0;
    for (; at < end && count < kept.length; at++) {
      if (left.get(sorted[at])) {
        kept[count++] = sorted[at];
        near.add(sorted[at]);
      }
    }
    begins[pair][value] = at - count;
    System.arraycopy(kept, 0, sorted, at - count, count);
  }

  private void addAll(Collection<List<Integer>> sameLengths, Near near) {
    for (List<Integer> sameLength : sameLengths) {
      for (int member : sameLength) {
        if (left.get(member)) {
          near.add(member);
        }
      }
    }
    sameLengths.clear(); // they belong to the one, whatever their sketches say
  }

  /** The members found for one, each once. */
  private final class Near {
    private int[] found = new int[16];
    private int count;

    Near() {
      query++;
    }

    void add(int member) {
      if (foundBy[member] != query) {
        foundBy[member] = query;
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = member;
      }
    }

    int[] sorted() {
      int[] sorted = Arrays.copyOf(found, count);
      Arrays.sort(sorted);
      return sorted;
    }
  }
}
