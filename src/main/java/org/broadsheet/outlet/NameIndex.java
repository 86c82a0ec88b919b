package org.broadsheet.outlet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds outlets by name, alone or within running text; immutable once made. */
final class NameIndex {

  private static final int MAX_NAME_WORDS = 10;

  private final Map<String, List<OutletEntry>> byKey = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();

  private NameIndex() {}

  static NameIndex of(Collection<OutletEntry> entries) {
    NameIndex index = new NameIndex();
    for (OutletEntry entry : entries) {
      index.add(entry, entry.name());
      entry.aliases().forEach(alias -> index.add(entry, alias));
    }
    return index;
  }

  private void add(OutletEntry entry, String name) {
    String key = NameKey.of(name);
    List<OutletEntry> sharing = byKey.computeIfAbsent(key, unused -> new ArrayList<>(1));
    if (!key.isEmpty() && !sharing.contains(entry)) {
      sharing.add(entry);
    }
    for (int blank = key.indexOf(' '); blank >= 0; blank = key.indexOf(' ', blank + 1)) {
      beginnings.add(key.substring(0, blank));
    }
  }

  List<OutletEntry> lookUp(String key) {
    return List.copyOf(byKey.getOrDefault(key, List.of()));
  }

  /** The names in a text that are written as names, the longest at each place, none overlapping. */
  List<NameMention> mentionsIn(List<NameWord> words) {
    List<NameMention> mentions = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      NameMention mention = longestAt(words, i);
      if (mention == null) {
        i++;
      } else {
        mentions.add(mention);
        i = mention.end();
      }
    }
    return mentions;
  }

  private @org.jspecify.annotations.Nullable NameMention longestAt(
      List<NameWord> words, int start) {
    if (!words.get(start).isCapital()) {
      return null;
    }
    NameMention longest = null;
    StringBuilder key = new StringBuilder();
    for (int end = start; end < Math.min(words.size(), start + MAX_NAME_WORDS); end++) {
      if (end > start) {
        key.append(' ');
      }
      key.append(words.get(end).plain());
      String name = key.toString();
      List<OutletEntry> entries = byKey.get(name);
      if (entries != null && !entries.isEmpty() && name.length() > 1) {
        longest = new NameMention(start, end + 1, List.copyOf(entries));
      }
      if (!beginnings.contains(name)) {
        break;
      }
    }
    return longest;
  }
}
