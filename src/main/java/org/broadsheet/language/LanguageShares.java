package org.broadsheet.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.article.Language;
import org.broadsheet.article.LanguageShare;
import org.broadsheet.language.passage.LetterCount;
import org.broadsheet.language.passage.Passage;

/** Adds up the guesses about an article's passages, by characters, to what the article is in. */
final class LanguageShares {

  /** A second language needs this many letters of an alphabet in sure passages (DESIGN 7). */
  private static final int OWN_LETTERS = 60;

  /** Passages below this are not counted for it: a name or a slogan is no second language. */
  private static final int OWN_PASSAGE_LETTERS = 25;

  private static final double OWN_PASSAGE_PROBABILITY = .7;

  /** A list of products says little of the language of the review around it. */
  private static final double NAMES_WEIGHT = .25;

  private final Map<String, Share> shares = new TreeMap<>();
  private final boolean areAllInOne;
  private long letters;

  /** Names are looked for only where there is a second language that they could have made. */
  LanguageShares(boolean areAllInOne) {
    this.areAllInOne = areAllInOne;
  }

  void add(Passage passage) {
    letters += passage.count().letters();
    shares
        .computeIfAbsent(passage.guess().code(), Share::new)
        .add(passage, !areAllInOne && passage.isOfNames());
  }

  /** The language with the most letters is the article's; {@code und} if none is known. */
  Language toLanguage() {
    List<Share> known = new ArrayList<>();
    for (Share share : shares.values()) {
      if (!share.code.equals(Language.UNDETERMINED)) {
        known.add(share);
      }
    }
    known.sort(
        Comparator.comparingDouble((Share share) -> -share.weight).thenComparing(s -> s.code));
    if (known.isEmpty() || letters == 0) {
      return Language.UNKNOWN;
    }
    Share main = known.get(0);
    known.removeIf(share -> share != main && share.ownLetters < OWN_LETTERS);
    return new Language(main.code, main.score(), listed(known), known.size() > 1);
  }

  /** The shares of these languages; what is in none of them is {@code und}. */
  private List<LanguageShare> listed(List<Share> known) {
    List<LanguageShare> list = new ArrayList<>();
    long rest = letters;
    for (Share share : known) {
      list.add(new LanguageShare(share.code, share.letters / (double) letters, share.score()));
      rest -= share.letters;
    }
    if (rest > 0) {
      list.add(new LanguageShare(Language.UNDETERMINED, rest / (double) letters, 0));
    }
    list.sort(
        Comparator.comparingDouble((LanguageShare share) -> -share.share())
            .thenComparing(LanguageShare::language));
    return list;
  }

  /** What was added for one language. */
  private static final class Share {
    private final String code;
    private long letters;
    private double mass;
    private double weight;
    private int ownLetters;

    Share(String code) {
      this.code = code;
    }

    void add(Passage passage, boolean isOfNames) {
      LetterCount count = passage.count();
      double probability = passage.guess().probability();
      letters += count.letters();
      mass += probability * count.letters();
      weight += probability * count.letters() * (isOfNames ? NAMES_WEIGHT : 1);
      boolean sure = probability >= OWN_PASSAGE_PROBABILITY && !isOfNames;
      ownLetters += sure && count.weight() >= OWN_PASSAGE_LETTERS ? count.weight() : 0;
    }

    double score() {
      return letters == 0 ? 0 : mass / letters;
    }
  }
}
