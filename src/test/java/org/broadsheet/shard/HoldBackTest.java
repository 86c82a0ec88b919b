package org.broadsheet.shard;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("beam")
class HoldBackTest {

  @Test
  void everyValueComesOutOnce() {
    List<Integer> numbers = IntStream.range(0, 1000).map(i -> i % 300).boxed().toList();
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PCollection<Integer> out =
        pipeline.apply(Create.of(numbers)).apply("HoldBack", new HoldBack<>());
    PAssert.that(out).containsInAnyOrder(numbers);
    pipeline.run().waitUntilFinish();
  }

  @Test
  void nothingComesOutOfNothing() {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PCollection<Integer> out =
        pipeline.apply(Create.empty(VarIntCoder.of())).apply("HoldBack", new HoldBack<>());
    PAssert.that(out).empty();
    pipeline.run().waitUntilFinish();
  }
}
