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
 * <p>Versions have the same address or title, or share a third of their other long blocks and one
 * of their first two. Boilerplate comes in company, so its other blocks would make one family of
 * articles that have nothing else in common: blocks that {@link #TELLS_NOTHING} families share are
 * left out of account, and families are formed once more.
 */
final class Families {

  /** A block of this many families tells nothing about versions. */
  static final int TELLS_NOTHING = 3;

  /** Of the smaller number of long blocks. Versions with one word in ten changed share half. */
  private static final double SHARED = 1 / 3.0;

  private static final int ROUNDS = 2;

  private final char block;
  private final List<VersionSketch> articles;
  private final Set<Character> ignored = new HashSet<>();
  private final List<Set<Character>> marks = new ArrayList<>();
  private final List<Set<Character>> leads = new ArrayList<>();
  private int[] parents;

  private Families(char block, List<VersionSketch> articles) {
    this.block = block;
    this.articles = articles;
  }

  /**
   * Number of articles and of families in the sample, and of families of one article.
   *
   * @param articles articles of the sample
   * @param families families among them
   * @param singles families with one article
   */
  record Count(int articles, int families, int singles) {

    /**
     * The families among all articles that print the block: those of the sample, and of the rest
     * the share that was single in the sample (Good 1953: the chance that the next is new).
     */
    int estimate(int all) {
      return families + (int) Math.round((double) (all - articles) * singles / articles);
    }
  }

  /**
   * Counts families.
   *
   * @param block the mark of the block that all of them print
   */
  static Count count(char block, List<VersionSketch> articles) {
    return new Families(block, articles).count();
  }

  private Count count() {
    ignored.add(block);
    for (int round = 0; round < ROUNDS; round++) {
      group();
      if (!ignoreWhatManyShare()) {
        break;
      }
    }
    group();
    return tally();
  }

  private void group() {
    marks.clear();
    leads.clear();
    for (VersionSketch article : articles) {
      leads.add(tellingLeads(article.leads()));
      marks.add(telling(article.marks()));
    }
    parents = new int[articles.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
    }
    for (int i = 0; i < parents.length; i++) {
      for (int j = 0; j < i; j++) {
        if (root(i) != root(j) && areVersions(i, j)) {
          parents[root(i)] = root(j);
        }
      }
    }
  }

  private Set<Character> telling(String values) {
    Set<Character> set = new HashSet<>();
    for (int i = 0; i < values.length(); i++) {
      if (!ignored.contains(values.charAt(i))) {
        set.add(values.charAt(i));
      }
    }
    return set;
  }

  /** Leads come in pairs: two marks of one block, the first as in the other marks. */
  private Set<Character> tellingLeads(String values) {
    Set<Character> set = new HashSet<>();
    for (int i = 0; i < values.length(); i += 2) {
      if (!ignored.contains(values.charAt(i))) {
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
    if (marks.get(i).isEmpty() || marks.get(j).isEmpty()) {
      return a.title() == 0 || b.title() == 0;
    }
    int fewer = Math.min(marks.get(i).size(), marks.get(j).size());
    return shared(marks.get(i), marks.get(j)) >= SHARED * fewer && haveLeadInCommon(i, j);
  }

  /** Versions begin alike; if a lead is not known, what is shared must do. */
  private boolean haveLeadInCommon(int i, int j) {
    return leads.get(i).isEmpty()
        || leads.get(j).isEmpty()
        || shared(leads.get(i), leads.get(j)) > 0;
  }

  private static int shared(Set<Character> a, Set<Character> b) {
    int shared = 0;
    for (char value : a) {
      shared += b.contains(value) ? 1 : 0;
    }
    return shared;
  }

  /** Whether any block was found that tells nothing. */
  private boolean ignoreWhatManyShare() {
    Map<Character, BitSet> families = new HashMap<>();
    for (int i = 0; i < parents.length; i++) {
      String all = articles.get(i).marks();
      for (int mark = 0; mark < all.length(); mark++) {
        families.computeIfAbsent(all.charAt(mark), unused -> new BitSet()).set(root(i));
      }
    }
    boolean found = false;
    for (Map.Entry<Character, BitSet> entry : families.entrySet()) {
      found |= entry.getValue().cardinality() >= TELLS_NOTHING && ignored.add(entry.getKey());
    }
    return found;
  }

  private Count tally() {
    int[] sizes = new int[parents.length];
    for (int i = 0; i < parents.length; i++) {
      sizes[root(i)]++;
    }
    int families = 0;
    int singles = 0;
    for (int size : sizes) {
      families += size > 0 ? 1 : 0;
      singles += size == 1 ? 1 : 0;
    }
    return new Count(sizes.length, families, singles);
  }
}
