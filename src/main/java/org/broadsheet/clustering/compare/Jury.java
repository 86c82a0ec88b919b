package org.broadsheet.clustering.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.broadsheet.clustering.compare.Verification.BySketch;
import org.broadsheet.clustering.sketch.Profile;
import org.broadsheet.clustering.value.NearDuplicatePair.Decision;
import org.broadsheet.clustering.value.Thresholds;
import org.broadsheet.text.Hash128;

/** Judges a text against all the others that may be versions of it. */
final class Jury implements Serializable {

  /** A text with more look-alikes of other numbers follows a template. */
  private static final int MAX_COINCIDENCES = 2;

  /**
   * The most pairs of one text that are compared word by word; the rest of its doubtful pairs,
   * those least alike, stand as the sketches say. A bound for texts in many hot buckets: each such
   * pair sends two texts' words through a shuffle.
   */
  static final int MAX_EXACT = 256;

  /**
   * The most pairs of one text that are compared word by word for their figures alone; those beyond
   * stand as the sketches say. A report by a template has as many as its template has reports.
   */
  static final int MAX_FIGURES = 16;

  private static final Comparator<Doubt> MOST_ALIKE_FIRST =
      Comparator.comparingDouble((Doubt doubt) -> -doubt.bySketch().jaccard())
          .thenComparing(Doubt::smaller);

  private final Verification verification;

  Jury(Thresholds thresholds) {
    verification = new Verification(thresholds);
  }

  /**
   * Judges a text.
   *
   * @param node the text
   * @param others the candidates, in any order
   * @param sure takes the pairs that are decided, by the other text; those too unlike to be
   *     reported are left out
   * @param doubts takes the pairs whose words should be compared
   */
  void judge(
      Hash128 node,
      Profile profile,
      List<Inquiry> others,
      BiConsumer<Hash128, ComparedPair> sure,
      Consumer<Doubt> doubts) {
    List<Doubt> doubtful = new ArrayList<>();
    List<Doubt> ofFigures = new ArrayList<>();
    List<BySketch> bySketch = new ArrayList<>(others.size());
    others.forEach(other -> bySketch.add(verification.judge(other.profile(), profile)));
    boolean isTemplate = isTemplate(bySketch);
    for (int i = 0; i < others.size(); i++) {
      Inquiry other = others.get(i);
      BySketch judged = isTemplate ? withoutTitle(other.profile(), profile) : bySketch.get(i);
      if (judged.isDoubtful()) {
        doubtful.add(Doubt.of(other.smaller(), node, judged));
      } else if (judged.areFiguresDoubtful()) {
        ofFigures.add(Doubt.of(other.smaller(), node, judged));
      } else {
        tell(other.smaller(), node, judged.verdict(), sure);
      }
    }
    ask(doubtful, MAX_EXACT, sure, doubts);
    ask(ofFigures, MAX_FIGURES, sure, doubts);
  }

  private static void ask(
      List<Doubt> doubtful,
      int most,
      BiConsumer<Hash128, ComparedPair> sure,
      Consumer<Doubt> doubts) {
    doubtful.sort(MOST_ALIKE_FIRST);
    doubtful.stream().limit(most).forEach(doubts);
    doubtful.stream()
        .skip(most)
        .forEach(doubt -> tell(doubt.smaller(), doubt.larger(), doubt.bySketch(), sure));
  }

  private BySketch withoutTitle(Profile other, Profile profile) {
    return verification.judge(other, profile, other.sharesUrl(profile));
  }

  private static void tell(
      Hash128 smaller, Hash128 node, Verdict verdict, BiConsumer<Hash128, ComparedPair> sure) {
    if (verdict.isNoteworthy()) {
      sure.accept(smaller, new ComparedPair(node, verdict));
    }
  }

  /**
   * Whether a text is like several others that have other numbers and titles: then it follows a
   * template, and of such texts an equal title is no proof.
   */
  private static boolean isTemplate(List<BySketch> bySketch) {
    return bySketch.stream()
            .filter(judged -> judged.verdict().decision() == Decision.NUMBERS_DIFFER)
            .count()
        > MAX_COINCIDENCES;
  }
}
