package org.broadsheet.repetition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts the families among the articles that print one block: articles that are versions of each
 * other are one family.
 *
 * <p>Articles are versions if they have the same address or title, or share a third of their other
 * long blocks and one of the first two. But boilerplate comes in company: an outlet's articles
 * share its header and its other footers, too. So what many of them share is set aside, and an
 * article counts only if a third of its long blocks is its own. Ten versions of one report have
 * next to nothing of their own, and count as none or one; ten reports with the same long appeal
 * count as ten.
 */
final class Families {

  /** A block of this many families is boilerplate, and tells nothing about versions. */
  private static final int TELLS_NOTHING = 3;

  /** Set aside: what a third of the articles print, and at least three. */
  private static final int MANY = 3;

  /** Of an article's long blocks; what versions share, and what an article has of its own. */
  private static final double PART = 1 / 3.0;

  private static final int ROUNDS = 2;

  private final char block;
  private final List<VersionSketch> articles;
  private final Set<Character> ignored = new HashSet<>();
  private final List<Set<Character>> own = new ArrayList<>();
  private final List<Set<Character>> leads = new ArrayList<>();
  private final BitSet telling = new BitSet();
  private final int[] parents;

  private Families(char block, List<VersionSketch> articles) {
    this.block = block;
    this.articles = articles;
    this.parents = new int[articles.size()];
  }

  /**
   * Counts families.
   *
   * @param block the mark of the block that all of them print
   */
  static FamilyCount count(char block, List<VersionSketch> articles) {
    return new Families(block, articles).count();
  }

  private FamilyCount count() {
    ignored.add(block);
    group();
    for (int round = 1; round < ROUNDS && ignoreBoilerplate(); round++) {
      group();
    }
    return tally();
  }

  private void group() {
    setAsideWhatManyShare();
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
      for (int j = 0; j < i; j++) {
        if (root(i) != root(j) && areVersions(i, j)) {
          parents[root(i)] = root(j);
        }
      }
    }
  }

  private void setAsideWhatManyShare() {
    Map<Character, Integer> counts = new HashMap<>();
    for (VersionSketch article : articles) {
      marks(article.marks()).forEach(mark -> counts.merge(mark, 1, Integer::sum));
    }
    Set<Character> shared = new HashSet<>();
    counts.forEach(
        (mark, count) -> {
          if (count >= Math.max(MANY, PART * articles.size())) {
            shared.add(mark);
          }
        });
    own.clear();
    leads.clear();
    telling.clear();
    for (VersionSketch article : articles) {
      Set<Character> marks = marks(article.marks());
      int all = marks.size();
      marks.removeAll(shared);
      telling.set(own.size(), !marks.isEmpty() && marks.size() >= PART * all);
      own.add(marks);
      leads.add(leads(article.leads(), shared));
    }
  }

  private Set<Character> marks(String values) {
    Set<Character> set = new HashSet<>();
    for (int i = 0; i < values.length(); i++) {
      if (!ignored.contains(values.charAt(i))) {
        set.add(values.charAt(i));
      }
    }
    return set;
  }

  /** Leads come in pairs: two marks of one block, the first as in the other marks. */
  private Set<Character> leads(String values, Set<Character> shared) {
    Set<Character> set = new HashSet<>();
    for (int i = 0; i < values.length(); i += 2) {
      if (!ignored.contains(values.charAt(i)) && !shared.contains(values.charAt(i))) {
        set.add(values.charAt(i));
        set.add(values.charAt(i + 1));
      }
    }
    return set;
  }

  private int root(int article) {
    int root = article;
    while (parents[root] != root) {
      root = parents[root];
    }
    parents[article] = root;
    return root;
  }

  private boolean areVersions(int i, int j) {
    VersionSketch a = articles.get(i);
    VersionSketch b = articles.get(j);
    if ((a.address() != 0 && a.address() == b.address())
        || (a.title() != 0 && a.title() == b.title())) {
      return true;
    }
    int fewer = Math.min(own.get(i).size(), own.get(j).size());
    return fewer > 0
        && inCommon(own.get(i), own.get(j)) >= PART * fewer
        && mayHaveLeadInCommon(i, j);
  }

  private boolean mayHaveLeadInCommon(int i, int j) {
    return leads.get(i).isEmpty()
        || leads.get(j).isEmpty()
        || inCommon(leads.get(i), leads.get(j)) > 0;
  }

  private static int inCommon(Set<Character> a, Set<Character> b) {
    int common = 0;
    for (char value : a) {
      common += b.contains(value) ? 1 : 0;
    }
    return common;
  }

  /** Whether blocks were found that are boilerplate for their number of families. */
  private boolean ignoreBoilerplate() {
    Map<Character, BitSet> families = new HashMap<>();
    for (int i = telling.nextSetBit(0); i >= 0; i = telling.nextSetBit(i + 1)) {
      int family = root(i);
      marks(articles.get(i).marks())
          .forEach(mark -> families.computeIfAbsent(mark, any -> new BitSet()).set(family));
    }
    int before = ignored.size();
    families.forEach(
        (mark, roots) -> {
          if (roots.cardinality() >= TELLS_NOTHING) {
            ignored.add(mark);
          }
        });
    return ignored.size() > before;
  }

  private FamilyCount tally() {
    int[] sizes = new int[parents.length];
    BitSet counted = new BitSet();
    for (int i = 0; i < parents.length; i++) {
      sizes[root(i)]++;
      counted.set(root(i), counted.get(root(i)) || telling.get(i));
    }
    int singles = (int) counted.stream().filter(root -> sizes[root] == 1).count();
    return new FamilyCount(sizes.length, counted.cardinality(), singles);
  }
}
