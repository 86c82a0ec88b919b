package org.broadsheet.entities;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.text.CodePoints;
import org.broadsheet.text.Sentences;
import org.broadsheet.text.Token;
import org.broadsheet.text.Tokenizer;

/** Finds the mentions of one text: tokens, sentences, tagging, names within the article. */
public final class MentionFinder {

  private final Tagger tagger;
  private final ArticleNames names;

  /** A finder with the given engine. */
  public MentionFinder(Tagger tagger) {
    this.tagger = tagger;
    this.names = new ArticleNames();
  }

  /** The mentions in the order of the text, each with its name in this article. */
  public List<Mention> find(String text) {
    List<List<Token>> sentences = Sentences.split(text, Tokenizer.tokenize(text));
    List<List<String>> words = new ArrayList<>(sentences.size());
    for (List<Token> sentence : sentences) {
      words.add(sentence.stream().map(Token::text).toList());
    }
    CodePoints places = CodePoints.of(text);
    List<Mention> mentions = new ArrayList<>();
    for (Tagger.Span span : tagger.tag(words)) {
      List<Token> sentence = sentences.get(span.sentence());
      int start = sentence.get(span.from()).start();
      int end = sentence.get(span.to() - 1).end();
      mentions.add(
          Mention.of(
              places.before(start),
              places.before(end),
              text.substring(start, end),
              span.type(),
              span.score()));
    }
    return names.join(mentions);
  }
}
