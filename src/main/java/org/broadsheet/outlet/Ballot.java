package org.broadsheet.outlet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.broadsheet.article.OutletSignal;
import org.broadsheet.article.OutletSignal.Family;
import org.jspecify.annotations.Nullable;

/**
 * Counts the clues for each outlet: one vote a family, the weightiest; what speaks against, too.
 */
final class Ballot {

  /** A winner without an address must be this far ahead of the next, or it is a guess. */
  private static final double MIN_LEAD = .5;

  /** One block may be quoted or shared; that two are, is rare. */
  private static final int ENOUGH_LEARNED_BLOCKS = 2;

  /** Nobody quotes another outlet's interviews so often; of two, half were the BBC's. */
  private static final int ENOUGH_SELF_REFERENCES = 3;

  private final Map<String, Candidate> candidates = new TreeMap<>();

  void add(OutletClue clue) {
    for (String domain : clue.domains()) {
      boolean unique = clue.domains().size() == 1;
      double weight = SignalWeights.of(clue.signal()) - Math.log(clue.domains().size());
      candidates.computeIfAbsent(domain, Candidate::new).add(clue.signal(), weight, unique);
    }
  }

  /** Adds that the article carries blocks learned as this outlet's. */
  void addLearned(OutletClue clue, int blocks) {
    add(clue);
    clue.domains()
        .forEach(domain -> Objects.requireNonNull(candidates.get(domain)).learned = blocks);
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
            || best.score() - ranked.get(1).score() >= MIN_LEAD;
    return ahead ? best : null;
  }

  /** What was said for and against one outlet. */
  static final class Candidate {
    private final String domain;
    private final Map<Family, Double> votes = new EnumMap<>(Family.class);
    private final Set<OutletSignal> declarations = EnumSet.noneOf(OutletSignal.class);
    private double against;
    private int learned;
    private int selfReferences;

    Candidate(String domain) {
      this.domain = domain;
    }

    private void add(OutletSignal signal, double weight, boolean unique) {
      if (unique && signal.family() == Family.DECLARED_NAME) {
        declarations.add(signal);
      }
      selfReferences += unique && signal == OutletSignal.SELF_REFERENCE ? 1 : 0;
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

    /** A name of one outlet only, declared as the site's or its publisher's, or in two places. */
    private boolean isDeclared() {
      return declarations.size() >= 2
          || declarations.contains(OutletSignal.SITE_NAME)
          || declarations.contains(OutletSignal.PUBLISHER);
    }

    private boolean isAcceptable() {
      long families = votes.values().stream().filter(vote -> vote > 0).count();
      boolean enough =
          families >= 2
              || learned >= ENOUGH_LEARNED_BLOCKS
              || isDeclared()
              || selfReferences >= ENOUGH_SELF_REFERENCES;
      return has(Family.ADDRESS) || (enough && score() > 0);
    }
  }
}
