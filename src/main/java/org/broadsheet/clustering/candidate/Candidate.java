package org.broadsheet.clustering.candidate;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;
import org.jspecify.annotations.Nullable;

/**
 * A text that may be a version of another one of smaller hash, which is the key.
 *
 * @param other the larger node
 * @param byAnchor whether they share an anchor, which is proof only together with others
 */
public record Candidate(Hash128 other, boolean byAnchor) {

  /**
   * Two texts with at least this many common anchors share some 50 words, in a row or in pieces.
   */
  static final int ENOUGH_ANCHORS = 2;

  /**
   * Tells each other node once that shares a band or enough anchors.
   *
   * @param sorted the candidates of one node, in the order of their encoded bytes
   */
  public static void likely(List<Candidate> sorted, Consumer<Hash128> likely) {
    Hash128 current = null;
    int anchors = 0;
    for (Candidate candidate : sorted) {
      if (!candidate.other.equals(current)) {
        tellIfLikely(current, anchors, likely);
        current = candidate.other;
        anchors = 0;
      }
      anchors += candidate.byAnchor ? 1 : ENOUGH_ANCHORS;
    }
    tellIfLikely(current, anchors, likely);
  }

  private static void tellIfLikely(@Nullable Hash128 node, int anchors, Consumer<Hash128> likely) {
    if (node != null && anchors >= ENOUGH_ANCHORS) {
      likely.accept(node);
    }
  }

  public static final class Coder extends ValueCoder<Candidate> {
    public static final Coder INSTANCE = new Coder();

    @Override
    protected void write(Candidate candidate, FieldOutput out) throws IOException {
      out.hash(candidate.other);
      out.flag(candidate.byAnchor);
    }

    @Override
    protected Candidate read(FieldInput in) throws IOException {
      return new Candidate(in.hash(), in.flag());
    }
  }
}
