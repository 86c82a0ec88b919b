package org.broadsheet.reading.evaluation;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.reading.ReadCorpus;

/**
 * Reads an input with nothing behind it, and tells the records, the time and the most memory that
 * was in use: a file larger than the heap, or a folder of very many small files.
 *
 * <p>Arguments: the input, then options of the runner, as {@code --runner=FlinkRunner}. The heap is
 * that of the JVM, as by {@code -Xmx1g}.
 */
public final class ReadingScale {

  private static final PrintStream OUT = System.out;

  private ReadingScale() {}

  public static void main(String[] args) {
    String[] options = Arrays.copyOfRange(args, 1, args.length);
    Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.fromArgs(options).create());
    pipeline
        .apply("ReadCorpus", ReadCorpus.from(List.of(args[0])))
        .records()
        .apply("CountRecords", ParDo.of(new CountRecords()));
    long start = System.nanoTime();
    PipelineResult result = pipeline.run();
    result.waitUntilFinish();
    OUT.printf("%.1f s%n", (System.nanoTime() - start) / 1e9);
    for (MetricResult<Long> counter :
        result.metrics().queryMetrics(MetricsFilter.builder().build()).getCounters()) {
      if (counter.getName().getNamespace().equals(CountRecords.class.getName())) {
        OUT.println(counter.getName().getName() + " " + counter.getAttempted());
      }
    }
    OUT.printf(
        "at most %d MB in use of a heap of %d MB%n",
        peakHeapBytes() >> 20, Runtime.getRuntime().maxMemory() >> 20);
  }

  /** The sum of the pools' own peaks: an upper bound, since they need not fall together. */
  private static long peakHeapBytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  private static final class CountRecords extends DoFn<SourceRecord, Void> {
    private final Counter records = Metrics.counter(CountRecords.class, "records");
    private final Counter characters = Metrics.counter(CountRecords.class, "characters");
    private final Counter defective = Metrics.counter(CountRecords.class, "defective");

    @ProcessElement
    public void process(@Element SourceRecord record) {
      records.inc();
      characters.inc(record.content().length());
      if (record.state() == SourceRecord.State.DEFECTIVE) {
        defective.inc();
      }
    }
  }
}
