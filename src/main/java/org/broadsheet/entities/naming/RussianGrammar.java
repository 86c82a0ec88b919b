package org.broadsheet.entities.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadsheet.entities.EntityType;
import org.broadsheet.entities.Tagger.Span;

/**
 * Corrects what a tagger takes for one person's name and Russian grammar forbids: first name and
 * surname stand in one case, and "himself" is no first name.
 */
public final class RussianGrammar {

  /** Shorter words that end like an instrumental are names themselves: Том, Клим. */
  private static final int MIN_INSTRUMENTAL_CHARS = 6;

  private static final List<String> MASCULINE_INSTRUMENTAL = List.of("ом", "ым");
  private static final List<String> INSTRUMENTAL =
      List.of("ом", "ым", "им", "ем", "ём", "ой", "ей", "ою", "ею", "ью");
  private static final Set<String> PRONOUNS = Set.of("Сам", "Сама", "Сами");

  private RussianGrammar() {}

  /**
   * The spans, those of two persons in different cases split: "с Джонсоном Трамп" is two of them.
   *
   * @param words words of the sentences that the spans refer to
   */
  public static List<Span> correct(List<List<String>> words, List<Span> spans) {
    List<Span> corrected = new ArrayList<>(spans.size());
    for (Span span : spans) {
      if (span.type() == EntityType.PER) {
        addParts(words.get(span.sentence()), span, corrected);
      } else {
        corrected.add(span);
      }
    }
    return corrected;
  }

  private static void addParts(List<String> sentence, Span span, List<Span> parts) {
    int from = span.from();
    if (span.to() - from > 1 && PRONOUNS.contains(sentence.get(from))) {
      from++;
    }
    for (int i = from; i + 1 < span.to(); i++) {
      if (isOtherCase(sentence.get(i), sentence.get(i + 1))) {
        parts.add(new Span(span.sentence(), from, i + 1, span.type(), span.score()));
        from = i + 1;
      }
    }
    parts.add(new Span(span.sentence(), from, span.to(), span.type(), span.score()));
  }

  private static boolean isOtherCase(String word, String next) {
    return word.length() >= MIN_INSTRUMENTAL_CHARS
        && MASCULINE_INSTRUMENTAL.stream().anyMatch(word::endsWith)
        && next.length() > 2
        && Character.isUpperCase(next.charAt(0))
        && INSTRUMENTAL.stream().noneMatch(next::endsWith);
  }
}
