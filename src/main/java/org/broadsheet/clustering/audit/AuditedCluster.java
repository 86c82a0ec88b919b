package org.broadsheet.clustering.audit;

import java.util.List;
import java.util.function.BiConsumer;
import org.broadsheet.text.Hash128;

/**
 * Judges a cluster of the shadow.
 *
 * <p>A copy is found if it is in one cluster with its article. It is joined falsely if an article
 * is there that the run does not hold for a version of its own, whether or not its own is there; a
 * decoy is, if any article is there, or a decoy of an article of another cluster: decoys of two
 * versions of one article are as alike as these.
 */
final class AuditedCluster {

  private AuditedCluster() {}

  /** Tells for each planted member what was counted of its kind. */
  static void judge(List<AuditMember> members, BiConsumer<PlantedKind, AuditCount> out) {
    for (AuditMember member : members) {
      if (member.kind() != null) {
        out.accept(member.kind(), AuditCount.PLANTED);
        if (member.kind().isCopy() && hasArticle(member.id(), members)) {
          out.accept(member.kind(), AuditCount.FOUND);
        }
        if (isFalselyJoined(member, members)) {
          out.accept(member.kind(), AuditCount.FALSELY_JOINED);
        }
      }
    }
  }

  private static boolean isFalselyJoined(AuditMember planted, List<AuditMember> members) {
    if (!planted.isDecoy()) {
      return members.stream()
          .anyMatch(m -> m.isArticle() && !m.cluster().equals(planted.cluster()));
    }
    return members.stream()
        .anyMatch(m -> m.isArticle() || (m.isDecoy() && !m.cluster().equals(planted.cluster())));
  }

  private static boolean hasArticle(Hash128 article, List<AuditMember> members) {
    return members.stream().anyMatch(m -> m.isArticle() && m.id().equals(article));
  }
}
