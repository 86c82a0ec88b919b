package org.broadsheet.repetition;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
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

  private final Map<Long, Size> sizes = new HashMap<>();

  OutletSizes(Map<String, Long> familiesByDomain) {
    familiesByDomain.forEach(
        (domain, families) -> sizes.put(hash(domain), new Size(domain, families)));
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
