package org.broadsheet.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a job on Flink needs and Beam leaves open, given in the way in which Flink itself reads it,
 * by a {@code flink-conf.yaml}. Whoever gives {@code --flinkConfDir} or {@code FLINK_CONF_DIR} has
 * settings of their own, and nothing is added to these.
 */
public final class FlinkSettings {

  /** The name of a Flink that lives inside this process. */
  public static final String EMBEDDED = "[local]";

  /** The name of the Flink whose environment {@link FlinkRestarts} prepares. */
  static final String GIVEN = "[auto]";

  /** Options that name files; workers have another working directory than the launcher. */
  private static final List<String> PATHS = List.of("input", "output", "outlets", "languageModel");

  private static final String FILE = "flink-conf.yaml";

  private static final int MAX_FILES_PER_TASK = 32;

  /**
   * A record that a sorter's memory cannot hold ends the job, unless Flink may store such records
   * apart. It then sorts their keys in the memory that its merge leaves, so that merge must not
   * take all: 32 streams take 2 MB, and with 3 MB a sorter passes an article of 16 MB.
   */
  private static final List<String> LONG_RECORDS =
      List.of("taskmanager.runtime.large-record-handler: true", "taskmanager.runtime.max-fan: 32");

  /** Managed memory for a slot in MB: the job's sorters, 64 or so, share it. */
  private static final int MANAGED_MEGABYTES = 192;

  private FlinkSettings() {}

  /**
   * Completes the words of a run on Flink.
   *
   * @throws IllegalArgumentException if no job manager answers at the address that they give
   */
  static Words addTo(Words words) {
    String master = words.value("flinkMaster").orElse(EMBEDDED);
    boolean hasOwn = words.has("flinkConfDir") || System.getenv("FLINK_CONF_DIR") != null;
    if (master.equals(EMBEDDED)) {
      Words all =
          words.orElse(
              List.of(
                  "--parallelism=" + Runtime.getRuntime().availableProcessors(),
                  // All is stored before it is read, also what stays on one worker. With BATCH
                  // alone a task that was to begin waited for buffers, and locked out those who
                  // would have given theirs back: a run of 100,000 pages stood still in
                  // WriteTables. With 128 buffers, 3,000 articles stand still, too, and pass with
                  // this; with enough of them 20,000 take as long as before.
                  "--executionModeForBatch=BATCH_FORCED"));
      return hasOwn ? all : all.orElse(List.of("--flinkConfDir=" + write(embedded(all))));
    }
    if (master.startsWith("[")) {
      return words;
    }
    Words all = withAbsolutePaths(words);
    return hasOwn ? all : onCluster(all, FlinkService.at(master));
  }

  private static Words onCluster(Words words, FlinkService service) {
    return words
        .orElse(parallelism(words, service))
        .withValue("flinkMaster", address -> GIVEN)
        .orElse(List.of("--flinkConfDir=" + write(cluster(service))));
  }

  /** Asks even when the answer is not needed: a wrong address ends here, before any work. */
  private static List<String> parallelism(Words words, FlinkService service) {
    int parallelism = service.parallelismThatSurvives();
    return words.has("parallelism") || parallelism == 0
        ? List.of()
        : List.of("--parallelism=" + parallelism);
  }

  private static Words withAbsolutePaths(Words words) {
    Words all = words;
    for (String option : PATHS) {
      all = all.withValue(option, FlinkSettings::absolute);
    }
    return all.withValue("entityModel", FlinkSettings::absoluteModels);
  }

  private static String absolute(String paths) {
    return Arrays.stream(paths.split(",")).map(FlinkSettings::one).collect(Collectors.joining(","));
  }

  /** Each is a language, a colon and a path. */
  private static String absoluteModels(String models) {
    return Arrays.stream(models.split(","))
        .map(model -> model.split(":", 2))
        .map(parts -> parts.length < 2 ? parts[0] : parts[0] + ":" + one(parts[1]))
        .collect(Collectors.joining(","));
  }

  private static String one(String path) {
    boolean stays = path.startsWith("/") || path.contains("://") || path.isEmpty();
    return stays ? path : Path.of("").toAbsolutePath() + "/" + path;
  }

  private static List<String> cluster(FlinkService service) {
    List<String> settings = new ArrayList<>(LONG_RECORDS);
    settings.addAll(
        List.of(
            "rest.address: " + service.host(),
            "rest.port: " + service.port(),
            // How long the client waits for a job manager that does not answer: 10 times 3 seconds.
            "rest.retry.max-attempts: 10",
            "rest.retry.delay: 3000"));
    return settings;
  }

  /**
   * The embedded Flink answers on this machine only, at a port that {@link FlinkService} reads. Its
   * exchanges take network memory in two ways. Sorted ones keep what they have until they are full,
   * so tasks that wait held the buffers that others needed to begin: runs of 300,000 and 500,000
   * articles stood still or failed in WriteTables, with 32 MB per task and with 128. Exchanges with
   * a file for each reader hold two or three buffers; of files there are as many as the square of
   * the parallelism, so beyond {@value #MAX_FILES_PER_TASK} tasks the sorted ones are left.
   */
  private static List<String> embedded(Words words) {
    int port = freePort();
    long slots = Math.max(2, Long.parseLong(words.value("parallelism").orElse("2")));
    List<String> settings = new ArrayList<>(LONG_RECORDS);
    settings.addAll(
        List.of(
            "rest.address: localhost",
            "rest.bind-address: localhost",
            "rest.port: " + port,
            "rest.bind-port: " + port,
            // Also what serves files and exchanges inside: whoever reaches it could run code here.
            "jobmanager.rpc.address: localhost",
            "jobmanager.bind-host: localhost",
            "taskmanager.host: localhost",
            "taskmanager.bind-host: localhost",
            "taskmanager.network.sort-shuffle.min-parallelism: " + (MAX_FILES_PER_TASK + 1),
            "taskmanager.network.sort-shuffle.min-buffers: 64",
            "taskmanager.network.memory.exclusive-buffers-request-timeout-ms: 600000",
            "taskmanager.memory.managed.size: " + managedMegabytes(slots) + "m",
            "taskmanager.memory.network.min: " + 128 * slots + "m",
            "taskmanager.memory.network.max: " + 128 * slots + "m"));
    return settings;
  }

  /** Off the heap, so that it may be more than Beam's own choice: two fifths of the heap. */
  private static long managedMegabytes(long slots) {
    return Math.max(MANAGED_MEGABYTES * slots, (Runtime.getRuntime().maxMemory() >> 20) * 2 / 5);
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A setting that {@link #addTo} has written. */
  static Optional<String> read(String folder, String name) {
    try {
      return Files.readAllLines(Path.of(folder, FILE)).stream()
          .filter(line -> line.startsWith(name + ": "))
          .map(line -> line.substring(name.length() + 2))
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Path write(List<String> settings) {
    try {
      Path folder = Files.createTempDirectory("broadsheet-flink");
      Path file = Files.write(folder.resolve(FILE), settings);
      folder.toFile().deleteOnExit();
      file.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
