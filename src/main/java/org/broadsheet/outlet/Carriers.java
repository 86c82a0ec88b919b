package org.broadsheet.outlet;

import java.util.HashSet;
import java.util.Set;

/** Sites that carry other outlets' articles, by the list {@code carriers.txt}: never the outlet. */
final class Carriers {

  private static final Set<String> DOMAINS = new HashSet<>();

  static {
    AgencyTable.rows("carriers.txt").forEach(cells -> DOMAINS.add(cells[0]));
  }

  private Carriers() {}

  /** Whether a registered domain, or a key below it, is a carrier's. */
  static boolean has(String key) {
    int slash = key.indexOf('/');
    String host = slash < 0 ? key : key.substring(0, slash);
    int dot = host.indexOf('.');
    return DOMAINS.contains(host) || (dot > 0 && DOMAINS.contains(host.substring(0, dot + 1)));
  }
}
