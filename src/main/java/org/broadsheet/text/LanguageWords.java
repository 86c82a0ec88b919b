package org.broadsheet.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words that are particular to a language, from one file per language: {@code words/de.txt}.
 *
 * <p>A file has named lists, {@code [byline]} and the like, of one entry per line, in lower case
 * unless it is meant as it is written ({@code [no-name]}). To add a language is to add its file:
 * files are looked for under every ISO 639-1 code. A page seldom says reliably what language it is
 * in, so most rules ask for a list of all languages at once; an entry that is a common name
 * elsewhere ({@code tim} is a team in Croatian) is therefore left out.
 *
 * <pre>{@code
 * LanguageWords.all("byline").contains("skrevet af")
 * }</pre>
 */
public final class LanguageWords {

  private static final String FOLDER = "/org/broadsheet/words/";
  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Map<String, Map<String, List<String>>> BY_LANGUAGE = read();

  private LanguageWords() {}

  /** The languages that have a file, as ISO 639-1 codes in alphabetical order. */
  public static Set<String> languages() {
    return BY_LANGUAGE.keySet();
  }

  /** The languages whose files have a list, in alphabetical order. */
  public static Set<String> having(String list) {
    Set<String> having = new TreeSet<>();
    BY_LANGUAGE.forEach(
        (language, lists) -> {
          if (lists.containsKey(list)) {
            having.add(language);
          }
        });
    return having;
  }

  /**
   * The entries of a list in one language, in the order of the file; none if it has no such list.
   */
  public static List<String> of(String language, String list) {
    return BY_LANGUAGE.getOrDefault(language, Map.of()).getOrDefault(list, List.of());
  }

  /** The entries of one or several lists in all languages. */
  public static Set<String> all(String... names) {
    Set<String> all = new LinkedHashSet<>();
    for (String name : names) {
      BY_LANGUAGE.values().forEach(lists -> all.addAll(lists.getOrDefault(name, List.of())));
    }
    return all;
  }

  /** The lists of a language whose names begin with a prefix, by the rest of their names. */
  public static Map<String, List<String>> lists(String language, String prefix) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    BY_LANGUAGE
        .getOrDefault(language, Map.of())
        .forEach(
            (name, entries) -> {
              if (name.startsWith(prefix)) {
                lists.put(name.substring(prefix.length()), entries);
              }
            });
    return lists;
  }

  private static Map<String, Map<String, List<String>>> read() {
    Map<String, Map<String, List<String>>> languages = new TreeMap<>();
    for (String code : Locale.getISOLanguages()) {
      try (InputStream in = LanguageWords.class.getResourceAsStream(FOLDER + code + ".txt")) {
        if (in != null) {
          languages.put(code, parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return languages;
  }

  private static Map<String, List<String>> parse(String file) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    List<String> list = new ArrayList<>();
    for (String line : Arrays.asList(LINE_END.split(file))) {
      String entry = line.strip();
      if (entry.startsWith("[") && entry.endsWith("]")) {
        list =
            lists.computeIfAbsent(entry.substring(1, entry.length() - 1), n -> new ArrayList<>());
      } else if (!entry.isEmpty() && !entry.startsWith("#")) {
        list.add(entry);
      }
    }
    return lists;
  }
}
