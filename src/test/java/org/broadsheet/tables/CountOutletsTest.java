package org.broadsheet.tables;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Sharding;
import org.broadsheet.tables.row.OutletTally;
import org.broadsheet.tables.row.OutletTallyCoder;
import org.broadsheet.text.Hash128;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a run takes back and counts anew, added to what the last run counted, is the truth. */
@Tag("beam")
class CountOutletsTest {

  private final List<KV<Hash128, OutletTally>> tallies = new ArrayList<>();

  @Test
  void clustersThatSplitMergeOrLoseArticlesAreCountedAsTheyAreNow() {
    List<OutletTally> earlier =
        List.of(
            tally("split.example", 3, 1, 3),
            tally("merged.example", 4, 3, 0),
            tally("less.example", 3, 2, 3),
            tally("gone.example", 1, 1, 1),
            tally("untouched.example", 5, 4, 2));
    before("split.example", "one", "one", "one");
    now("split.example", "one", "one", "new");
    before("merged.example", "one", "one", "other");
    now("merged.example", "one", "one", "one");
    // One of the two articles of a cluster is taken down, and the only one of an outlet.
    before("less.example", "one", "one");
    now("less.example", "one");
    before("gone.example", "one");
    now("fresh.example", "one", "other");
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PCollection<OutletTally> last =
        pipeline.apply("Last", Create.of(earlier).withCoder(OutletTallyCoder.of()));
    PAssert.that(
            pipeline
                .apply(
                    "Tallies",
                    Create.of(tallies).withCoder(GroupByHash.keyed(OutletTallyCoder.of())))
                .apply(CountOutlets.in(new Sharding(2)).after(last)))
        .containsInAnyOrder(
            tally("split.example", 3, 2, 3),
            tally("merged.example", 4, 2, 0),
            tally("less.example", 2, 2, 2),
            tally("untouched.example", 5, 4, 2),
            tally("fresh.example", 2, 2, 2));
    pipeline.run().waitUntilFinish();
  }

  private static OutletTally tally(String domain, int articles, int clusters, int dated) {
    return new OutletTally(domain, null, articles, clusters, dated);
  }

  /** Takes back articles of these clusters. */
  private void before(String domain, String... clusters) {
    for (String cluster : clusters) {
      tallies.add(
          KV.of(
              CountOutlets.keyBefore(domain, Hash128.of(cluster)),
              tally(domain, -1, -1, isDated(domain) ? -1 : 0)));
    }
  }

  private void now(String domain, String... clusters) {
    for (String cluster : clusters) {
      tallies.add(
          KV.of(
              CountOutlets.key(domain, Hash128.of(cluster)),
              tally(domain, 1, 1, isDated(domain) ? 1 : 0)));
    }
  }

  private static boolean isDated(String domain) {
    return !domain.equals("merged.example");
  }
}
