package org.broadsheet.outlet;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The outlets that are known by domain and by name; immutable.
 *
 * <p>It is serialised as what the user added only, and read and indexed once a JVM: runners
 * deserialise functions for each bundle, and indexing takes a tenth of a second.
 */
public final class OutletRegistry implements Serializable {

  /** The resource of the built-in entries. */
  public static final String RESOURCE = "outlets.tsv";

  /** Registries by what a user added to the built-in entries; in a run there is one or two. */
  private static final Map<List<String>, OutletRegistry> INDEXED = new ConcurrentHashMap<>();

  private final List<String> additions;
  private final transient Map<String, OutletEntry> byDomain;
  private final transient Map<String, String> domainAliases;
  private final transient NameIndex names;

  private OutletRegistry(
      List<String> additions, Map<String, OutletEntry> builtIn, Map<String, OutletEntry> byDomain) {
    this.additions = additions;
    this.byDomain = byDomain;
    this.domainAliases = domainAliases(byDomain.values());
    this.names =
        NameIndex.of(byDomain.values(), entry -> !entry.equals(builtIn.get(entry.domain())));
  }

  /** The entries that come with the program. */
  public static OutletRegistry builtIn() {
    return withAdditions(List.of());
  }

  private static OutletRegistry withAdditions(List<String> additions) {
    return INDEXED.computeIfAbsent(additions, OutletRegistry::index);
  }

  private static OutletRegistry index(List<String> additions) {
    Map<String, OutletEntry> builtIn = byDomain(Map.of(), resource());
    Map<String, OutletEntry> entries = builtIn;
    for (String addition : additions) {
      entries = byDomain(entries, addition);
    }
    return new OutletRegistry(additions, builtIn, entries);
  }

  /**
   * This registry with a user's entries, which replace those of the same domain.
   *
   * @param content a table with the header {@code domain,name,aliases,country,languages}, separated
   *     by commas or tabs, several aliases or languages separated by {@code |}
   * @throws IllegalArgumentException if the content is not such a table
   */
  public OutletRegistry withEntries(String content) {
    List<String> all = new ArrayList<>(additions);
    all.add(content);
    return withAdditions(List.copyOf(all));
  }

  private static String resource() {
    try (InputStream in = OutletRegistry.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  private static Map<String, OutletEntry> byDomain(Map<String, OutletEntry> base, String content) {
    Map<String, OutletEntry> byDomain = new LinkedHashMap<>(base);
    for (OutletEntry entry : EntryTable.read(content)) {
      byDomain.put(entry.domain(), entry);
    }
    return byDomain;
  }

  private static Map<String, String> domainAliases(Collection<OutletEntry> entries) {
    Map<String, String> aliases = new LinkedHashMap<>();
    for (OutletEntry entry : entries) {
      for (String alias : entry.aliases()) {
        if (SiteAddress.looksLikeDomain(alias)) {
          aliases.putIfAbsent(alias.toLowerCase(Locale.ROOT), entry.domain());
        }
      }
    }
    return aliases;
  }

  /** The entry of a domain, or of another domain of the same outlet; null if there is none. */
  public @Nullable OutletEntry lookUp(String domain) {
    OutletEntry entry = byDomain.get(domain);
    String alias = domainAliases.get(domain);
    return entry != null || alias == null ? entry : byDomain.get(alias);
  }

  /** The outlets of that name or alias, however it is spelled; several may share one. */
  public List<OutletEntry> byName(String name) {
    return names.lookUp(NameKey.of(name));
  }

  /** All entries, the built-in ones first. */
  public Collection<OutletEntry> entries() {
    return Collections.unmodifiableCollection(byDomain.values());
  }

  NameIndex names() {
    return names;
  }

  private Object readResolve() {
    return withAdditions(additions);
  }
}
