package org.broadsheet.repetition;

import java.util.Optional;
import org.broadsheet.repetition.LearnedBlock.Strength;
import org.broadsheet.text.Hash128;

/** Decides whether a block that recurs within an outlet, or over all of them, is boilerplate. */
final class RepetitionRule {

  /** Of fewer articles no three families can be. */
  private static final int MIN_ARTICLES = 3;

  /** In the body a block may be background that several reports print. */
  private static final int MIN_FAMILIES_IN_BODY = 5;

  /** Of the outlet's families. */
  private static final double SHARE = .01;

  /** Of the articles that print it, at the head or at the tail. */
  private static final double AT_THE_EDGE = .80;

  /** Shorter blocks (headings, "Remind me later.") need company, or more families. */
  private static final int SHORT_BLOCK_WORDS = 4;

  /**
   * An outlet's rarest boilerplate is left alone, so that what is learned of an outlet is bounded:
   * at most this many times the blocks of an article.
   */
  private static final int MAX_BLOCKS = 10_000;

  /** As {@link #MAX_BLOCKS}, of all outlets together. */
  private static final int MAX_BLOCKS_OF_CORPUS = 50_000;

  /**
   * Reports of several outlets share a paragraph more easily than those of one: an agency's
   * background, a formula of the trade. Of 4,337 articles of four sources the one wrong block that
   * five families print has five.
   */
  private static final int MIN_FAMILIES_IN_CORPUS = 8;

  /** Formulas are short ("Terms were not disclosed."): in the body, shorter blocks need company. */
  private static final int PROMPT_WORDS = 8;

  /**
   * Of the articles that print it, those whose title has a word of it. What a report tells is also
   * in its title; a prompt has nothing to do with it.
   */
  private static final double MAX_NAMED = .2;

  private RepetitionRule() {}

  /** What was learned of a block, if it is boilerplate. */
  static Optional<LearnedBlock> judge(
      Hash128 block, Occurrences occurrences, OutletSizes.Size outlet) {
    if (occurrences.count() < MIN_ARTICLES) {
      return Optional.empty();
    }
    FamilyCount sample = Families.count(occurrences.mark(), occurrences.sample());
    int families = sample.estimate(occurrences.count());
    if (!sample.isRepeated() || families < outlet.families() / MAX_BLOCKS) {
      return Optional.empty();
    }
    double share = Math.min(1, (double) families / outlet.families());
    return Optional.of(
        new LearnedBlock(
            block,
            outlet.domain(),
            occurrences.sample().get(0).article(),
            families,
            share,
            occurrences.zone(),
            strength(occurrences, families, share),
            occurrences.words()));
  }

  /**
   * What was learned of a block that several outlets print, or articles of which none is known.
   *
   * <p>Nobody vouches that they belong together, so it takes more families, and the block must not
   * be about what its articles are about.
   */
  static Optional<LearnedBlock> judgeInCorpus(
      Hash128 block, Occurrences occurrences, OutletSizes.Size corpus) {
    if (occurrences.count() < MIN_FAMILIES_IN_CORPUS
        || occurrences.words() < SHORT_BLOCK_WORDS
        || occurrences.named() > MAX_NAMED * occurrences.count()) {
      return Optional.empty();
    }
    FamilyCount sample = Families.count(occurrences.mark(), occurrences.sample());
    int families = sample.estimate(occurrences.count());
    if (sample.families() < MIN_FAMILIES_IN_CORPUS
        || families < corpus.families() / MAX_BLOCKS_OF_CORPUS) {
      return Optional.empty();
    }
    boolean isSure = isAtTheEdge(occurrences) || occurrences.words() >= PROMPT_WORDS;
    return Optional.of(
        new LearnedBlock(
            block,
            corpus.domain(),
            occurrences.sample().get(0).article(),
            families,
            Math.min(1, (double) families / corpus.families()),
            occurrences.zone(),
            isSure ? Strength.ALONE : Strength.IN_COMPANY,
            occurrences.words()));
  }

  private static Strength strength(Occurrences occurrences, int families, double share) {
    boolean edge = isAtTheEdge(occurrences);
    if (!edge && families < MIN_FAMILIES_IN_BODY) {
      return Strength.IN_COMPANY;
    }
    if (occurrences.words() < SHORT_BLOCK_WORDS) {
      return edge && families >= MIN_FAMILIES_IN_BODY ? Strength.ALONE : Strength.IN_COMPANY;
    }
    return edge || share >= SHARE ? Strength.ALONE : Strength.IN_COMPANY;
  }

  private static boolean isAtTheEdge(Occurrences occurrences) {
    int edge = Math.max(occurrences.inZone(Zone.HEAD), occurrences.inZone(Zone.TAIL));
    return edge >= AT_THE_EDGE * occurrences.count();
  }
}
