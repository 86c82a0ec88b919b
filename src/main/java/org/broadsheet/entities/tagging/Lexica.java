package org.broadsheet.entities.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lexica of a model in the form that features need: word clusters, as the hashes of prefixes of
 * their paths, and names, as sets of kinds.
 */
public final class Lexica {

  /** Prefix lengths of Brown paths; Ratinov and Roth (2009) take 4, 6, 10 and 20. */
  private static final int[] PREFIXES = {4, 6, 10};

  /** The shortest part of a folded word that is looked up for the whole. */
  private static final int MIN_STEM_CHARS = 4;

  private static final int MAX_INFLECTION_CHARS = 3;

  static final int[] NONE = {};
  private static final Lexicon EMPTY = Lexicon.of(Map.of());

  /** No lexica: everything is learned from the labelled text. */
  public static final Lexica NOTHING = new Lexica(List.of(), EMPTY, EMPTY);

  private final List<Lexicon> clusters;
  private final List<int[][]> clusterFeatures = new ArrayList<>();
  private final Lexicon names;
  private final int[] kinds;
  private final Lexicon words;
  private final int[][] wordFeatures;
  private final int[][] inflectedFeatures;

  private Lexica(List<Lexicon> clusters, Lexicon names, Lexicon words) {
    this.clusters = List.copyOf(clusters);
    for (Lexicon lexicon : clusters) {
      int seed = 100 * clusterFeatures.size();
      clusterFeatures.add(
          lexicon.values().stream().map(path -> prefixHashes(seed, path)).toArray(int[][]::new));
    }
    this.names = names;
    this.kinds = names.values().stream().mapToInt(Lexica::parseKinds).toArray();
    this.words = words;
    this.wordFeatures = partHashes(0, words);
    this.inflectedFeatures = partHashes(1, words);
  }

  /**
   * Makes lexica usable.
   *
   * @param clusters by word as written, or in lower case, with digits as 0, the path of its Brown
   *     cluster of one language or more
   * @param names by name, the numbers (0 to 23) of the kinds of name that it is, separated by
   *     blanks
   * @param words by folded word, what names it is part of
   */
  public static Lexica of(List<Lexicon> clusters, Lexicon names, Lexicon words) {
    return new Lexica(clusters, names, words);
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

  /** A lexicon of the words of names, by {@link #folded} word. */
  public static Lexicon nameWords(Map<String, String> parts) {
    Map<Long, String> values = new TreeMap<>();
    parts.forEach((word, value) -> values.put(Hashes.ofWord(word), value));
    return Lexicon.of(values);
  }

  /** A word as other languages and scripts would write it. */
  public static String folded(String word) {
    return Folding.fold(word.toLowerCase(Locale.ROOT));
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
    if (words.length > NameMatches.MAX_WORDS) {
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

  private static int[][] partHashes(int seed, Lexicon words) {
    return words.values().stream()
        .map(
            parts ->
                Arrays.stream(parts.split(" ")).mapToInt(part -> Hashes.of(seed, part)).toArray())
        .toArray(int[][]::new);
  }

  private static int[] prefixHashes(int seed, String path) {
    int[] shorter = Arrays.stream(PREFIXES).filter(length -> length < path.length()).toArray();
    int[] hashes = new int[shorter.length + 1];
    for (int i = 0; i < shorter.length; i++) {
      hashes[i] = Hashes.of(seed + shorter[i], path, 0, shorter[i]);
    }
    hashes[shorter.length] = Hashes.of(seed, path);
    return hashes;
  }

  /** The hashes of the prefixes of a word's clusters; empty if the word is in none. */
  int[] clusterOf(String word, String lowerCase) {
    long exact = Hashes.ofWord(zeroDigits(word));
    long lower = Hashes.ofWord(zeroDigits(lowerCase));
    int[] found = NONE;
    for (int i = 0; i < clusters.size(); i++) {
      int asWritten = clusters.get(i).find(exact);
      int place = asWritten >= 0 ? asWritten : clusters.get(i).find(lower);
      if (place >= 0) {
        found = join(found, clusterFeatures.get(i)[place]);
      }
    }
    return found;
  }

  private static int[] join(int[] first, int[] second) {
    int[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** What a folded word, or the longest beginning that is known, is part of; empty if nothing. */
  int[] nameWord(String folded) {
    int shortest = Math.max(MIN_STEM_CHARS, folded.length() - MAX_INFLECTION_CHARS);
    for (int length = folded.length(); length >= Math.min(shortest, folded.length()); length--) {
      int place = words.find(Hashes.ofWord(folded.substring(0, length)));
      if (place >= 0) {
        return (length == folded.length() ? wordFeatures : inflectedFeatures)[place];
      }
    }
    return NONE;
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
