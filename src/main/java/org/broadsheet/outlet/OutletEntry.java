package org.broadsheet.outlet;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outlet that the registry knows.
 *
 * @param domain the key: a registered domain, or deeper, as {@code bbc.co.uk/russian}
 * @param name the name that the outlet gives itself
 * @param aliases other names, native and short ones; an alias with a dot in it may be a domain
 * @param country ISO 3166-1 alpha-2; null if not known
 * @param languages ISO 639 codes, the main one first
 */
public record OutletEntry(
    String domain,
    String name,
    List<String> aliases,
    @Nullable String country,
    List<String> languages)
    implements Serializable {

  public OutletEntry {
    aliases = List.copyOf(aliases);
    languages = List.copyOf(languages);
  }
}
