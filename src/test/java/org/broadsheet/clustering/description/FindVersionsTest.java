package org.broadsheet.clustering.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.clustering.InventedNews;
import org.broadsheet.clustering.sketch.Edition;
import org.broadsheet.clustering.sketch.TextSketcher;
import org.broadsheet.clustering.value.Version;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Corrections are versions of what they correct; ids that are used again are not. */
@Tag("beam")
class FindVersionsTest {

  private static final long DAY = 86_400_000L;

  private final InventedNews news = new InventedNews(3);
  private final List<KV<Hash128, Edition>> editions = new ArrayList<>();

  @Test
  void aCorrectionIsAVersionOfWhatItCorrects() {
    String report = news.text(200);
    String corrected = news.edit(report, .05);
    add("address", "first", report, 1, false, false);
    add("address", "corrected", corrected, 3, true, false);
    add("address", "copy of corrected", corrected, 4, true, false);
    add("id", "row 1 of May", news.text(200), 1, false, true);
    add("id", "row 1 of June", news.text(200), 2, true, true);
    add("old", "old one", news.text(50), 1, false, false);
    add("old", "old other", news.text(50), 2, false, false);
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PCollection<Version> versions =
        pipeline
            .apply(Create.of(editions).withCoder(GroupByHash.keyed(Edition.Coder.INSTANCE)))
            .apply(FindVersions.in(new Sharding(2)));
    PAssert.thatSingleton(versions)
        .satisfies(
            version -> {
              assertEquals(Hash128.of("corrected"), version.articleId());
              assertEquals(Hash128.of("first"), version.previousArticleId());
              assertEquals(3L, version.epochDay());
              assertTrue(version.shareChanged() > .05 && version.shareChanged() < .5);
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  private void add(
      String key, String article, String text, int day, boolean isNew, boolean isById) {
    Hash128 id = Hash128.of(article);
    TextSketcher.SketchedText sketched = new TextSketcher().sketch(id, text);
    editions.add(
        KV.of(
            Hash128.of(key),
            new Edition(id, sketched.node(), day * DAY, isNew, isById, sketched.sketch())));
  }
}
