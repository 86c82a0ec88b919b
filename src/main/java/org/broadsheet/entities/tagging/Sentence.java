package org.broadsheet.entities.tagging;

/** A sentence with all that features look at. */
final class Sentence {

  private final Word[] words;
  private final NameMatches names;
  private final DocumentContext context;
  private final DocumentContext.Usage[] usages;
  private final int firstWord;
  private final int capitalisation;

  Sentence(Word[] words, Lexica lexica, DocumentContext context, int number) {
    this.words = words;
    this.names = NameMatches.in(words, lexica);
    this.context = context;
    this.usages = context.ofSentence(number);
    this.firstWord = firstWord(words);
    this.capitalisation = capitalisation(words, firstWord);
  }

  /** Where the first token with a letter or digit is: quotes and dashes begin no sentence. */
  private static int firstWord(Word[] words) {
    int i = 0;
    while (i < words.length - 1 && !Character.isLetterOrDigit(words[i].text().codePointAt(0))) {
      i++;
    }
    return i;
  }

  /**
   * 0: few words after the first are capitalised; 1: half; 2: most, as in headlines; 3: all in
   * capitals.
   */
  private static int capitalisation(Word[] words, int first) {
    int letters = 0;
    int capitalised = 0;
    int allCapitals = 0;
    for (int i = first + 1; i < words.length; i++) {
      if (words[i].hasLetter()) {
        letters++;
        capitalised += words[i].isCapitalised() ? 1 : 0;
        allCapitals += words[i].isAllCapitals() ? 1 : 0;
      }
    }
    if (letters == 0) {
      return 4;
    }
    return 10 * allCapitals >= 8 * letters
        ? 3
        : 10 * capitalised >= 7 * letters ? 2 : 10 * capitalised >= 4 * letters ? 1 : 0;
  }

  int length() {
    return words.length;
  }

  /** The word at a place; boundary marks outside the sentence. */
  Word word(int i) {
    return i < 0 ? Word.SENTENCE_START : i >= words.length ? Word.SENTENCE_END : words[i];
  }

  /** 0 before and at the first word, where capitals say little; 1 after it. */
  int position(int i) {
    return i <= firstWord ? 0 : 1;
  }

  /** How much of the sentence is capitalised, 0 to 4. */
  int capitalisation() {
    return capitalisation;
  }

  /** How much of the document is capitalised: high in German, which writes all nouns large. */
  int documentCapitals() {
    return context.capitals();
  }

  NameMatches names() {
    return names;
  }

  /** How the document uses the word at a place. */
  DocumentContext.Usage usage(int i) {
    return usages[i];
  }
}
