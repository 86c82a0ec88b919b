package org.broadsheet.clustering.audit;

/** What is counted of each kind of planted texts. */
public enum AuditCount {
  PLANTED,
  /** Copies in one cluster with their article. */
  FOUND,
  FALSELY_JOINED;

  /** The name under which it is summed. */
  public String of(PlantedKind kind) {
    return kind + "/" + this;
  }
}
