package org.broadsheet.extraction.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.article.CutReason;
import org.broadsheet.text.Recent;
import org.broadsheet.text.SmallLetters;
import org.broadsheet.text.WordBits;
import org.jspecify.annotations.Nullable;

/**
 * The words in class and id of an element that tell that it is not the article.
 *
 * <p>A name is split into words at hyphens, underscores and capitals ({@code shareBar}); each word
 * and each pair of neighbours is looked up, so the cost does not grow with the list.
 */
final class MarkupNames {

  private static final String RESOURCE = "/org/broadsheet/extraction/markup-names.tsv";

  /** Names of people's making have fewer words without a sign between them, or longer ones. */
  private static final int MIN_RANDOM_WORDS = 4;

  /** On average, in UTF-16 units. */
  private static final double MIN_WORD_CHARS = 2.6;

  /** The shortest prefix has as many characters. */
  private static final int BEGINNING = 2;

  private static final MarkupNames BUILT_IN = parse(read());

  /** Pages of a site, and many of different ones, give elements the same names. */
  private static final int KEPT = 1 << 12;

  private final Recent<MarkupSigns.@Nullable Cut> recent = new Recent<>(KEPT, this::look);
  private final Map<String, MarkupSigns.Cut> exact = new HashMap<>();
  private final Map<String, MarkupSigns.Cut> whole = new HashMap<>();

  /** The prefixes by their first two characters, which few names share; the longest first. */
  private final Map<String, List<Prefix>> prefixes = new HashMap<>();

  /** The first words of the names of two words, which few words are. */
  private final Set<String> firstOfTwo = new HashSet<>();

  /** The exact names and the beginnings of prefixes: most words of names are neither. */
  private final WordBits listed = new WordBits();

  private record Prefix(String text, MarkupSigns.Cut cut) {}

  private MarkupNames() {}

  static MarkupNames builtIn() {
    return BUILT_IN;
  }

  /** The first name in the attribute that is listed, or null. */
  MarkupSigns.@Nullable Cut find(String attribute) {
    return attribute.isEmpty() ? null : recent.of(attribute);
  }

  private MarkupSigns.@Nullable Cut look(String attribute) {
    MarkupSigns.Cut byPart = findPart(attribute);
    return byPart != null ? byPart : findWhole(attribute);
  }

  private MarkupSigns.@Nullable Cut findWhole(String attribute) {
    for (String name : attribute.split(" ")) {
      MarkupSigns.Cut cut = whole.get(SmallLetters.of(name));
      if (cut != null) {
        return cut;
      }
    }
    return null;
  }

  private MarkupSigns.@Nullable Cut findPart(String attribute) {
    MarkupSigns.Cut found = null;
    List<String> words = new ArrayList<>();
    int start = 0;
    int part = 0;
    int partStart = 0;
    for (int i = 0; i <= attribute.length(); i++) {
      char c = i < attribute.length() ? attribute.charAt(i) : ' ';
      boolean isCapital = i > start && isUpper(c) && !isUpper(attribute.charAt(i - 1));
      if (!isCapital && Character.isLetterOrDigit(c)) {
        continue;
      }
      if (i > start) {
        words.add(lower(attribute, start, i));
      }
      if (!isCapital) {
        dropRandom(words, part, i - partStart);
        part = words.size();
        partStart = i + 1;
      }
      if (c == ' ') {
        MarkupSigns.Cut cut = ofWords(words);
        words.clear();
        part = 0;
        if (cut != null && cut.isSure()) {
          return cut;
        }
        found = found == null ? cut : found;
      }
      start = isCapital ? i : i + 1;
    }
    return found;
  }

  /**
   * Drops the words of a part that a program made up: {@code n1AuAdJlVL} has capitals everywhere,
   * and what stands between them is no word.
   */
  private static void dropRandom(List<String> words, int first, int chars) {
    int count = words.size() - first;
    if (count >= MIN_RANDOM_WORDS && chars < count * MIN_WORD_CHARS) {
      words.subList(first, words.size()).clear();
      words.add("");
    }
  }

  /** What the words of one name tell; a pair of words tells more than its first word alone. */
  private MarkupSigns.@Nullable Cut ofWords(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean isPair = i + 1 < words.size() && firstOfTwo.contains(word);
      MarkupSigns.Cut pair = isPair ? lookUp(word + "-" + words.get(i + 1)) : null;
      MarkupSigns.Cut cut = pair == null ? lookUp(word) : pair;
      if (pair != null && pair.reason() == CutReason.KEPT) {
        i++;
      } else if (cut != null && cut.reason() != CutReason.KEPT) {
        return cut;
      }
    }
    return null;
  }

  /** A pair is not found by the beginning of its first word, which is looked up alone. */
  private MarkupSigns.@Nullable Cut lookUp(String name) {
    MarkupSigns.Cut cut = listed.mayHold(name) ? exact.get(name) : null;
    if (cut != null) {
      return cut;
    }
    if (name.length() < BEGINNING || !listed.mayHold(name.charAt(0), name.charAt(1))) {
      return null;
    }
    for (Prefix prefix : prefixes.getOrDefault(name.substring(0, BEGINNING), List.of())) {
      if (name.startsWith(prefix.text())) {
        boolean isOfFirstWord = name.indexOf('-') >= prefix.text().length();
        return isOfFirstWord ? null : prefix.cut().named(name);
      }
    }
    return null;
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static String lower(String text, int start, int end) {
    return SmallLetters.of(text.substring(start, end));
  }

  private static MarkupNames parse(String tsv) {
    MarkupNames names = new MarkupNames();
    for (String line : tsv.split("\n")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] columns = line.split("\t");
        names.add(CutReason.valueOf(columns[0]), columns[1]);
      }
    }
    return names;
  }

  private void add(CutReason reason, String notation) {
    boolean isSure = notation.startsWith("!");
    boolean isOfPanels = isSure || notation.startsWith("~");
    String name = isOfPanels ? notation.substring(1) : notation;
    String bare = name.replaceAll("^=|\\*$", "");
    MarkupSigns.Cut cut = new MarkupSigns.Cut(reason, "name:" + bare, isSure, isOfPanels);
    if (name.startsWith("=")) {
      whole.put(bare, cut);
    } else if (name.endsWith("*")) {
      String beginning = bare.substring(0, BEGINNING);
      listed.add(beginning);
      List<Prefix> alike = prefixes.computeIfAbsent(beginning, key -> new ArrayList<>());
      alike.add(new Prefix(bare, cut));
      alike.sort(Comparator.comparingInt(prefix -> -prefix.text().length()));
    } else {
      exact.put(bare, cut);
      listed.add(bare);
    }
    if (bare.indexOf('-') >= 0) {
      firstOfTwo.add(bare.substring(0, bare.indexOf('-')));
    }
  }

  private static String read() {
    try (InputStream in = MarkupNames.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
