package org.broadsheet.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.broadsheet.entities.naming.AliasTable;
import org.broadsheet.entities.naming.ArticleNames;
import org.broadsheet.entities.naming.Repeats;
import org.broadsheet.entities.naming.RussianGrammar;
import org.broadsheet.entities.naming.TaggedMention;
import org.broadsheet.text.CodePoints;
import org.broadsheet.text.Sentences;
import org.broadsheet.text.Token;
import org.broadsheet.text.Tokenizer;

/** Finds the mentions of one text: tokens, sentences, tagging, names within the article. */
public final class MentionFinder {

  /** The longest names of bodies have some 150; a longer word or run of capitals is no name. */
  private static final int MAX_CHARS = 300;

  /**
   * Characters of a text, from its beginning, in which names are looked for: those of a book. A
   * million take up to two seconds.
   */
  static final int MAX_TEXT = 500_000;

  private final String language;
  private final Tagger tagger;
  private final AliasTable aliases;
  private final ArticleNames names;

  /** A finder for texts of a language with the given engine. */
  public MentionFinder(String language, Tagger tagger, AliasTable aliases) {
    this.language = language;
    this.tagger = tagger;
    this.aliases = aliases;
    this.names = new ArticleNames(aliases);
  }

  /** {@link Tagger#id} of the engine. */
  public String model() {
    return tagger.id();
  }

  /** The mentions in the order of the text, each with its name in this article. */
  public List<Mention> find(String whole) {
    String text = beginning(whole);
    List<List<Token>> sentences = Sentences.split(text, Tokenizer.tokenize(text));
    List<List<String>> words = new ArrayList<>(sentences.size());
    for (List<Token> sentence : sentences) {
      words.add(sentence.stream().map(MentionFinder::word).toList());
    }
    CodePoints places = CodePoints.of(text);
    List<TaggedMention> candidates = new ArrayList<>();
    for (Tagger.Span span : Repeats.complete(words, tagged(words), aliases, language)) {
      if (isOfBearableLength(sentences.get(span.sentence()), span)) {
        candidates.add(candidate(text, sentences.get(span.sentence()), span, places));
      }
    }
    return names.join(text, candidates, language);
  }

  private static String beginning(String text) {
    if (text.length() <= MAX_TEXT) {
      return text;
    }
    boolean isInPair = Character.isHighSurrogate(text.charAt(MAX_TEXT - 1));
    return text.substring(0, isInPair ? MAX_TEXT - 1 : MAX_TEXT);
  }

  private static String word(Token token) {
    String text = token.text();
    return text.length() <= MAX_CHARS ? text : text.substring(0, MAX_CHARS);
  }

  private static boolean isOfBearableLength(List<Token> sentence, Tagger.Span span) {
    return sentence.get(span.to() - 1).end() - sentence.get(span.from()).start() <= MAX_CHARS;
  }

  private List<Tagger.Span> tagged(List<List<String>> words) {
    List<Tagger.Span> spans = tagger.tag(words);
    return language.equals("ru") ? RussianGrammar.correct(words, spans) : spans;
  }

  private static TaggedMention candidate(
      String text, List<Token> sentence, Tagger.Span span, CodePoints places) {
    int from = withArticle(sentence, span);
    int start = sentence.get(from).start();
    int end = sentence.get(span.to() - 1).end();
    Mention mention =
        Mention.of(
            places.before(start),
            places.before(end),
            text.substring(start, end),
            span.type(),
            Math.round(1000 * span.score()) / 1000.0);
    return new TaggedMention(mention, end, lead(sentence, from));
  }

  private static String lead(List<Token> sentence, int from) {
    return sentence.subList(Math.max(0, from - 2), from).stream()
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }

  private static boolean isInCapitals(String word) {
    return word.chars().allMatch(Character::isUpperCase);
  }

  /**
   * Inside a sentence "The" is written large where it is part of an organisation's name; no acronym
   * has one.
   */
  private static int withArticle(List<Token> sentence, Tagger.Span span) {
    boolean part =
        span.type() == EntityType.ORG
            && span.from() > 1
            && sentence.get(span.from() - 1).text().equals("The")
            && !(span.to() - span.from() == 1 && isInCapitals(sentence.get(span.from()).text()));
    return part ? span.from() - 1 : span.from();
  }
}
