package org.broadsheet.clustering;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("com.google.auto.value.processor.AutoValueProcessor")
final class AutoValue_Convergence extends Convergence {

  private final int rounds;

  private final long residualEdges;

  private final boolean converged;

  AutoValue_Convergence(
      int rounds,
      long residualEdges,
      boolean converged) {
    this.rounds = rounds;
    this.residualEdges = residualEdges;
    this.converged = converged;
  }

  @Override
  public int rounds() {
    return rounds;
  }

  @Override
  public long residualEdges() {
    return residualEdges;
  }

  @Override
  public boolean converged() {
    return converged;
  }

  @Override
  public String toString() {
    return "Convergence{"
        + "rounds=" + rounds + ", "
        + "residualEdges=" + residualEdges + ", "
        + "converged=" + converged
        + "}";
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == this) {
      return true;
    }
    if (o instanceof Convergence) {
      Convergence that = (Convergence) o;
      return this.rounds == that.rounds()
          && this.residualEdges == that.residualEdges()
          && this.converged == that.converged();
    }
    return false;
  }

  @Override
  public int hashCode() {
    int h$ = 1;
    h$ *= 1000003;
    h$ ^= rounds;
    h$ *= 1000003;
    h$ ^= (int) ((residualEdges >>> 32) ^ residualEdges);
    h$ *= 1000003;
    h$ ^= converged ? 1231 : 1237;
    return h$;
  }

}
