package org.broadsheet.clustering.value;

import java.io.IOException;
import java.util.List;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;

/**
 * The news agencies whose text a text is, by another article of its cluster that credits them.
 *
 * @param agencies in alphabetical order; empty if none is known
 * @param share share of the text's shingles that the crediting article has, 0 to 1
 * @param articleId the article that credits them
 */
public record Origin(List<String> agencies, double share, Hash128 articleId) {

  /** No agency is known. */
  public static final Origin UNKNOWN = new Origin(List.of(), 0, new Hash128(0, 0));

  /**
   * The least share of a text that must be in the article that credits an agency. A text of which
   * seven tenths are another's words has a paragraph or two of its own; our choice, not measured.
   */
  public static final double MIN_SHARE = .7;

  /** Shares of one would have infinite odds; the sketch's error is about as much. */
  private static final double MAX_CERTAIN = .98;

  public boolean isKnown() {
    return !agencies.isEmpty();
  }

  /** The share as log-odds that the text is the agencies'. */
  public double logOdds() {
    double share = Math.min(share(), MAX_CERTAIN);
    return Math.log(share / (1 - share));
  }

  void write(FieldOutput out) throws IOException {
    out.strings(agencies);
    out.real(share);
    out.hash(articleId);
  }

  static Origin read(FieldInput in) throws IOException {
    return new Origin(in.strings(), in.real(), in.hash());
  }
}
