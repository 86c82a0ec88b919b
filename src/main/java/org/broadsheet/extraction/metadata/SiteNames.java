package org.broadsheet.extraction.metadata;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.text.BareWords;
import org.broadsheet.text.LanguageWords;
import org.jspecify.annotations.Nullable;

/** What a page's outlet is called, as far as the page says so: its name stands in for nobody. */
final class SiteNames {

  /** A shorter name is a word like any other. */
  private static final int MIN_CHARS = 3;

  private static final int MIN_LIKE_CHARS = 4;
  private static final int MAX_ARTICLE_CHARS = 3;

  private static final Pattern HOST =
      Pattern.compile("(?i)^https?://(?:www\\d?\\.|m\\.)?([^/:?#]+).*");
  private static final Pattern SUFFIX =
      Pattern.compile("(?:\\.(?:co|com|org|net|gov|ac|or))?\\.[a-z]+$");

  /** What stands around the name of an owner: "Copyright (c) 2024 Courier. All rights reserved." */
  private static final Pattern AROUND_OWNER =
      Pattern.compile(
          "(?iu)copyright(?:\\s+by\\b)?|\\(c\\)|\u00a9|(?:\\d{4}\\s*[-\u2013]\\s*)?\\d{4}"
              + "|(?<!\\p{L})(?:"
              + String.join("|", LanguageWords.all("rights"))
              + ")(?!\\p{L})[^.,;|]*");

  private static final Pattern BY = Pattern.compile("(?i)^by\\s+");

  /** A longer statement says more than a name. */
  private static final int MAX_RIGHTS_CHARS = 100;

  private static final Pattern SIGNS_AT_ENDS =
      Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  private final Set<String> names = new HashSet<>();
  private final Set<String> owners = new HashSet<>();

  void add(@Nullable String name) {
    if (name != null) {
      addCompact(name, names);
    }
  }

  /**
   * Adds whom a statement of rights names; many publishers give themselves as author of all. Such a
   * statement may say more, such as a place: a part of it is no name.
   */
  void addOwner(@Nullable String rights) {
    if (rights != null && rights.length() <= MAX_RIGHTS_CHARS) {
      String owner = AROUND_OWNER.matcher(rights).replaceAll("");
      String bare = SIGNS_AT_ENDS.matcher(owner).replaceAll("");
      addCompact(BY.matcher(bare).replaceFirst(""), owners);
    }
  }

  /** Adds the name of the host of an address, with and without what says its country. */
  void addAddress(@Nullable String address) {
    if (address != null && HOST.matcher(address).matches()) {
      String host = HOST.matcher(address).replaceFirst("$1");
      addCompact(host, names);
      addCompact(SUFFIX.matcher(host).replaceFirst(""), names);
    }
  }

  private static void addCompact(String name, Set<String> names) {
    String compact = compact(name);
    if (compact.length() >= MIN_CHARS) {
      names.add(compact);
    }
  }

  /** Whether these words are one of its names, but for an article and signs. */
  boolean areName(String words) {
    String compact = compact(words);
    // The address holds the article, too: "Le Port" at leport.example.
    return names.contains(compact)
        || owners.contains(compact)
        || names.contains(BareWords.of(words).replace(" ", ""));
  }

  /** Whether these words hold one of its names or are a part of one: {@code Courier Online}. */
  boolean areLikeName(String words) {
    String compact = compact(words);
    return compact.length() >= MIN_LIKE_CHARS
        && names.stream()
            .filter(name -> name.length() >= MIN_LIKE_CHARS)
            .anyMatch(name -> name.contains(compact) || compact.contains(name));
  }

  /** Without blanks, and without a first word as short as an article. */
  private static String compact(String name) {
    String bare = BareWords.of(name);
    int first = bare.indexOf(' ');
    return (first > 0 && first <= MAX_ARTICLE_CHARS ? bare.substring(first) : bare)
        .replace(" ", "");
  }
}
