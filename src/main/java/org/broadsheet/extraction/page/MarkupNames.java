package org.broadsheet.extraction.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.article.CutReason;
import org.jspecify.annotations.Nullable;

/**
 * The words in class and id of an element that tell that it is not the article.
 *
 * <p>A name is split into words at hyphens, underscores and capitals ({@code shareBar}); each word
 * and each pair of neighbours is looked up, so the cost does not grow with the list.
 */
final class MarkupNames {

  private static final String RESOURCE = "/org/broadsheet/extraction/markup-names.tsv";
  private static final MarkupNames BUILT_IN = parse(read());

  private final Map<String, CutReason> exact = new HashMap<>();
  private final Map<String, CutReason> whole = new HashMap<>();
  private final TreeMap<String, CutReason> prefixes = new TreeMap<>();

  private MarkupNames() {}

  static MarkupNames builtIn() {
    return BUILT_IN;
  }

  /** The first name in the attribute that is listed, or null. */
  MarkupSigns.@Nullable Cut find(String attribute) {
    if (attribute.isEmpty()) {
      return null;
    }
    MarkupSigns.Cut byPart = findPart(attribute);
    return byPart != null ? byPart : findWhole(attribute);
  }

  private MarkupSigns.@Nullable Cut findWhole(String attribute) {
    for (String name : attribute.split(" ")) {
      CutReason reason = whole.get(name.toLowerCase(Locale.ROOT));
      if (reason != null) {
        return new MarkupSigns.Cut(reason, "name:" + name);
      }
    }
    return null;
  }

  private MarkupSigns.@Nullable Cut findPart(String attribute) {
    String before = "";
    int start = 0;
    for (int i = 0; i <= attribute.length(); i++) {
      char c = i < attribute.length() ? attribute.charAt(i) : ' ';
      boolean isCapital = i > start && isUpper(c) && !isUpper(attribute.charAt(i - 1));
      if (!isCapital && Character.isLetterOrDigit(c)) {
        continue;
      }
      if (i > start) {
        String word = lower(attribute, start, i);
        MarkupSigns.Cut cut = lookUp(before, word);
        if (cut != null) {
          return cut;
        }
        before = word;
      }
      if (c == ' ') {
        before = "";
      }
      start = isCapital ? i : i + 1;
    }
    return null;
  }

  private MarkupSigns.@Nullable Cut lookUp(String before, String word) {
    MarkupSigns.Cut cut = lookUp(word);
    return cut != null || before.isEmpty() ? cut : lookUp(before + "-" + word);
  }

  private MarkupSigns.@Nullable Cut lookUp(String name) {
    CutReason reason = exact.get(name);
    if (reason == null) {
      Map.Entry<String, CutReason> floor = prefixes.floorEntry(name);
      reason = floor != null && name.startsWith(floor.getKey()) ? floor.getValue() : null;
    }
    return reason == null ? null : new MarkupSigns.Cut(reason, "name:" + name);
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static String lower(String text, int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static MarkupNames parse(String tsv) {
    MarkupNames names = new MarkupNames();
    for (String line : tsv.split("\n")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] columns = line.split("\t");
        CutReason reason = CutReason.valueOf(columns[0]);
        if (columns[1].startsWith("=")) {
          names.whole.put(columns[1].substring(1), reason);
        } else if (columns[1].endsWith("*")) {
          names.prefixes.put(columns[1].substring(0, columns[1].length() - 1), reason);
        } else {
          names.exact.put(columns[1], reason);
        }
      }
    }
    return names;
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
