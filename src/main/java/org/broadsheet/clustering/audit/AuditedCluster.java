package org.broadsheet.clustering.audit;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;

/**
 * Judges a cluster of the shadow.
 *
 * <p>A copy is found if it is in one cluster with its article. It is joined falsely if an article
 * is there that the run does not hold for a version of its own, whether or not its own is there; a
 * decoy is, if any article is there, or another decoy.
 */
final class AuditedCluster {

  private AuditedCluster() {}

  /** Tells for each planted member what was counted of its kind. */
  static void judge(List<AuditMember> members, BiConsumer<PlantedKind, AuditCount> out) {
    for (AuditMember member : members) {
      if (member.kind() != null) {
        out.accept(member.kind(), AuditCount.PLANTED);
        if (member.kind().isCopy() && cluster(member.id(), members) != null) {
          out.accept(member.kind(), AuditCount.FOUND);
        }
        if (isFalselyJoined(member, members)) {
          out.accept(member.kind(), AuditCount.FALSELY_JOINED);
        }
      }
    }
  }

  private static boolean isFalselyJoined(AuditMember planted, List<AuditMember> members) {
    PlantedKind kind = planted.kind();
    if (kind == null || !kind.isCopy()) {
      return members.stream()
          .anyMatch(m -> !m.equals(planted) && (m.kind() == null || !m.kind().isCopy()));
    }
    Hash128 own = cluster(planted.id(), members);
    return members.stream().anyMatch(m -> m.kind() == null && !Objects.equals(own, m.cluster()));
  }

  /** The run's cluster of an article, if the article is a member. */
  private static @Nullable Hash128 cluster(Hash128 article, List<AuditMember> members) {
    return members.stream()
        .filter(m -> m.kind() == null && m.id().equals(article))
        .map(AuditMember::cluster)
        .findFirst()
        .orElse(null);
  }
}
