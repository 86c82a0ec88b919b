package org.broadsheet.clustering.compare;

import java.io.IOException;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;

/**
 * A part of a text, as shares of its words: (0, .5) is the first half.
 *
 * @param from where it begins, 0 to 1
 * @param to where it ends, 0 to 1
 */
record Span(double from, double to) {

  static final Span WHOLE = new Span(0, 1);

  /** Two parts are different ones if they share at most this much of the shorter. */
  private static final double MAX_SHARED = .2;

  double length() {
    return to - from;
  }

  /** Whether the two are different parts of one text, but for a little. */
  boolean isApartFrom(Span other) {
    double shared = Math.min(to, other.to) - Math.max(from, other.from);
    return shared <= MAX_SHARED * Math.min(length(), other.length());
  }

  void write(FieldOutput out) throws IOException {
    out.share(from).share(to);
  }

  static Span read(FieldInput in) throws IOException {
    return new Span(in.share(), in.share());
  }
}
