package org.broadsheet.outlet;

import java.util.List;
import java.util.Set;
import org.broadsheet.article.OutletSignal;
import org.jspecify.annotations.Nullable;

/**
 * What the words around an outlet's name say: an outlet writes that somebody "told" it, and that
 * another outlet "reported".
 */
final class SpeechCues {

  private static final Set<String> TOLD = Set.of("told", "tells", "telling");

  /** Verbs after a name that is quoted. */
  private static final Set<String> REPORTS =
      Set.of(
          "reported",
          "reports",
          "reporting",
          "writes",
          "wrote",
          "cited",
          "quoted",
          "revealed",
          "said",
          "says",
          "noted",
          "claimed",
          "published",
          "berichtet",
          "berichtete",
          "schreibt",
          "zufolge",
          "meldet",
          "meldete",
          "rapporte",
          "rapportait",
          "informo",
          "publico",
          "reporto",
          "scrive",
          "riporta",
          "сообщает",
          "сообщил",
          "сообщила",
          "сообщило",
          "пишет",
          "передает",
          "передал",
          "написала",
          "повідомляє",
          "пише");

  /** Words before a name that is quoted. */
  private static final Set<String> SOURCES =
      Set.of("laut", "selon", "segun", "secondo", "volgens", "wedlug", "podle", "по", "via");

  private static final int EXCERPT_WORDS = 2;

  private SpeechCues() {}

  /** What a mention is; null if the words around it say nothing. */
  static @Nullable OutletSignal signalOf(List<Word> words, NameMention mention) {
    int before = mention.start() - 1;
    if (before >= 0 && words.get(before).plain().equals("the")) {
      before--;
    }
    if (before >= 0 && TOLD.contains(words.get(before).plain())) {
      return OutletSignal.SELF_REFERENCE;
    }
    boolean reports =
        mention.end() < words.size() && REPORTS.contains(words.get(mention.end()).plain());
    return reports || isSource(words, before) ? OutletSignal.ATTRIBUTION : null;
  }

  private static boolean isSource(List<Word> words, int before) {
    if (before < 0) {
      return false;
    }
    String last = words.get(before).plain();
    if (SOURCES.contains(last)) {
      return true;
    }
    String earlier = before == 0 ? "" : words.get(before - 1).plain();
    return (last.equals("to") && earlier.equals("according"))
        || (last.equals("by")
            && Set.of("reported", "cited", "quoted", "published", "obtained").contains(earlier))
        || (last.equals("with") && earlier.equals("interview"));
  }

  /** The mention with a little of what is around it. */
  static String excerpt(String text, List<Word> words, NameMention mention) {
    int from = Math.max(0, mention.start() - EXCERPT_WORDS);
    int to = Math.min(words.size(), mention.end() + 1) - 1;
    return text.substring(words.get(from).start(), words.get(to).end());
  }
}
