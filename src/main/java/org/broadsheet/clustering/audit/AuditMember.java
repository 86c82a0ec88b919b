package org.broadsheet.clustering.audit;

import java.io.IOException;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;
import org.jspecify.annotations.Nullable;

/**
 * A member of a cluster of the shadow.
 *
 * @param kind what it is if it was planted, or null for an article of the corpus
 * @param id the article, or the one that it was made of
 * @param cluster the cluster of that article in the run
 */
record AuditMember(@Nullable PlantedKind kind, Hash128 id, Hash128 cluster) {

  /** Whether it is an article of the corpus. */
  boolean isArticle() {
    return kind == null;
  }

  /** Whether it was planted as a text of its own. */
  boolean isDecoy() {
    return kind != null && !kind.isCopy();
  }

  static final class Coder extends ValueCoder<AuditMember> {
    static final Coder INSTANCE = new Coder();
    private static final PlantedKind[] KINDS = PlantedKind.values();

    private Coder() {}

    @Override
    protected void write(AuditMember member, FieldOutput out) throws IOException {
      out.optionalConstant(member.kind);
      out.hash(member.id);
      out.hash(member.cluster);
    }

    @Override
    protected AuditMember read(FieldInput in) throws IOException {
      return new AuditMember(in.optionalConstant(KINDS), in.hash(), in.hash());
    }
  }
}
