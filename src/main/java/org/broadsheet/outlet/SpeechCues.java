package org.broadsheet.outlet;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.article.OutletSignal;
import org.broadsheet.text.LanguageWords;
import org.jspecify.annotations.Nullable;

/**
 * What the words around an outlet's name say: an outlet writes that somebody "told" it, and that
 * another outlet "reported".
 */
final class SpeechCues {

  private static final Set<String> TOLD = words("told");

  /** What is said, sent or confirmed "to NAME". */
  private static final Set<String> SAID = words("said-to");

  /** What NAME "has learned". */
  private static final Set<String> FOUND_OUT = words("found-out");

  /** What a reader is asked to do: "subscribe to NAME". */
  private static final Set<String> JOIN = words("join");

  /** Verbs after a name that is quoted. */
  private static final Set<String> REPORTS = words("reports");

  /** Words before a name that is quoted. */
  private static final Set<String> SOURCES = words("according-to");

  private static final Set<String> QUOTED_BY = words("quoted-by");

  private static final Set<String> ARTICLES = Set.of("the", "der", "dem");

  private static final int EXCERPT_WORDS = 2;

  private SpeechCues() {}

  /** The words of a list in all languages, as {@link NameWord#plain()} has them. */
  private static Set<String> words(String list) {
    return LanguageWords.all(list).stream()
        .map(NameKey::plain)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What a mention is; null if the words around it say nothing. */
  static @Nullable OutletSignal signalOf(List<NameWord> words, NameMention mention) {
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

  private static boolean foundOut(List<NameWord> words, NameMention mention) {
    String next = plain(words, mention.end());
    return (next.equals("has") || next.equals("have"))
        && FOUND_OUT.contains(plain(words, mention.end() + 1));
  }

  private static String plain(List<NameWord> words, int index) {
    return index < 0 || index >= words.size() ? "" : words.get(index).plain();
  }

  private static boolean isSource(String last, String earlier) {
    return SOURCES.contains(last)
        || (last.equals("to") && earlier.equals("according"))
        || (last.equals("by") && QUOTED_BY.contains(earlier))
        || (last.equals("with") && earlier.equals("interview"));
  }

  /** The mention with a little of what is around it. */
  static String excerpt(String text, List<NameWord> words, NameMention mention) {
    int from = Math.max(0, mention.start() - EXCERPT_WORDS);
    int to = Math.min(words.size(), mention.end() + 1) - 1;
    return text.substring(words.get(from).start(), words.get(to).end());
  }
}
