package org.broadsheet.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.broadsheet.article.Article;
import org.broadsheet.article.Block;
import org.broadsheet.article.Language;
import org.broadsheet.language.model.LanguageModel;
import org.broadsheet.language.model.Prediction;
import org.broadsheet.language.opinion.CloseRelatives;
import org.broadsheet.language.opinion.LanguagePriors;
import org.broadsheet.language.opinion.TwoOpinions;
import org.broadsheet.language.passage.LanguageGuess;
import org.broadsheet.language.passage.LanguageText;
import org.broadsheet.language.passage.LetterCount;
import org.broadsheet.language.passage.Passage;
import org.broadsheet.language.passage.Passages;
import org.broadsheet.language.passage.Prose;
import org.broadsheet.language.passage.Scripts;
import org.jspecify.annotations.Nullable;

/**
 * Tells the languages of an article from its kept blocks; immutable and safe to share between
 * threads.
 */
public final class LanguageDetector {

  /**
   * Less probable answers are {@code und}. Of the development texts under 40 characters that are
   * answered with a tenth less, 29 % would be right; of those with up to a tenth more, 59 %.
   */
  public static final double MIN_PROBABILITY = .2;

  /** What the model gives to languages beyond its first answers counts little: they are rare. */
  private static final double UNSEEN_WEIGHT = .5;

  private static final int CANDIDATES = 6;

  /** Characters; the second model reads no more. */
  private static final int MAX_TOGETHER = 4096;

  /**
   * Characters of an article that are judged, from its beginning: those of a thick book. What is
   * longer is in no other languages, and each character costs as much as those before it.
   */
  private static final int MAX_CHARS = 1_000_000;

  private final LanguageModel model;
  private final Set<String> allowed;

  private LanguageDetector(LanguageModel model, Set<String> allowed) {
    this.model = model;
    this.allowed = allowed;
  }

  /** A detector that answers with any language of the model. */
  public static LanguageDetector of(LanguageModel model) {
    return new LanguageDetector(model, Set.of());
  }

  /** A detector that answers only with these ISO codes; an empty list allows all. */
  public LanguageDetector withAllowed(Collection<String> codes) {
    return new LanguageDetector(model, Set.copyOf(codes));
  }

  /** The languages of the kept blocks of an article. */
  public Language detect(Article article) {
    return detect(article.keptBlocks().stream().map(Block::text).collect(Collectors.toList()));
  }

  /** The languages of blocks in the order of their article. */
  public Language detect(List<String> blocks) {
    List<String> texts = new ArrayList<>(blocks.size());
    int left = MAX_CHARS;
    for (String block : blocks) {
      String judged = block.substring(0, Math.min(left, block.length()));
      left -= judged.length();
      texts.add(LanguageText.withoutAddresses(judged));
    }
    List<Passage> passages = new ArrayList<>();
    for (String text : Passages.of(texts)) {
      String small = LanguageText.small(text);
      LetterCount count = LetterCount.of(small);
      passages.add(new Passage(text, small, count, guess(small, count)));
    }
    if (!areAllInOne(passages)) {
      CloseRelatives.builtIn().relatives().forEach(relatives -> settle(passages, relatives));
    }
    LanguageShares shares = new LanguageShares(areAllInOne(passages));
    passages.forEach(shares::add);
    return shares.toLanguage();
  }

  private static boolean areAllInOne(List<Passage> passages) {
    return passages.stream().map(passage -> passage.guess().code()).distinct().count() < 2;
  }

  /**
   * Where single passages are said to be in several close relatives, all of them together decide:
   * an article that seems to be Norwegian here and Danish there is in one of the two.
   */
  private void settle(List<Passage> passages, Set<String> relatives) {
    Set<String> found = new HashSet<>();
    StringBuilder together = new StringBuilder();
    for (Passage passage : passages) {
      if (relatives.contains(passage.guess().code()) && together.length() < MAX_TOGETHER) {
        together.append(passage.text()).append(' ');
        found.add(passage.guess().code());
      }
    }
    if (found.size() < 2) {
      return;
    }
    String text = together.toString();
    LanguageGuess guess = guess(text, LetterCount.of(text));
    if (relatives.contains(guess.code())) {
      passages.replaceAll(
          passage -> relatives.contains(passage.guess().code()) ? passage.as(guess) : passage);
    }
  }

  /** The language of one piece of text, such as a headline; {@code und} if it is in doubt. */
  public LanguageGuess guess(String text) {
    String clean = LanguageText.of(text);
    return guess(clean, LetterCount.of(clean));
  }

  private LanguageGuess guess(String text, LetterCount count) {
    if (!Prose.is(text, count)) {
      return LanguageGuess.NONE;
    }
    LanguageGuess guess = byScriptAlone(count);
    if (guess == null) {
      guess = byModels(text, count);
    }
    return isAllowed(guess.code()) && guess.probability() >= MIN_PROBABILITY
        ? guess
        : LanguageGuess.NONE;
  }

  private static @Nullable LanguageGuess byScriptAlone(LetterCount count) {
    String only = Scripts.onlyLanguage(count);
    return only == null || count.letters() == 0 ? null : new LanguageGuess(only, 1);
  }

  private LanguageGuess byModels(String text, LetterCount count) {
    Map<String, Double> byCode = new TreeMap<>();
    for (Prediction prediction : model.predict(text, CANDIDATES)) {
      byCode.merge(
          LanguageCodes.of(prediction.label()), (double) prediction.probability(), Double::sum);
    }
    LanguageGuess best = best(byCode, count);
    return model.isBuiltIn() && TwoOpinions.areNeeded(best)
        ? new TwoOpinions(text, count, byCode, LanguageCodes.ofLid176()).weigh()
        : best;
  }

  static LanguageGuess best(Map<String, Double> byCode, LetterCount count) {
    String best = Language.UNDETERMINED;
    double bestMass = 0;
    double allMass = 0;
    double unseen = 1;
    for (Map.Entry<String, Double> answer : byCode.entrySet()) {
      unseen -= answer.getValue();
      double mass = answer.getValue() * weight(answer.getKey(), count);
      allMass += mass;
      if (mass > bestMass) {
        best = answer.getKey();
        bestMass = mass;
      }
    }
    return bestMass == 0
        ? LanguageGuess.NONE
        : new LanguageGuess(best, bestMass / (allMass + UNSEEN_WEIGHT * Math.max(0, unseen)));
  }

  private static double weight(String code, LetterCount count) {
    return Scripts.fits(code, count) ? LanguagePriors.of(code) : 0;
  }

  private boolean isAllowed(String code) {
    return allowed.isEmpty() || allowed.contains(code);
  }
}
