package org.broadsheet.entities.tagging;

/** A sentence with all that features look at. */
final class Sentence {

  private final Word[] words;
  private final NameMatches names;
  private final DocumentContext.Usage[] usages;

  Sentence(Word[] words, Lexica lexica, DocumentContext.Usage[] usages) {
    this.words = words;
    this.names = NameMatches.in(words, lexica);
    this.usages = usages;
  }

  int length() {
    return words.length;
  }

  /** The word at a place; boundary marks outside the sentence. */
  Word word(int i) {
    return i < 0 ? Word.SENTENCE_START : i >= words.length ? Word.SENTENCE_END : words[i];
  }

  NameMatches names() {
    return names;
  }

  /** How the document uses the word at a place. */
  DocumentContext.Usage usage(int i) {
    return usages[i];
  }
}
