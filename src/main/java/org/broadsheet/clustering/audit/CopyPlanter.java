package org.broadsheet.clustering.audit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.broadsheet.clustering.value.Document;
import org.broadsheet.text.Hash128;

/**
 * Makes a planted copy or decoy of some articles of a corpus.
 *
 * <p>Which articles, of which kind and with which words is decided by the hash of the article's id
 * alone, so it is the same on every runner. An article of fewer than {@value #MIN_WORDS} words is
 * never taken, one of few figures never for {@link PlantedKind#OTHER_FIGURES}, and one of fewer
 * than {@value #MIN_WORDS_OF_TEASED} never for {@link PlantedKind#TEASER}; another kind is planted
 * then. Each chosen article gets one copy, so that no copy can be found by way of another.
 *
 * <p>Words are what stands between blanks, so articles in languages written without blanks are
 * hardly ever taken.
 *
 * <p>A copy has an id of its own, no address and no outlet, since these would prove it at once; the
 * article's day and language; and the article's title but for {@link PlantedKind#RE_HEADLINED} and
 * {@link PlantedKind#REWORDED}, which have none in common, and for decoys. Texts are planted after
 * boilerplate was cut, so that {@link PlantedKind#WITH_BOILERPLATE} measures what happens to
 * boilerplate that was not recognised.
 */
final class CopyPlanter implements Serializable {

  private static final long serialVersionUID = 1;

  static final int MIN_WORDS = 60;
  static final int MIN_WORDS_OF_TEASED = 120;

  private static final int MIN_FIGURES = 8;
  private static final double MIN_SHARE_OF_FIGURES = 0.1;

  private static final int MIN_TEASER = 25;
  private static final int MAX_TEASER = 60;

  private static final int WORDS_PER_CHANGE = 12;
  private static final int WORDS_PER_LOSS = 30;

  /** Menu and notice are each an eighth of the article at most: else they would be the text. */
  private static final int WORDS_PER_BOILERPLATE = 8;

  private static final String MENU =
      "Home News Local Business Sport Culture Weather Obituaries Classifieds Archive Sign in"
          + " Subscribe today and read every story on all of your devices without limits";

  private static final String NOTICE =
      "Sign up for our morning letter and get the stories that matter in your inbox before"
          + " breakfast. You can leave the list at any time. All rights reserved. No part of this"
          + " page may be reproduced.";

  private static final Hash128 SALT = Hash128.of("planted for the audit");

  private final double share;

  /** Plants copies of so large a share of the articles. */
  CopyPlanter(double share) {
    this.share = share;
  }

  /** What is planted beside an article, if anything is. */
  Optional<Planted> plant(Document original) {
    Hash128 dice = original.id().with(SALT);
    boolean isChosen = (dice.high() >>> 11) * 0x1.0p-53 < share;
    String[] words = original.text().strip().split("\\s+");
    if (!isChosen || words.length < MIN_WORDS) {
      return Optional.empty();
    }
    PlantedKind kind = kind(words, dice);
    return Optional.of(new Planted(kind, original.id(), document(original, kind, words, dice)));
  }

  private static PlantedKind kind(String[] words, Hash128 dice) {
    PlantedKind[] kinds = PlantedKind.values();
    PlantedKind drawn = kinds[(int) Long.remainderUnsigned(dice.low(), kinds.length)];
    boolean isPossible =
        switch (drawn) {
          case TEASER -> words.length >= MIN_WORDS_OF_TEASED;
          case OTHER_FIGURES -> isFullOfFigures(words);
          default -> true;
        };
    return isPossible ? drawn : kinds[(int) Long.remainderUnsigned(dice.low(), 4)];
  }

  private static boolean isFullOfFigures(String[] words) {
    long figures = Arrays.stream(words).filter(CopyPlanter::isFigure).count();
    return figures >= MIN_FIGURES && figures >= MIN_SHARE_OF_FIGURES * words.length;
  }

  private static boolean isFigure(String word) {
    return word.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static Document document(
      Document original, PlantedKind kind, String[] words, Hash128 dice) {
    Hash128 id = dice.with(Hash128.of(kind.name()));
    Document.Builder copy = Document.builder(id.hex(), text(original, kind, words, dice));
    return copy.setTitle(keepsTitle(kind) ? original.title() : null)
        .setPublished(original.published())
        .setLanguage(original.language())
        .build();
  }

  private static boolean keepsTitle(PlantedKind kind) {
    return kind.isCopy() && kind != PlantedKind.RE_HEADLINED && kind != PlantedKind.REWORDED;
  }

  private static String text(Document original, PlantedKind kind, String[] words, Hash128 dice) {
    int random = (int) (dice.low() >>> 33);
    return switch (kind) {
      case CUT -> first(words, words.length * (40 + random % 41) / 100);
      case TEASER -> first(words, MIN_TEASER + random % (MAX_TEASER - MIN_TEASER + 1));
      case RE_HEADLINED -> headline(words, random) + "\n\n" + original.text();
      case REWORDED -> reworded(words, random);
      case WITH_BOILERPLATE -> onSite(original.text(), words.length);
      case OTHER_FIGURES -> otherFigures(original.text(), random);
      case SHARED_BOILERPLATE -> onSite(scrambled(words, random), words.length);
    };
  }

  private static String onSite(String text, int words) {
    int most = words / WORDS_PER_BOILERPLATE;
    return first(MENU.split(" "), most) + "\n\n" + text + "\n\n" + first(NOTICE.split(" "), most);
  }

  private static String first(String[] words, int count) {
    return String.join(" ", Arrays.asList(words).subList(0, Math.min(count, words.length)));
  }

  /** Words from all over the article, as an editor would not leave them in the lead. */
  private static String headline(String[] words, int random) {
    List<String> headline = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      headline.add(words[(random + i * 31) % words.length]);
    }
    return String.join(" ", headline);
  }

  private static String reworded(String[] words, int random) {
    List<String> reworded = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      int place = i + random % WORDS_PER_LOSS;
      if (place % WORDS_PER_CHANGE == 0) {
        reworded.add(words[(i * 7 + random) % words.length]);
      } else if (place % WORDS_PER_LOSS != 1) {
        reworded.add(words[i]);
      }
    }
    return String.join(" ", reworded);
  }

  private static String otherFigures(String text, int random) {
    StringBuilder other = new StringBuilder(text.length());
    int shift = 1 + random % 8;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isDigit = c >= '0' && c <= '9';
      other.append(isDigit ? (char) ('0' + (c - '0' + shift + i % 2) % 10) : c);
    }
    return other.toString();
  }

  /** Every word far from those it stood beside: a run of three is left by chance alone. */
  private static String scrambled(String[] words, int random) {
    List<String> scrambled = new ArrayList<>();
    int step = stepThrough(words.length, random);
    for (int i = 0, at = random % words.length; i < words.length; i++) {
      scrambled.add(words[at]);
      at = (at + step) % words.length;
    }
    return String.join(" ", scrambled);
  }

  /** A step that visits each word once, and is not small. */
  private static int stepThrough(int words, int random) {
    int step = words / 3 + random % Math.max(1, words / 4);
    while (greatestCommonDivisor(step, words) != 1) {
      step++;
    }
    return step;
  }

  private static int greatestCommonDivisor(int one, int other) {
    return other == 0 ? one : greatestCommonDivisor(other, one % other);
  }

  /**
   * What is planted.
   *
   * @param originalId the article that it is made of
   */
  record Planted(PlantedKind kind, Hash128 originalId, Document document) {}
}
