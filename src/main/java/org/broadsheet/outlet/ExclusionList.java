package org.broadsheet.outlet;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.broadsheet.article.Article;
import org.broadsheet.article.Metadata;
import org.broadsheet.text.UrlKey;
import org.jspecify.annotations.Nullable;

/**
 * Articles that are to be in no table: by id, by address, or by the domain of their outlet or site.
 *
 * <p>One per line; {@code #} begins a comment. {@code 0f3c…} (32 hex digits) is an id, what has a
 * slash an address, anything else a domain, which stands for all its subdomains, too.
 */
public final class ExclusionList implements Serializable {

  /** Excludes nothing. */
  public static final ExclusionList NONE =
      new ExclusionList(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

  private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{32}");
  private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

  private final TreeSet<String> ids;
  private final TreeSet<String> urlKeys;
  private final TreeSet<String> domains;

  private ExclusionList(Set<String> ids, Set<String> urlKeys, Set<String> domains) {
    this.ids = new TreeSet<>(ids);
    this.urlKeys = new TreeSet<>(urlKeys);
    this.domains = new TreeSet<>(domains);
  }

  /**
   * Parses a list.
   *
   * @throws IllegalArgumentException if a line is none of the three, naming it
   */
  public static ExclusionList parse(String content) {
    ExclusionList list = new ExclusionList(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    int number = 0;
    for (String line : content.lines().toList()) {
      number++;
      String entry = line.replaceFirst("(?:^|\\s)#.*", "").strip();
      if (!entry.isEmpty()) {
        list.add(entry, number);
      }
    }
    return list;
  }

  private void add(String entry, int line) {
    String urlKey = UrlKey.of(entry.contains("//") ? entry : "https://" + entry);
    if (ID.matcher(entry).matches()) {
      ids.add(entry.toLowerCase(Locale.ROOT));
    } else if (entry.contains("/") && urlKey != null) {
      urlKeys.add(urlKey);
    } else if (DOMAIN.matcher(entry).matches()) {
      domains.add(entry.toLowerCase(Locale.ROOT));
    } else {
      throw new IllegalArgumentException(
          "line "
              + line
              + " of --exclude, '"
              + entry
              + "', is no id (32 hex digits), address or domain; for example"
              + " https://example.com/news/1 or example.com");
    }
  }

  public boolean isEmpty() {
    return ids.isEmpty() && urlKeys.isEmpty() && domains.isEmpty();
  }

  /** By which entry an article is excluded; null if it is not. */
  public @Nullable String entryFor(Article article) {
    Metadata metadata = article.metadata();
    return entryFor(
        article.id(),
        UrlKey.of(metadata.url()),
        UrlKey.of(metadata.canonicalUrl()),
        article.outlet().domain(),
        article.outlet().siteDomain());
  }

  /** By which entry an article of these facts is excluded; null if it is not. */
  public @Nullable String entryFor(
      String id,
      @Nullable String urlKey,
      @Nullable String canonicalKey,
      @Nullable String outletDomain,
      @Nullable String siteDomain) {
    if (ids.contains(id)) {
      return id;
    }
    for (String key : new String[] {urlKey, canonicalKey}) {
      if (key != null && urlKeys.contains(key)) {
        return key;
      }
    }
    for (String domain : new String[] {outletDomain, siteDomain}) {
      String found = domain == null ? null : find(domain.toLowerCase(Locale.ROOT));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable String find(String domain) {
    String rest = domain;
    while (true) {
      if (domains.contains(rest)) {
        return rest;
      }
      int dot = rest.indexOf('.');
      if (dot < 0) {
        return null;
      }
      rest = rest.substring(dot + 1);
    }
  }
}
