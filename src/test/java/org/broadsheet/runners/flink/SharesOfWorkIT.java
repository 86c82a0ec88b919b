package org.broadsheet.runners.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.broadsheet.generator.ArticleGenerator;
import org.broadsheet.generator.Skew;
import org.broadsheet.runners.JobProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No step of the job is the work of one worker: on a cluster of four slots each step that meets a
 * fair number of records gives none of its subtasks more than three times the mean, as Flink itself
 * counts them; and an article of 16 MB passes through sorters of 3 MB. Prints the most uneven
 * steps.
 */
@Tag("slow")
class SharesOfWorkIT {

  private static final int ARTICLES = Integer.getInteger("broadsheet.articles", 4_000);
  private static final int SLOTS = 4;
  private static final double MOST = 3;

  /** Steps that meet fewer records, such as the manifest's, may be one worker's. */
  private static final int FAIR_NUMBER = ARTICLES / 10;

  @Test
  void noStepIsTheWorkOfOneWorkerAndALongArticlePasses(@TempDir Path folder) throws Exception {
    Path corpus = folder.resolve("articles.jsonl");
    ArticleGenerator.write(ARTICLES, 7, corpus, Skew.ONE_RECORD);
    try (FlinkCluster cluster = FlinkCluster.start(folder.resolve("cluster"))) {
      JobProcess run =
          JobProcess.run(
              JobProcess.ownJar(),
              List.of("-Xmx1g"),
              folder.resolve("console"),
              List.of(
                  "--input=" + corpus,
                  "--output=" + folder.resolve("tables"),
                  "--parallelism=" + SLOTS,
                  "--flinkMaster=" + cluster.address()),
              Map.of());
      String job = cluster.awaitHalfWay();
      run.succeed();
      Map<String, long[]> records = new TreeMap<>(cluster.recordsBySubtask(job));
      records.values().removeIf(subtasks -> LongStream.of(subtasks).sum() < FAIR_NUMBER);
      assertTrue(records.size() > 50, "only " + records.size() + " steps");
      Map<String, Double> uneven = new TreeMap<>();
      records.forEach((step, subtasks) -> uneven.put(step, mostByMean(subtasks)));
      uneven.entrySet().stream()
          .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
          .limit(10)
          .forEach(step -> print(step.getKey(), step.getValue(), records.get(step.getKey())));
      uneven.values().removeIf(ratio -> ratio <= MOST);
      assertEquals(Map.of(), uneven);
    }
  }

  /** The largest share in units of the mean of all slots, whether or not the step has so many. */
  private static double mostByMean(long[] subtasks) {
    double mean = (double) LongStream.of(subtasks).sum() / SLOTS;
    return LongStream.of(subtasks).max().orElse(0) / mean;
  }

  private static void print(String step, double ratio, long[] subtasks) {
    System.err.printf(
        Locale.ROOT,
        "%.2f of the mean: %s %s%n",
        ratio,
        List.of(LongStream.of(subtasks).boxed().toArray()),
        step);
  }
}
