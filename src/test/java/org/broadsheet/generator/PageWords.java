package org.broadsheet.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a page's text that may stand for each other, and where they stand. */
final class PageWords {

  /** What is no text: tags, comments, styles and scripts, but for those that declare an article. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?is)<!--.*?-->|<style\\b.*?</style>|<script\\b(?![^>]*ld\\+json).*?</script>|<[^>]*>");

  /** No part of an address, and, in what is declared, no name of a field and no type. */
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}&\\\\/_.@-])\\p{L}{4,}(?![\\p{L}_:\"])");

  private static final double CHANGED = .5;

  private final String page;

  /** Distinct words; those of one length and case stand together. */
  private final List<String> words = new ArrayList<>();

  /** For each word where those like it begin and end in the list. */
  private final List<int[]> alike = new ArrayList<>();

  /** For each occurrence where it starts, and its number in the list. */
  private final List<int[]> occurrences = new ArrayList<>();

  private PageWords(String page) {
    this.page = page;
  }

  static PageWords of(String page) {
    PageWords words = new PageWords(page);
    Map<String, List<Integer>> starts = new TreeMap<>();
    Matcher markup = MARKUP.matcher(page);
    int from = 0;
    while (markup.find()) {
      find(page, from, markup.start(), starts);
      from = markup.end();
    }
    find(page, from, page.length(), starts);
    words.sortIn(starts);
    return words;
  }

  private static void find(String page, int from, int to, Map<String, List<Integer>> starts) {
    Matcher word = WORD.matcher(page).region(from, to);
    while (word.find()) {
      starts.computeIfAbsent(word.group(), none -> new ArrayList<>()).add(word.start());
    }
  }

  private void sortIn(Map<String, List<Integer>> starts) {
    Map<String, List<String>> byForm = new TreeMap<>();
    starts
        .keySet()
        .forEach(word -> byForm.computeIfAbsent(form(word), none -> new ArrayList<>()).add(word));
    Map<String, Integer> numbers = new HashMap<>();
    for (List<String> form : byForm.values()) {
      int[] range = {words.size(), words.size() + form.size()};
      for (String word : form) {
        numbers.put(word, words.size());
        words.add(word);
        alike.add(range);
      }
    }
    starts.forEach(
        (word, places) ->
            places.forEach(place -> occurrences.add(new int[] {place, numbers.get(word)})));
    occurrences.sort((a, b) -> Integer.compare(a[0], b[0]));
  }

  /** Length and case, which a word has in common with what may stand in its place. */
  private static String form(String word) {
    boolean isSmall = word.equals(word.toLowerCase(Locale.ROOT));
    boolean isLarge = word.equals(word.toUpperCase(Locale.ROOT));
    boolean isSmallBehind = word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
    String letters =
        isSmall ? "small" : isLarge ? "large" : isSmallBehind ? "capitalised" : "mixed";
    return word.length() + letters;
  }

  /** The page with changed words; other ones for each number. */
  String copy(int number) {
    Random random = new Random(number);
    String[] changed = new String[words.size()];
    for (int word = 0; word < changed.length; word++) {
      int[] range = alike.get(word);
      boolean changes = random.nextDouble() < CHANGED;
      changed[word] = words.get(changes ? range[0] + random.nextInt(range[1] - range[0]) : word);
    }
    StringBuilder copy = new StringBuilder(page.length());
    int copied = 0;
    for (int[] occurrence : occurrences) {
      String word = changed[occurrence[1]];
      copy.append(page, copied, occurrence[0]).append(word);
      copied = occurrence[0] + word.length();
    }
    return copy.append(page, copied, page.length()).toString();
  }
}
