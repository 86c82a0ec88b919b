package org.broadsheet.clustering.description;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.clustering.compare.ComparedPair;
import org.broadsheet.clustering.compare.Verdict;
import org.broadsheet.clustering.component.Placement;
import org.broadsheet.clustering.sketch.Occurrence;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/**
 * What a text, the key, is told of another one that it was compared with.
 *
 * @param pair the other text and the verdict, seen from the text that is told
 * @param isAmongMost whether the other text, too, counts this pair among those it reports
 * @param clusterId the other text's cluster
 * @param leadId the article that stands for the other text
 * @param earliest the other text's first article; empty if the two are not joined
 */
record Neighbour(
    ComparedPair pair,
    boolean isAmongMost,
    Hash128 clusterId,
    Hash128 leadId,
    Optional<Occurrence> earliest) {

  /** Refused pairs that are reported of one text: those of highest similarity. */
  static final int MAX_REFUSED = 20;

  private static final Comparator<ComparedPair> MOST_ALIKE_FIRST =
      Comparator.comparingDouble((ComparedPair pair) -> pair.verdict().jaccard())
          .reversed()
          .thenComparing(ComparedPair::other);

  /** The other text. */
  Hash128 node() {
    return pair.other();
  }

  Verdict verdict() {
    return pair.verdict();
  }

  /** What each of the texts that a text was compared with is told of it. */
  static List<Neighbour> tell(Hash128 node, Placement placement, List<ComparedPair> pairs) {
    Set<Hash128> reported = reported(pairs);
    List<Neighbour> told = new ArrayList<>();
    for (ComparedPair pair : pairs) {
      told.add(
          new Neighbour(
              pair.turned(node),
              reported.contains(pair.other()),
              placement.membership().clusterId(),
              placement.leadId(),
              pair.verdict().isJoined() ? placement.earliest() : Optional.empty()));
    }
    return told;
  }

  /** The other texts of the pairs that one text reports. */
  static Set<Hash128> reported(List<ComparedPair> pairs) {
    Set<Hash128> reported = new HashSet<>();
    List<ComparedPair> refused = new ArrayList<>();
    for (ComparedPair pair : pairs) {
      if (pair.verdict().isLinked()) {
        reported.add(pair.other());
      } else {
        refused.add(pair);
      }
    }
    refused.sort(MOST_ALIKE_FIRST);
    refused.stream().limit(MAX_REFUSED).forEach(pair -> reported.add(pair.other()));
    return reported;
  }

  static final class Coder extends ValueCoder<Neighbour> {
    public static final Coder INSTANCE = new Coder();

    @Override
    protected void write(Neighbour neighbour, FieldOutput out) throws IOException {
      out.value(neighbour.pair, ComparedPair.Coder.INSTANCE);
      out.flag(neighbour.isAmongMost);
      out.hash(neighbour.clusterId);
      out.hash(neighbour.leadId);
      out.optional(neighbour.earliest, Occurrence.Coder.INSTANCE);
    }

    @Override
    protected Neighbour read(FieldInput in) throws IOException {
      return new Neighbour(
          in.value(ComparedPair.Coder.INSTANCE),
          in.flag(),
          in.hash(),
          in.hash(),
          in.optional(Occurrence.Coder.INSTANCE));
    }
  }
}
