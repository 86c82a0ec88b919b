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

  private static final Set<String> TOLD = Set.of("told", "tells", "telling", "gegenuber");

  /** What is said, sent or confirmed "to NAME". */
  private static final Set<String> SAID =
      Set.of(
          "comment", "confirmed", "explained", "issued", "sent", "spoke", "speaking", "statement");

  /** What NAME "has learned". */
  private static final Set<String> FOUND_OUT =
      Set.of("approached", "asked", "contacted", "learned", "learnt");

  /** What a reader is asked to do: "subscribe to NAME". */
  private static final Set<String> JOIN =
      Set.of("subscribe", "subscribing", "subscription", "donate");

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

  private static final Set<String> QUOTED_BY =
      Set.of("cited", "obtained", "published", "quoted", "reported", "seen");

  private static final Set<String> ARTICLES = Set.of("the", "der", "dem");

  private static final int EXCERPT_WORDS = 2;

  private SpeechCues() {}

  /** What a mention is; null if the words around it say nothing. */
  static @Nullable OutletSignal signalOf(List<Word> words, NameMention mention) {
    int before = mention.start() - 1;
    if (before >= 0 && ARTICLES.contains(words.get(before).plain())) {
      before--;
    }
    String last = plain(words, before);
    String earlier = plain(words, before - 1);
    String next = plain(words, mention.end());
    if (TOLD.contains(last)
        || (last.equals("to") && SAID.contains(earlier))
        || foundOut(words, mention)) {
      return OutletSignal.SELF_REFERENCE;
    }
    if (last.equals("to") && JOIN.contains(earlier)) {
      return OutletSignal.APPEAL;
    }
    return REPORTS.contains(next) || isSource(last, earlier) ? OutletSignal.ATTRIBUTION : null;
  }

  private static boolean foundOut(List<Word> words, NameMention mention) {
    String next = plain(words, mention.end());
    return (next.equals("has") || next.equals("have"))
        && FOUND_OUT.contains(plain(words, mention.end() + 1));
  }

  private static String plain(List<Word> words, int index) {
    return index < 0 || index >= words.size() ? "" : words.get(index).plain();
  }

  private static boolean isSource(String last, String earlier) {
    return SOURCES.contains(last)
        || (last.equals("to") && earlier.equals("according"))
        || (last.equals("by") && QUOTED_BY.contains(earlier))
        || (last.equals("with") && earlier.equals("interview"));
  }

  /** The mention with a little of what is around it. */
  static String excerpt(String text, List<Word> words, NameMention mention) {
    int from = Math.max(0, mention.start() - EXCERPT_WORDS);
    int to = Math.min(words.size(), mention.end() + 1) - 1;
    return text.substring(words.get(from).start(), words.get(to).end());
  }
}
