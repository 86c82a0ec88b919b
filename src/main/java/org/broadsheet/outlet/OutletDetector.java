package org.broadsheet.outlet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.broadsheet.article.AgencyCredit;
import org.broadsheet.article.Article;
import org.broadsheet.article.Evidence;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.OutletSignal;
import org.jspecify.annotations.Nullable;

/**
 * Tells the outlet of an article by its clues: accepted with an address, or with two families of
 * signals that agree; else unknown, with the candidates in the evidence.
 */
public final class OutletDetector {

  private static final int MAX_EVIDENCE = 20;

  private final OutletRegistry registry;
  private final ClueReader reader;

  private OutletDetector(OutletRegistry registry) {
    this.registry = registry;
    this.reader = new ClueReader(registry);
  }

  /** A detector that knows the names of these outlets. */
  public static OutletDetector using(OutletRegistry registry) {
    return new OutletDetector(registry);
  }

  /** The outlet of an article by its own evidence. */
  public Outlet detect(Article article) {
    List<OutletClue> clues = reader.read(article);
    return decide(article, clues, ballot(clues));
  }

  /**
   * The outlet of an article that carries blocks learned as an outlet's, which is a family of its
   * own: two such blocks suffice, one needs another family.
   *
   * @param domain the outlet whose blocks they are
   * @param blocks how many of its learned blocks the article carries
   */
  public Outlet withLearnedBlocks(Article article, String domain, int blocks) {
    List<OutletClue> clues = new ArrayList<>(reader.read(article));
    Ballot ballot = ballot(clues);
    String seen = blocks + " blocks known from " + domain;
    OutletClue learned = new OutletClue(OutletSignal.LEARNED_BLOCK, seen, List.of(domain));
    ballot.addLearned(learned, blocks);
    clues.add(learned);
    return decide(article, clues, ballot);
  }

  private static Ballot ballot(List<OutletClue> clues) {
    Ballot ballot = new Ballot();
    clues.forEach(ballot::add);
    return ballot;
  }

  private Outlet decide(Article article, List<OutletClue> clues, Ballot ballot) {
    Ballot.Candidate winner = ballot.winner();
    List<AgencyCredit> credits = credits(article, winner);
    Outlet.Builder outlet =
        Outlet.builder()
            .setEvidence(evidence(clues))
            .setAgencies(Agencies.names(credits))
            .setAgencyEvidence(credits)
            .setSiteDomain(SiteDomain.of(article, clues));
    if (winner == null) {
      return outlet.setName(DeclaredName.ofSite(clues)).build();
    }
    return outlet
        .setDomain(winner.domain())
        .setName(nameOf(winner.domain(), clues))
        .setConfidence(SignalWeights.probability(winner.score()))
        .setOriginDomain(origin(winner.domain(), clues))
        .build();
  }

  private static List<AgencyCredit> credits(Article article, Ballot.@Nullable Candidate winner) {
    List<AgencyCredit> credits = new ArrayList<>(Agencies.creditedBy(article));
    if (winner != null) {
      credits.addAll(Agencies.ofSite(winner.domain()));
    }
    return credits.stream().limit(MAX_EVIDENCE).toList();
  }

  private static List<Evidence> evidence(List<OutletClue> clues) {
    return clues.stream()
        .map(clue -> Evidence.of(clue.signal(), clue.value(), SignalWeights.of(clue.signal())))
        .distinct()
        .sorted(Comparator.comparingDouble(evidence -> -Math.abs(evidence.weight())))
        .limit(MAX_EVIDENCE)
        .toList();
  }

  /** The registry's name, else what the page declares as its own. */
  private @Nullable String nameOf(String domain, List<OutletClue> clues) {
    OutletEntry entry = registry.lookUp(domain);
    return entry != null ? entry.name() : DeclaredName.of(clues, domain);
  }

  private static @Nullable String origin(String domain, List<OutletClue> clues) {
    for (OutletClue clue : clues) {
      boolean elsewhere = !clue.domains().isEmpty() && !clue.domains().contains(domain);
      if (clue.signal() == OutletSignal.CANONICAL && elsewhere) {
        return clue.domains().get(0);
      }
    }
    return null;
  }
}
