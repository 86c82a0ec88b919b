package org.broadsheet.extraction.prose;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.text.BareWords;
import org.broadsheet.text.LanguageWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines that only say where a text was taken from: "Original url:" and an address behind
 * it or on the next line, or a bare address at the head or tail.
 */
final class SourceLines {

  /** Lines from either end within which a bare address is that of the text. */
  private static final int ZONE = 4;

  private static final Pattern ADDRESS =
      Pattern.compile("<?(https?://[^\\s<>\"]{4,2000}|www\\.[^\\s<>\"]{4,500})>?[.,;]?");
  private static final Pattern LABELLED =
      Pattern.compile(
          "^(.{2,50}?)\\s?[:\uff1a\u2013-]?\\s?<?(https?://[^\\s<>\"]{4,2000}|www\\.[^\\s<>\"]{4,500})>?[.,;]?$");
  private static final Set<String> LABELS = LanguageWords.all("source-label");

  private final Set<Integer> lines = new HashSet<>();
  private @Nullable String address;

  private SourceLines() {}

  static SourceLines in(List<ProsePassage> passages) {
    SourceLines found = new SourceLines();
    for (int i = 0; i < passages.size(); i++) {
      found.look(passages, i);
    }
    return found;
  }

  /** The indexes of the passages that only give the address. */
  Set<Integer> lines() {
    return lines;
  }

  /** The first labelled address, else the first bare one; null if there is none. */
  @Nullable String address() {
    return address;
  }

  private void look(List<ProsePassage> passages, int i) {
    ProsePassage passage = passages.get(i);
    Matcher bare = ADDRESS.matcher(passage.text());
    if (bare.matches()) {
      boolean isLabelled = i > 0 && isLabel(passages.get(i - 1).text());
      if (isLabelled) {
        lines.add(i - 1);
      }
      if (isLabelled || i < ZONE || i >= passages.size() - ZONE) {
        add(i, bare.group(1), isLabelled);
      }
      return;
    }
    Matcher labelled = LABELLED.matcher(passage.text());
    if (mayHoldAddress(passage.text()) && labelled.matches() && isLabel(labelled.group(1))) {
      add(i, labelled.group(2), true);
    } else if (passage.link() != null && isLabel(passage.text()) && isAddress(passage.link())) {
      add(i, passage.link(), true);
    }
  }

  private static boolean mayHoldAddress(String text) {
    return text.contains("://") || text.contains("www.");
  }

  private boolean isAddress(@Nullable String link) {
    return link != null && ADDRESS.matcher(link).matches();
  }

  private void add(int line, String found, boolean isLabelled) {
    if (address == null || (isLabelled && lines.size() == 1)) {
      address = found.startsWith("www.") ? "http://" + found : found;
    }
    lines.add(line);
  }

  private static boolean isLabel(String text) {
    return LABELS.contains(BareWords.of(text));
  }
}
