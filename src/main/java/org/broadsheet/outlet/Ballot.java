package org.broadsheet.outlet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.article.OutletSignal;
import org.broadsheet.article.OutletSignal.Family;
import org.jspecify.annotations.Nullable;

/**
 * Counts the clues for each outlet: one vote a family, the weightiest; what speaks against, too.
 */
final class Ballot {

  /** A winner without an address must be this far ahead of the next, or it is a guess. */
  private static final double LEAST_LEAD = .5;

  /** One block may be quoted or shared; that two are, is rare. */
  private static final int ENOUGH_LEARNED_BLOCKS = 2;

  private final Map<String, Candidate> candidates = new TreeMap<>();

  void add(OutletClue clue) {
    for (String domain : clue.domains()) {
      double weight = SignalWeights.of(clue.signal()) - Math.log(clue.domains().size());
      candidates.computeIfAbsent(domain, Candidate::new).add(clue.signal(), weight);
    }
  }

  /** Adds that the article carries blocks learned as this outlet's. */
  void addLearned(OutletClue clue, int blocks) {
    add(clue);
    clue.domains().forEach(domain -> candidates.get(domain).learned = blocks);
  }

  /** The outlet that has an address or two families behind it; null if none has. */
  @Nullable Candidate winner() {
    List<Candidate> ranked = new ArrayList<>(candidates.values());
    ranked.sort(
        Comparator.comparingInt((Candidate candidate) -> candidate.has(Family.ADDRESS) ? 0 : 1)
            .thenComparingDouble(candidate -> -candidate.score())
            .thenComparing(Candidate::domain));
    if (ranked.isEmpty() || !ranked.get(0).isAcceptable()) {
      return null;
    }
    Candidate best = ranked.get(0);
    boolean ahead =
        ranked.size() == 1
            || best.has(Family.ADDRESS)
            || best.score() - ranked.get(1).score() >= LEAST_LEAD;
    return ahead ? best : null;
  }

  /** What was said for and against one outlet. */
  static final class Candidate {
    private final String domain;
    private final Map<Family, Double> votes = new EnumMap<>(Family.class);
    private double against;
    private int learned;

    Candidate(String domain) {
      this.domain = domain;
    }

    private void add(OutletSignal signal, double weight) {
      if (signal == OutletSignal.ATTRIBUTION) {
        against = Math.min(against, weight);
      } else {
        votes.merge(signal.family(), weight, Math::max);
      }
    }

    String domain() {
      return domain;
    }

    boolean has(Family family) {
      return votes.getOrDefault(family, 0.0) > 0;
    }

    /** Log-odds: the families are taken as independent. */
    double score() {
      return against + votes.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private boolean isAcceptable() {
      long families = votes.values().stream().filter(vote -> vote > 0).count();
      boolean enough = families >= 2 || learned >= ENOUGH_LEARNED_BLOCKS;
      return has(Family.ADDRESS) || (enough && score() > 0);
    }
  }
}
