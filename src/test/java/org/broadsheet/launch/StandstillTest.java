package org.broadsheet.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricResults;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.joda.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("beam")
class StandstillTest {

  private static final Standstill SOON = new Standstill(5, Duration.millis(100));

  @Test
  void aRunInWhichNothingHappensIsEnded() {
    Run standing = new Run();
    IllegalStateException failure =
        assertThrows(IllegalStateException.class, () -> SOON.waitFor(standing));
    assertTrue(standing.isCancelled);
    assertTrue(failure.getMessage().startsWith("no step of it did anything for 0 seconds"));
    assertTrue(
        Arrays.stream(failure.getSuppressed())
            .anyMatch(thread -> thread.getMessage().startsWith(Thread.currentThread().getName())));
  }

  @Test
  void aStepThatTakesLongIsNoStandstill() {
    DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
    options.setBlockOnRun(false);
    Pipeline pipeline = Pipeline.create(options);
    pipeline.apply(Create.of(1)).apply(ParDo.of(new SlowFn()));
    assertEquals(PipelineResult.State.DONE, SOON.waitFor(pipeline.run()));
  }

  private static final class SlowFn extends DoFn<Integer, Integer> {
    @ProcessElement
    public void process() throws InterruptedException {
      Thread.sleep(1500);
    }
  }

  /** A run that never ends. */
  private static final class Run implements PipelineResult {
    private boolean isCancelled;

    @Override
    public State getState() {
      return State.RUNNING;
    }

    @Override
    public State cancel() {
      isCancelled = true;
      return State.CANCELLED;
    }

    @Override
    public State waitUntilFinish(Duration duration) {
      return null;
    }

    @Override
    public State waitUntilFinish() {
      throw new AssertionError("this would wait for ever");
    }

    @Override
    public MetricResults metrics() {
      throw new AssertionError("nobody asks");
    }
  }
}
