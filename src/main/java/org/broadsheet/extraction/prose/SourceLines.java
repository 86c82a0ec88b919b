package org.broadsheet.extraction.prose;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.text.BareWords;
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
  private static final Set<String> LABELS =
      Set.of(
          "original url",
          "url",
          "original",
          "original link",
          "original article",
          "original source",
          "source",
          "source url",
          "source link",
          "link",
          "permalink",
          "article url",
          "address",
          "read the original",
          "read the original article",
          "read the original at",
          "via",
          "from",
          "read the full story",
          "read the full article",
          "available at",
          "retrieved from",
          "first published at",
          "originally published at",
          "canonical url",
          "web",
          "web link",
          "quelle",
          "original adresse",
          "originaladresse",
          "originalartikel",
          "adresse",
          "zum artikel",
          "url d origine",
          "url originale",
          "lien",
          "lien original",
          "source originale",
          "article original",
          "lien d origine",
          "fuente",
          "url original",
          "enlace",
          "enlace original",
          "art\u00edculo original",
          "fonte",
          "link originale",
          "liga\u00e7\u00e3o",
          "link original",
          "\u0438\u0441\u0442\u043e\u0447\u043d\u0438\u043a",
          "\u043e\u0440\u0438\u0433\u0438\u043d\u0430\u043b",
          "\u0441\u0441\u044b\u043b\u043a\u0430",
          "\u043e\u0440\u0438\u0433\u0438\u043d\u0430\u043b\u044c\u043d\u044b\u0439 url",
          "\u0441\u0441\u044b\u043b\u043a\u0430 \u043d\u0430 \u043e\u0440\u0438\u0433\u0438\u043d\u0430\u043b",
          "\u0430\u0434\u0440\u0435\u0441",
          "\u0434\u0436\u0435\u0440\u0435\u043b\u043e",
          "\u043e\u0440\u0438\u0433\u0456\u043d\u0430\u043b",
          "\u043f\u043e\u0441\u0438\u043b\u0430\u043d\u043d\u044f",
          "\u043e\u0440\u0438\u0433\u0456\u043d\u0430\u043b\u044c\u043d\u0430 \u0430\u0434\u0440\u0435\u0441\u0430",
          "\u017ar\u00f3d\u0142o",
          "bron");

  private final Set<Integer> lines = new HashSet<>();
  private @Nullable String address;

  private SourceLines() {}

  static SourceLines in(List<Passage> passages) {
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

  private void look(List<Passage> passages, int i) {
    Passage passage = passages.get(i);
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
