package org.broadsheet.repetition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts the families among the articles that print one block: articles that are versions of each
 * other are one family.
 *
 * <p>Articles are versions if they have the same address or title, or begin with the same three
 * long blocks, or share one of these and a third of all. But boilerplate comes in company: an
 * outlet's articles share its header and its other footers, too. So what many of them share is set
 * aside, and an article counts only if a third of its long blocks is its own, beyond those that
 * stand in for shared ones. Ten versions of one report have next to nothing of their own, or have
 * it in place of what the others share, and count as none or one; ten reports with the same long
 * appeal count as ten.
 */
final class Families {

  /** Set aside: what a third of the articles print, and at least three. */
  private static final int MANY = 3;

  /** Of fewer articles, what all of them share may as well be the report: it is not set aside. */
  private static final int FEW = 8;

  /** Of an article's long blocks; what versions share, and what an article has of its own. */
  private static final double PART = 1 / 3.0;

  /** Of an article's long blocks: it is surely another report if they are its own. */
  private static final double MOST = .51;

  /** One block may be the outlet's header. */
  private static final int MIN_LEADS = 2;

  private static final int ROUNDS = 2;

  private final List<VersionSketch> articles;
  private final Set<Character> ignored;
  private final List<Marks> all = new ArrayList<>();
  private final List<Marks> own = new ArrayList<>();
  private final List<Marks> leads = new ArrayList<>();
  private final BitSet telling = new BitSet();
  private final BitSet sure = new BitSet();
  private final int[] parents;

  private Families(String block, List<VersionSketch> articles) {
    this.articles = articles;
    this.parents = new int[articles.size()];
    this.ignored = new Marks(block).characters();
  }

  /**
   * Counts families.
   *
   * @param block the mark of the block that all of them print
   */
  static FamilyCount count(String block, List<VersionSketch> articles) {
    return new Families(block, articles).count();
  }

  private FamilyCount count() {
    group();
    for (int round = 1; round < ROUNDS && ignoreBoilerplate(); round++) {
      group();
    }
    BitSet everyArticle = new BitSet();
    everyArticle.set(0, parents.length);
    return tally(everyArticle);
  }

  private void group() {
    all.clear();
    leads.clear();
    for (VersionSketch article : articles) {
      all.add(new Marks(article.marks()).without(ignored));
      leads.add(new Marks(article.leads()).without(ignored));
    }
    findWhatIsOwn();
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
      for (int j = 0; j < i; j++) {
        if (root(i) != root(j) && areVersions(i, j)) {
          parents[root(i)] = root(j);
        }
      }
    }
  }

  private void findWhatIsOwn() {
    Set<Character> shared = new HashSet<>();
    int many = (int) Math.ceil(Math.max(MANY, PART * articles.size()));
    holders().forEach((character, who) -> addIf(who.cardinality() >= many, character, shared));
    Set<Character> sharedBlocks = new HashSet<>();
    for (Marks marks : all) {
      for (int i = 0; i < marks.size(); i++) {
        addIf(shared.contains(marks.first(i)), marks.first(i), sharedBlocks);
      }
    }
    own.clear();
    telling.clear();
    sure.clear();
    for (Marks marks : all) {
      Marks left = marks.without(shared);
      int replaced = Math.max(0, sharedBlocks.size() - (marks.size() - left.size()));
      int added = left.size() - replaced;
      telling.set(own.size(), added > 0 && added >= PART * marks.size());
      sure.set(own.size(), added > 0 && added >= MOST * marks.size());
      own.add(left);
    }
  }

  private static void addIf(boolean wanted, char character, Set<Character> set) {
    if (wanted) {
      set.add(character);
    }
  }

  /** Which articles have each character of a mark. */
  private Map<Character, BitSet> holders() {
    Map<Character, BitSet> holders = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      int article = i;
      all.get(i)
          .forEachCharacter(
              value -> holders.computeIfAbsent((char) value, any -> new BitSet()).set(article));
    }
    return holders;
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
    int fewerLeads = Math.min(leads.get(i).size(), leads.get(j).size());
    int sameLeads = leads.get(i).inCommon(leads.get(j));
    if (fewerLeads > 0 && sameLeads == 0) {
      return false;
    }
    if (fewerLeads >= MIN_LEADS && sameLeads >= fewerLeads) {
      return true;
    }
    List<Marks> telltale = articles.size() < FEW ? all : own;
    int fewer = Math.min(telltale.get(i).size(), telltale.get(j).size());
    return fewer > 0 && telltale.get(i).inCommon(telltale.get(j)) >= PART * fewer;
  }

  /** Whether blocks were found that are boilerplate for their number of families. */
  private boolean ignoreBoilerplate() {
    int before = ignored.size();
    holders().forEach((character, who) -> addIf(tally(who).isRepeated(), character, ignored));
    return ignored.size() > before;
  }

  private FamilyCount tally(BitSet members) {
    int[] sizes = new int[parents.length];
    BitSet counted = new BitSet();
    BitSet countedSurely = new BitSet();
    for (int i = members.nextSetBit(0); i >= 0; i = members.nextSetBit(i + 1)) {
      sizes[root(i)]++;
      counted.set(root(i), counted.get(root(i)) || telling.get(i));
      countedSurely.set(root(i), countedSurely.get(root(i)) || sure.get(i));
    }
    int singles = (int) counted.stream().filter(root -> sizes[root] == 1).count();
    return new FamilyCount(
        members.cardinality(), counted.cardinality(), countedSurely.cardinality(), singles);
  }
}
