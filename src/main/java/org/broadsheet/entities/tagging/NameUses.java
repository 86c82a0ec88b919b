package org.broadsheet.entities.tagging;

/** What names a word is part of, in any language and script, by the lexicon of words of names. */
public final class NameUses {

  private static final String LEXICON = "all.words";
  private static final Lazy<Lexicon> WORDS = new Lazy<>(() -> BuiltInTaggers.lexicon(LEXICON));

  private NameUses() {}

  /** How well a word is known as a given name: 0 not at all, 1 by one or two, 3 by many bearers. */
  public static int given(String word) {
    return level(word, 'g');
  }

  /** How well a word is known as a family name. */
  public static int family(String word) {
    return level(word, 'f');
  }

  /** How well a word is known as the name of a place. */
  public static int place(String word) {
    return level(word, 'l');
  }

  private static int level(String word, char use) {
    Lexicon words = WORDS.get();
    int place = words.find(Hashes.ofWord(Lexica.folded(word)));
    if (place < 0) {
      return 0;
    }
    String uses = words.values().get(place);
    int at = uses.indexOf(use);
    return at < 0 ? 0 : uses.charAt(at + 1) - '0';
  }
}
