package org.broadsheet.outlet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.article.Article;
import org.broadsheet.article.Evidence;
import org.broadsheet.article.Metadata;
import org.broadsheet.article.OutletSignal;
import org.broadsheet.article.OutletSignal.Family;

/** Reads the clues of an article and finds which outlets they may mean. */
final class ClueReader {

  /** What parts a name from the line about it: "The Herald - News from the coast". */
  private static final Pattern TAGLINE =
      Pattern.compile("(?<!\\s)\\s++[-–—|:·•»/]++\\s++|(?:(?<!\\s)\\s++)?+\\|\\s*+|:\\s++");

  private final OutletRegistry registry;
  private final SiteKeys keys;
  private final BlockClues blockClues;

  ClueReader(OutletRegistry registry) {
    this.registry = registry;
    this.keys = new SiteKeys(registry);
    this.blockClues = new BlockClues(registry.names());
  }

  /** All clues, each with the outlets that it may mean, in the order in which they were seen. */
  List<OutletClue> read(Article article) {
    Set<OutletClue> clues = new LinkedHashSet<>();
    for (Evidence seen : article.metadata().outletClues()) {
      for (OutletSignal signal : OutletSignal.values()) {
        if (seen.is(signal)) {
          clues.add(new OutletClue(signal, seen.value(), domains(signal, seen.value())));
        }
      }
    }
    if (clues.stream().noneMatch(ClueReader::isAddress)) {
      addAddresses(article.metadata(), clues);
    }
    clues.addAll(blockClues.read(article));
    return List.copyOf(clues);
  }

  private static boolean isAddress(OutletClue clue) {
    return clue.signal().family() == Family.ADDRESS && clue.signal() != OutletSignal.FOLDER;
  }

  /** The addresses of the metadata, if extraction listed none of them as a clue. */
  private void addAddresses(Metadata metadata, Set<OutletClue> clues) {
    if (metadata.url() != null) {
      clues.add(address(OutletSignal.OG_URL, metadata.url()));
    }
    if (metadata.canonicalUrl() != null) {
      clues.add(address(OutletSignal.CANONICAL, metadata.canonicalUrl()));
    }
  }

  private OutletClue address(OutletSignal signal, String url) {
    return new OutletClue(signal, url, domains(signal, url));
  }

  private List<String> domains(OutletSignal signal, String value) {
    if (signal == OutletSignal.GIVEN) {
      List<String> named = named(value);
      return named.isEmpty() ? keyOf(value) : named;
    }
    if (signal.family() == Family.ADDRESS) {
      return keyOf(value);
    }
    List<String> named = named(value).stream().filter(key -> !Carriers.has(key)).toList();
    return named.isEmpty() && signal.family() == Family.PRINTED_NAME ? within(value) : named;
  }

  private List<String> keyOf(String address) {
    String key = keys.keyOf(address);
    return key == null ? List.of() : List.of(key);
  }

  /** The outlets of that name; else of a part of it. */
  private List<String> named(String value) {
    if (value.length() > DeclaredName.MAX_CHARS) {
      return List.of();
    }
    List<String> whole = domainsOf(registry.byName(value));
    if (!whole.isEmpty()) {
      return whole;
    }
    if (SiteAddress.looksLikeDomain(value.trim())) {
      return keyOf(value.trim());
    }
    for (String part : TAGLINE.split(value)) {
      List<String> found = domainsOf(registry.byName(part));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The outlets of the first name in a sentence. */
  private List<String> within(String value) {
    List<NameMention> mentions = registry.names().mentionsIn(NameWord.of(value));
    return mentions.isEmpty()
        ? List.of()
        : domainsOf(mentions.get(0).outlets()).stream().filter(key -> !Carriers.has(key)).toList();
  }

  private static List<String> domainsOf(List<OutletEntry> entries) {
    List<String> domains = new ArrayList<>();
    entries.forEach(entry -> domains.add(entry.domain()));
    return domains;
  }
}
