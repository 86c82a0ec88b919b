package org.broadsheet.outlet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.broadsheet.text.LanguageWords;

/** Finds outlets by name, alone or within running text; immutable once made. */
final class NameIndex {

  private static final int MAX_NAME_WORDS = 10;

  /** Words that newspapers in many places of the English-speaking world call themselves. */
  private static final Set<String> PRESS_WORDS = Set.copyOf(LanguageWords.of("en", "press"));

  private final Map<String, List<OutletEntry>> byKey = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();

  private NameIndex() {}

  /**
   * The index of all names and aliases.
   *
   * @param isGiven whether the user gave an entry, who knows which outlet is meant by "The Herald"
   */
  static NameIndex of(Collection<OutletEntry> entries, Predicate<OutletEntry> isGiven) {
    NameIndex index = new NameIndex();
    for (OutletEntry entry : entries) {
      boolean isTrusted = isGiven.test(entry);
      index.add(entry, entry.name(), isTrusted);
      entry.aliases().forEach(alias -> index.add(entry, alias, isTrusted));
    }
    return index;
  }

  private void add(OutletEntry entry, String name, boolean isTrusted) {
    String key = NameKey.of(name);
    if (!isTrusted && PRESS_WORDS.contains(key) && !isSiteOf(key, entry.domain())) {
      return;
    }
    List<OutletEntry> sharing = byKey.computeIfAbsent(key, unused -> new ArrayList<>(1));
    if (!key.isEmpty() && !sharing.contains(entry)) {
      sharing.add(entry);
    }
    for (int blank = key.indexOf(' '); blank >= 0; blank = key.indexOf(' ', blank + 1)) {
      beginnings.add(key.substring(0, blank));
    }
  }

  /** "The Post" alone is the name of a hundred papers; the one at thepost.example has it alone. */
  private static boolean isSiteOf(String word, String domain) {
    String label = domain.replaceFirst("[.].*", "").replace("-", "");
    return label.equals(word) || label.equals("the" + word);
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
