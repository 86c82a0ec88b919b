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
 * @param cluster of an article of the corpus, its cluster in the run; else null
 */
record AuditMember(@Nullable PlantedKind kind, Hash128 id, @Nullable Hash128 cluster) {

  static final class Coder extends ValueCoder<AuditMember> {
    static final Coder INSTANCE = new Coder();
    private static final PlantedKind[] KINDS = PlantedKind.values();

    private Coder() {}

    @Override
    protected void write(AuditMember member, FieldOutput out) throws IOException {
      out.optionalConstant(member.kind);
      out.hash(member.id);
      out.hash(member.cluster == null ? member.id : member.cluster);
    }

    @Override
    protected AuditMember read(FieldInput in) throws IOException {
      PlantedKind kind = in.optionalConstant(KINDS);
      Hash128 id = in.hash();
      Hash128 cluster = in.hash();
      return new AuditMember(kind, id, kind == null ? cluster : null);
    }
  }
}
