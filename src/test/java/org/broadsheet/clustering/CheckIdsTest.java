package org.broadsheet.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.broadsheet.clustering.value.Document;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("beam")
class CheckIdsTest {

  private static final String TEXT = "The council voted for the new bridge on Monday evening.";

  @ParameterizedTest
  @ValueSource(strings = {TEXT, "A text that has nothing to do with the other one."})
  void anIdOfTwoDocumentsFailsWithASentence(String other) {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    pipeline
        .apply(
            Create.of(
                Document.builder("seven", TEXT).build(), Document.builder("seven", other).build()))
        .apply(ClusterNearDuplicates.in(new Sharding(1)).withRounds(1));
    assertEquals(
        "2 articles have the id "
            + Hash128.of("seven").hex()
            + "; each needs an id of its own (where ids were given in another form, this is the"
            + " hash of one).",
        assertThrows(Pipeline.PipelineExecutionException.class, pipeline::run)
            .getCause()
            .getMessage());
  }
}
