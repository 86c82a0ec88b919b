package org.broadsheet.repetition;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.article.Article;
import org.broadsheet.text.Hash128;

/** How many families each outlet has; some tens of bytes an outlet. */
final class OutletSizes implements Serializable {

  /**
   * An outlet.
   *
   * @param domain its key
   * @param families distinct titles (or addresses, where titles are unknown) of its articles
   */
  record Size(String domain, long families) implements Serializable {}

  /** Stands for the outlet of articles of which none is known, and for all outlets together. */
  static final String CORPUS = "";

  private final Map<Long, Size> sizes = new HashMap<>();
  private final Size corpus;

  OutletSizes(Map<String, Long> familiesByDomain) {
    familiesByDomain.forEach(
        (domain, families) -> sizes.put(hash(domain), new Size(domain, families)));
    long all = familiesByDomain.values().stream().mapToLong(Long::longValue).sum();
    corpus = new Size(CORPUS, all);
  }

  /** The domain under which an article is counted. */
  static String domain(Article article) {
    String domain = article.outlet().domain();
    return domain == null ? CORPUS : domain;
  }

  /** The families of an outlet, or of the corpus; 0 if no article of it was counted. */
  long families(String domain) {
    Size size = domain.equals(CORPUS) ? corpus : sizes.get(hash(domain));
    return size == null ? 0 : size.families();
  }

  /** All outlets, and what is of none, as one. */
  Size ofCorpus() {
    return corpus;
  }

  /** The hash by which occurrences name their outlet. */
  static long hash(String domain) {
    return Hash128.of(domain).high();
  }

  /**
   * The size of an outlet.
   *
   * @throws IllegalArgumentException if no article of this outlet was counted
   */
  Size of(long outlet) {
    Size size = sizes.get(outlet);
    if (size == null) {
      throw new IllegalArgumentException("no article was counted for the outlet " + outlet);
    }
    return size;
  }

  /** The sizes by domain, in the order of the domains. */
  Map<String, Long> byDomain() {
    Map<String, Long> sorted = new TreeMap<>();
    sizes.values().forEach(size -> sorted.put(size.domain(), size.families()));
    return sorted;
  }
}
