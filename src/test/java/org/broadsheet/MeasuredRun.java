package org.broadsheet;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.beam.sdk.PipelineResult;
import org.broadsheet.benchmark.ProcessStatus;
import org.broadsheet.benchmark.RoomSamples;
import org.broadsheet.benchmark.ShuffledBytes;
import org.broadsheet.launch.AwsMetadata;
import org.broadsheet.launch.Words;
import org.broadsheet.report.RunFacts;

/**
 * The job as its command line runs it, measured from inside: a process of {@link
 * org.broadsheet.benchmark.JobCost}.
 *
 * <p>Arguments: the file for the measures (JSON), then the options of the job.
 */
public final class MeasuredRun {

  private MeasuredRun() {}

  public static void main(String[] args) throws Exception {
    Instant start = Instant.now();
    RunFacts program = RunFacts.gather();
    Words words =
        CommandLine.complete(Arrays.copyOfRange(args, 1, args.length))
            .orElse(List.of("--overwrite"));
    BroadsheetOptions options = CommandLine.parse(words);
    AwsMetadata.skipUnlessNeeded(words);
    ObjectNode measures = new ObjectMapper().createObjectNode();
    PipelineResult result;
    try (RoomSamples samples = RoomSamples.start()) {
      result = Broadsheet.pipeline(options, RunPlan.of(options, program)).run();
      PipelineResult.State state = result.waitUntilFinish();
      if (state != PipelineResult.State.DONE) {
        throw new IllegalStateException("the run ended as " + state);
      }
      measures.put("wall", Duration.between(start, Instant.now()).toMillis() / 1000.0);
      ObjectNode rooms = measures.putObject("samples");
      samples.counts().forEach(rooms::put);
    }
    ObjectNode shuffled = measures.putObject("shuffled");
    ShuffledBytes.byStage(result).forEach(shuffled::put);
    measures.put("heap", peakHeap());
    ProcessStatus.ofThisProcess().addTo(measures);
    new ObjectMapper().writeValue(Path.of(args[0]).toFile(), measures);
    System.exit(0);
  }

  /** The most that each part of the heap ever held, added up: somewhat above the true peak. */
  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
