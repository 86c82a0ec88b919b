package org.broadsheet.clustering;

import com.google.auto.value.AutoValue;
import org.apache.beam.sdk.schemas.AutoValueSchema;
import org.apache.beam.sdk.schemas.annotations.DefaultSchema;
import org.apache.beam.sdk.schemas.annotations.SchemaCreate;
import org.apache.beam.sdk.schemas.annotations.SchemaFieldNumber;

/** How the connected components came out. */
@AutoValue
@DefaultSchema(AutoValueSchema.class)
public abstract class Convergence {

  /** Rounds of large-star and small-star that were run. */
  @SchemaFieldNumber("0")
  public abstract int rounds();

  /** Edges that the rounds left open and one worker solved; 0 for almost every corpus. */
  @SchemaFieldNumber("1")
  public abstract long residualEdges();

  /** Whether every component is whole; a run in which it is not fails. */
  @SchemaFieldNumber("2")
  public abstract boolean converged();

  @SchemaCreate
  static Convergence of(int rounds, long residualEdges, boolean converged) {
    return new AutoValue_Convergence(rounds, residualEdges, converged);
  }
}
