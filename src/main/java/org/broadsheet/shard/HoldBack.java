package org.broadsheet.shard;

import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * On the direct runner, lets no value through before all of them are there; elsewhere it does
 * nothing. It belongs before a step whose side input is complete only at the end of a run.
 *
 * <p>The direct runner asks a bundle that waits for a side input to run again after every other
 * bundle of the pipeline, and translates the step anew each time. On 278 pages of HTML the step
 * that chooses a row's file was asked 7,945 times for 90 bundles, for a fifth of the CPU of the
 * run. Values that wait in a grouping are not asked.
 */
public final class HoldBack<T> extends PTransform<PCollection<T>, PCollection<T>> {

  private static final String DIRECT_RUNNER = "DirectRunner";

  /** Bundles that values come out in: enough for the threads of a local run. */
  private static final int BUNDLES = 8;

  @Override
  public PCollection<T> expand(PCollection<T> values) {
    Class<?> runner = values.getPipeline().getOptions().getRunner();
    if (!runner.getSimpleName().equals(DIRECT_RUNNER)) {
      return values;
    }
    return values
        .apply("Deal", ParDo.of(new DealFn<>()))
        .setCoder(KvCoder.of(VarIntCoder.of(), values.getCoder()))
        .apply("Gather", GroupByKey.create())
        .apply("LetThrough", ParDo.of(new LetThroughFn<>()))
        .setCoder(values.getCoder());
  }

  private static final class DealFn<T> extends DoFn<T, KV<Integer, T>> {
    private int next;

    @ProcessElement
    public void process(@Element T value, OutputReceiver<KV<Integer, T>> out) {
      next = (next + 1) % BUNDLES;
      out.output(KV.of(next, value));
    }
  }

  private static final class LetThroughFn<T> extends DoFn<KV<Integer, Iterable<T>>, T> {
    @ProcessElement
    public void process(@Element KV<Integer, Iterable<T>> values, OutputReceiver<T> out) {
      values.getValue().forEach(out::output);
    }
  }
}
