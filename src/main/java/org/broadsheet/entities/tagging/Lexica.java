package org.broadsheet.entities.tagging;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lexica of a model in the form that features need: word clusters, as the hashes of prefixes of
 * their paths, and names, as sets of kinds.
 */
public final class Lexica {

  /** Prefix lengths of Brown paths; Ratinov and Roth (2009) take 4, 6, 10 and 20. */
  private static final int[] PREFIXES = {4, 6, 10};

  private static final int[] NONE = {};
  private static final Lexicon EMPTY = Lexicon.of(Map.of());

  /** No lexica: everything is learned from the labelled text. */
  public static final Lexica NOTHING = new Lexica(EMPTY, EMPTY);

  private final Lexicon clusters;
  private final int[][] clusterFeatures;
  private final Lexicon names;
  private final int[] kinds;

  private Lexica(Lexicon clusters, Lexicon names) {
    this.clusters = clusters;
    this.clusterFeatures =
        clusters.values().stream().map(Lexica::prefixHashes).toArray(int[][]::new);
    this.names = names;
    this.kinds = names.values().stream().mapToInt(Lexica::parseKinds).toArray();
  }

  /**
   * Makes lexica usable.
   *
   * @param clusters by word in lower case with digits as 0, the path of its Brown cluster
   * @param names by name, the numbers (0 to 23) of the kinds that bear it, parted by blanks
   */
  public static Lexica of(Lexicon clusters, Lexicon names) {
    return new Lexica(clusters, names);
  }

  /** A lexicon of word clusters from lines "word TAB path". */
  public static Lexicon clusters(Iterable<String> lines) {
    Map<Long, String> paths = new TreeMap<>();
    for (String line : lines) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        paths.put(Hashes.ofWord(line.substring(0, tab)), line.substring(tab + 1));
      }
    }
    return Lexicon.of(paths);
  }

  /** Gathers lines "name TAB kinds", each list's kinds counted from where the last ended. */
  public static Lexicon names(List<? extends Iterable<String>> lists) {
    Map<Long, Integer> kinds = new TreeMap<>();
    int first = 0;
    for (Iterable<String> lines : lists) {
      for (String line : lines) {
        addName(line, first, kinds);
      }
      first += 16;
    }
    Map<Long, String> values = new TreeMap<>();
    kinds.forEach((hash, set) -> values.put(hash, showKinds(set)));
    return Lexicon.of(values);
  }

  private static void addName(String line, int firstKind, Map<Long, Integer> kinds) {
    String[] columns = line.split("\t");
    if (columns.length < 2
        || columns[0].isEmpty()
        || !Character.isUpperCase(columns[0].charAt(0))) {
      return;
    }
    String[] words = columns[0].split(" ");
    if (words.length > NameMatches.LONGEST) {
      return;
    }
    long hash = 0;
    for (String word : words) {
      hash = Hashes.ofName(hash, Hashes.ofWord(word));
    }
    int set =
        Arrays.stream(columns[1].split(" "))
            .mapToInt(kind -> 1 << (Integer.parseInt(kind) + firstKind))
            .reduce(0, (a, b) -> a | b);
    kinds.merge(hash, set, (a, b) -> a | b);
  }

  private static String showKinds(int set) {
    StringBuilder shown = new StringBuilder();
    for (int kind = 0; kind < NameMatches.KINDS; kind++) {
      if ((set >> kind & 1) != 0) {
        shown.append(shown.isEmpty() ? "" : " ").append(kind);
      }
    }
    return shown.toString();
  }

  private static int parseKinds(String shown) {
    return Arrays.stream(shown.split(" "))
        .mapToInt(Integer::parseInt)
        .reduce(0, (a, b) -> a | (1 << b));
  }

  private static int[] prefixHashes(String path) {
    int[] shorter = Arrays.stream(PREFIXES).filter(length -> length < path.length()).toArray();
    int[] hashes = new int[shorter.length + 1];
    for (int i = 0; i < shorter.length; i++) {
      hashes[i] = Hashes.of(shorter[i], path, 0, shorter[i]);
    }
    hashes[shorter.length] = Hashes.of(0, path);
    return hashes;
  }

  /** The hashes of the prefixes of a word's cluster; empty if the word is in none. */
  int[] clusterOf(String lowerCase) {
    int place = clusters.find(Hashes.ofWord(zeroDigits(lowerCase)));
    return place < 0 ? NONE : clusterFeatures[place];
  }

  private static CharSequence zeroDigits(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= '1' && word.charAt(i) <= '9') {
        return word.replaceAll("[1-9]", "0");
      }
    }
    return word;
  }

  /** The set of kinds of a name by its hash; 0 if it is not known. */
  int kindsOf(long nameHash) {
    int place = names.find(nameHash);
    return place < 0 ? 0 : kinds[place];
  }

  /** Whether there are names to look for. */
  boolean hasNames() {
    return names.size() > 0;
  }
}
