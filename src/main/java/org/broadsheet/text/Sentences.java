package org.broadsheet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits the tokens of a news text into sentences.
 *
 * <p>A line break always ends one. A full stop that belongs to an abbreviation ends one only before
 * a word with which sentences like to begin.
 */
public final class Sentences {

  private static final String ENDS = ".!?…。！？।؟";
  private static final String CLOSES = "\"'”’»)]“";

  /** The most frequent first words of English news sentences, and of none but sentences. */
  private static final Set<String> STARTERS =
      Set.of(
          "the", "a", "an", "in", "on", "at", "it", "its", "he", "she", "they", "we", "this",
          "that", "these", "those", "but", "and", "however", "there", "when", "while", "as", "if",
          "after", "before", "since", "for", "mr", "i", "you", "his", "her", "their", "our",
          "some");

  /** No tagger needs more context, and a text without full stops must not become one sentence. */
  private static final int MAX_TOKENS = 400;

  private Sentences() {}

  /** The sentences in order; together they hold every token once. */
  public static List<List<Token>> split(String text, List<Token> tokens) {
    List<List<Token>> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i + 1 == tokens.size() || i + 1 - start >= MAX_TOKENS || isEnd(text, tokens, i)) {
        sentences.add(tokens.subList(start, i + 1));
        start = i + 1;
      }
    }
    return sentences;
  }

  private static boolean isEnd(String text, List<Token> tokens, int i) {
    Token token = tokens.get(i);
    Token next = tokens.get(i + 1);
    if (text.substring(token.end(), next.start()).indexOf('\n') >= 0) {
      return true;
    }
    int mark = i;
    while (mark > 0 && i - mark < 3 && isOneOf(tokens.get(mark), CLOSES)) {
      mark--;
    }
    if (isOneOf(next, CLOSES) && next.start() == token.end()) {
      return false; // the closing mark belongs to this sentence
    }
    Token end = tokens.get(mark);
    if (isOneOf(end, ENDS)) {
      return startsSentence(next);
    }
    return mark == i && endsAbbreviated(end, next);
  }

  private static boolean endsAbbreviated(Token token, Token next) {
    String word = token.text();
    if (word.length() < 3 || !word.endsWith(".")) {
      return false; // an initial
    }
    String lower = word.substring(0, word.length() - 1).toLowerCase(Locale.ROOT);
    return !Abbreviations.standsBeforeAName(lower)
        && Character.isUpperCase(next.text().codePointAt(0))
        && STARTERS.contains(next.text().toLowerCase(Locale.ROOT));
  }

  private static boolean startsSentence(Token token) {
    return !Character.isLowerCase(token.text().codePointAt(0)) && !isOneOf(token, ",;:");
  }

  private static boolean isOneOf(Token token, String marks) {
    return marks.indexOf(token.text().charAt(0)) >= 0
        && (token.text().length() == 1 || token.text().startsWith(".."));
  }
}
