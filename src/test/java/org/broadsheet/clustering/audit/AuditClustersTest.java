package org.broadsheet.clustering.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.clustering.ClusterNearDuplicates;
import org.broadsheet.clustering.value.Document;
import org.broadsheet.clustering.value.DocumentCoder;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Planted copies are found, decoys are not joined, and what goes wrong is counted. */
@Tag("beam")
class AuditClustersTest {

  private static final Hash128 ORIGINAL = Hash128.of("original");
  private static final Hash128 STRANGER = Hash128.of("stranger");
  private static final Hash128 CLUSTER = Hash128.of("cluster");
  private static final Hash128 OTHER = Hash128.of("other cluster");

  @Test
  void copiesAreFoundAndDecoysAreNotJoined() {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    Sharding sharding = new Sharding(2);
    ClusterNearDuplicates clustering = ClusterNearDuplicates.in(sharding).withRounds(2);
    PCollection<Document> documents =
        pipeline.apply(Create.of(CopyPlanterTest.originals()).withCoder(DocumentCoder.of()));
    PCollection<KV<String, Long>> counts =
        AuditClusters.of(1, clustering, sharding)
            .audit(documents, documents.apply(clustering).memberships());
    PAssert.that(counts)
        .satisfies(
            all -> {
              Map<String, Long> sums = new TreeMap<>();
              all.forEach(count -> sums.merge(count.getKey(), count.getValue(), Long::sum));
              for (PlantedKind kind : PlantedKind.values()) {
                long planted = sums.getOrDefault(AuditCount.PLANTED.of(kind), 0L);
                assertTrue(planted > 0, kind + ": " + sums);
                assertEquals(
                    kind.isCopy() ? planted : 0L,
                    sums.getOrDefault(AuditCount.FOUND.of(kind), 0L),
                    kind + ": " + sums);
                assertEquals(0L, sums.getOrDefault(AuditCount.FALSELY_JOINED.of(kind), 0L));
              }
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  @Test
  void aCopyWithoutItsArticleIsNotFoundAndWithAStrangerFalselyJoined() {
    AuditMember original = new AuditMember(null, ORIGINAL, CLUSTER);
    AuditMember stranger = new AuditMember(null, STRANGER, OTHER);
    AuditMember copy = new AuditMember(PlantedKind.CUT, ORIGINAL, CLUSTER);
    AuditMember decoy = new AuditMember(PlantedKind.OTHER_FIGURES, ORIGINAL, CLUSTER);
    assertEquals(List.of(AuditCount.PLANTED), judged(copy));
    assertEquals(List.of(AuditCount.PLANTED, AuditCount.FOUND), judged(copy, original));
    assertEquals(List.of(AuditCount.PLANTED, AuditCount.FALSELY_JOINED), judged(copy, stranger));
    assertEquals(
        List.of(AuditCount.PLANTED, AuditCount.FOUND, AuditCount.FALSELY_JOINED),
        judged(copy, original, stranger));
    assertEquals(List.of(AuditCount.PLANTED), judged(decoy));
    assertEquals(List.of(AuditCount.PLANTED, AuditCount.FALSELY_JOINED), judged(decoy, original));
  }

  @Test
  void decoysOfVersionsOfOneArticleMayBeAlike() {
    AuditMember one = decoy("one", CLUSTER);
    assertEquals(
        List.of(AuditCount.PLANTED, AuditCount.PLANTED), judged(one, decoy("two", CLUSTER)));
    assertEquals(
        List.of(
            AuditCount.PLANTED,
            AuditCount.FALSELY_JOINED,
            AuditCount.PLANTED,
            AuditCount.FALSELY_JOINED),
        judged(one, decoy("three", OTHER)));
  }

  private static AuditMember decoy(String article, Hash128 cluster) {
    return new AuditMember(PlantedKind.SHARED_BOILERPLATE, Hash128.of(article), cluster);
  }

  private static List<AuditCount> judged(AuditMember... members) {
    List<AuditCount> counts = new ArrayList<>();
    AuditedCluster.judge(List.of(members), (kind, count) -> counts.add(count));
    return counts;
  }
}
