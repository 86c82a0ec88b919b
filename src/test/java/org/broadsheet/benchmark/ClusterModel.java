package org.broadsheet.benchmark;

import static org.broadsheet.benchmark.JobCost.say;

import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.TreeMap;
import org.broadsheet.shard.Sharding;

/**
 * A run on a cluster that nobody paid for: what {@link JobCost} measured of one machine, laid out
 * over many. It tells the length of a run, its stragglers, what it shuffles, and its price.
 *
 * <p>Options, each {@code --name=number}: {@code articles} (1,000,000,000) of {@code bytes} (3,400)
 * each; {@code workers} (1,000) with {@code cores} (4) and {@code memory} in GB (16); {@code
 * network} in MB per second and worker (500); {@code slow} (0.01), the share of tasks that take
 * three times as long, as on a machine that is taken away; {@code fixed} (20), seconds in which a
 * stage is started; {@code scale} (1), how many times slower a core is than the measured one.
 *
 * <p>A stage ends when its last task ends, and the next begins then. Its tasks are shards, which
 * hashes make equal but for chance; a core takes the next task as soon as it has none.
 */
public final class ClusterModel {

  /**
   * CPU in milliseconds and shuffled bytes of an article of 3.4 KB, by stage, and how many shuffles
   * follow each other in it. The stages' shares are those of {@code JobCost --articles=20000}, with
   * what compilers, collector and runner take laid out over them; the sum is what each of 1,000,000
   * articles took on an embedded Flink.
   */
  private record Stage(String name, double millis, double bytes, int shuffles) {}

  private static final List<Stage> STAGES =
      List.of(
          new Stage("read, extract, outlet, language", 1.93, 0, 1),
          new Stage("repeated blocks", 0.43, 950, 3),
          new Stage("near-duplicates", 0.5, 7900, 8),
          new Stage("names", 2.24, 4100, 2),
          new Stage("counts", 0.43, 5900, 2),
          new Stage("tables", 0.93, 4100, 1));

  /** Dataflow's list prices in dollars: an hour of a core, of a GB of memory, a GB shuffled. */
  private static final double CORE_HOUR = 0.056;

  private static final double MEMORY_HOUR = 0.003557;
  private static final double SHUFFLED_GB = 0.011;

  private static final double SLOW_FACTOR = 3;

  /** What a task costs besides its articles, in seconds: two bundles that are committed. */
  private static final double TASK = 0.1;

  /** Cores of one kind differ by so much, as a standard deviation of the logarithm. */
  private static final double SPREAD_OF_CORES = 0.08;

  private final Map<String, Double> options;
  private final double[] speeds;
  private final Random random = new Random(1);

  private ClusterModel(Map<String, Double> options) {
    this.options = options;
    this.speeds = new double[(int) (of("workers") * of("cores"))];
    for (int i = 0; i < speeds.length; i++) {
      speeds[i] = Math.exp(SPREAD_OF_CORES * random.nextGaussian()) * of("scale");
    }
  }

  public static void main(String[] args) {
    Map<String, Double> options =
        new TreeMap<>(
            Map.of(
                "articles",
                1e9,
                "bytes",
                3400.0,
                "workers",
                1000.0,
                "cores",
                4.0,
                "memory",
                16.0,
                "network",
                500.0,
                "slow",
                0.01,
                "fixed",
                20.0,
                "scale",
                1.0));
    for (String arg : args) {
      String[] parts = arg.replaceFirst("^--", "").split("=", 2);
      if (!options.containsKey(parts[0])) {
        throw new IllegalArgumentException("options are " + options.keySet() + ", not " + arg);
      }
      options.put(parts[0], Double.parseDouble(parts[1]));
    }
    new ClusterModel(options).print();
  }

  private double of(String option) {
    return options.getOrDefault(option, 0.0);
  }

  private void print() {
    int shards = Sharding.forBytes((long) (of("articles") * of("bytes"))).count();
    double cores = speeds.length;
    say("%,.0f articles, %,d shards, %,.0f cores", of("articles"), shards, cores);
    say("%-34s %9s %9s %9s %9s", "stage", "seconds", "ideal", "last core", "shuffled GB");
    double wall = 0;
    double shuffled = 0;
    double work = 0;
    for (Stage stage : STAGES) {
      double bytes = of("articles") * stage.bytes * of("bytes") / 3400;
      double task = taskSeconds(stage, shards);
      double[] ends = schedule(task, shards);
      double fixed = of("fixed") * stage.shuffles;
      double ideal = task * shards / cores;
      double last = ends[ends.length - 1];
      say("%-34s %9.0f %9.0f %9.0f %9.0f", stage.name, last + fixed, ideal, last, bytes / 1e9);
      wall += last + fixed;
      shuffled += bytes;
      work += task * shards;
    }
    double hours = wall / 3600;
    double price =
        hours * (cores * CORE_HOUR + of("workers") * of("memory") * MEMORY_HOUR)
            + shuffled / 1e9 * SHUFFLED_GB;
    say(
        "in all %.0f s, cores busy for %.0f %%, %,.0f core hours, %,.0f GB shuffled, %,.0f dollars",
        wall, 100 * work / (wall * cores), work / 3600, shuffled / 1e9, price);
  }

  /** Computing, and what it waits for the network, which the cores of a worker share. */
  private double taskSeconds(Stage stage, int shards) {
    double articles = of("articles") / shards;
    double perArticle = of("bytes") / 3400;
    double network = of("network") * 1e6 / of("cores");
    return TASK * stage.shuffles
        + articles * perArticle * (stage.millis / 1000 + 2 * stage.bytes / network);
  }

  /** When each core ends, sorted: a core takes the next shard as soon as it has none. */
  private double[] schedule(double seconds, int shards) {
    PriorityQueue<double[]> free = new PriorityQueue<>((a, b) -> Double.compare(a[0], b[0]));
    for (double speed : speeds) {
      free.add(new double[] {0, speed});
    }
    double chance = 1 / Math.sqrt(Math.max(1, of("articles") / shards));
    for (int i = 0; i < shards; i++) {
      double[] core = free.remove();
      double size = Math.max(0, 1 + chance * random.nextGaussian());
      double slow = random.nextDouble() < of("slow") ? SLOW_FACTOR : 1;
      core[0] += seconds * size * slow * core[1];
      free.add(core);
    }
    return free.stream().mapToDouble(core -> core[0]).sorted().toArray();
  }
}
