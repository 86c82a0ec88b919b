package org.broadsheet.runners.flink;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A standalone Flink on loopback: a job manager and two task managers of two slots, each a JVM of
 * its own that has Flink's classes and nothing of ours.
 */
final class FlinkCluster implements AutoCloseable {

  /** What a Flink distribution has in its {@code lib}, as the build's own class path has it. */
  private static final List<String> LIBRARIES =
      List.of(
          "org/apache/flink",
          "org/slf4j",
          "org/apache/commons",
          "commons-cli",
          "commons-io",
          "commons-collections",
          "com/esotericsoftware",
          "com/twitter",
          "com/google/code/findbugs",
          "org/javassist",
          "org/lz4",
          "org/objenesis",
          "org/xerial/snappy");

  private static final List<String> OPENS =
      Stream.of("lang", "net", "nio", "time", "util", "util.concurrent")
          .map(name -> "--add-opens=java.base/java." + name + "=ALL-UNNAMED")
          .toList();

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Path folder;
  private final int port = freePort();
  private final Map<String, Process> processes = new LinkedHashMap<>();
  private final HttpClient http = HttpClient.newHttpClient();

  private FlinkCluster(Path folder) {
    this.folder = folder;
  }

  /** Starts a cluster whose settings and logs are in a folder, and waits for all of its slots. */
  static FlinkCluster start(Path folder) throws Exception {
    FlinkCluster cluster = new FlinkCluster(Files.createDirectories(folder));
    try {
      Files.write(folder.resolve("flink-conf.yaml"), cluster.settings());
      cluster.launch(
          "job-manager", "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint");
      cluster.startTaskManager("tm-1");
      cluster.startTaskManager("tm-2");
      cluster.await("four slots", () -> cluster.get("/overview").path("slots-total").asInt() == 4);
      return cluster;
    } catch (Exception | AssertionError e) {
      cluster.close();
      throw e;
    }
  }

  private List<String> settings() {
    return List.of(
        "jobmanager.rpc.address: localhost",
        "jobmanager.rpc.port: " + freePort(),
        "jobmanager.memory.process.size: 1g",
        "rest.address: localhost",
        "rest.bind-address: localhost",
        "rest.port: " + port,
        "taskmanager.host: localhost",
        "taskmanager.cpu.cores: 1.0",
        "taskmanager.numberOfTaskSlots: 2",
        "taskmanager.memory.framework.heap.size: 64m",
        "taskmanager.memory.framework.off-heap.size: 64m",
        "taskmanager.memory.task.heap.size: 512m",
        "taskmanager.memory.task.off-heap.size: 0m",
        "taskmanager.memory.managed.size: 384m",
        // Each sorted exchange takes 512 buffers of 32 KB unless told so; a task manager that does
        // the work of two has many exchanges.
        "taskmanager.network.sort-shuffle.min-buffers: 64",
        "taskmanager.memory.network.min: 192m",
        "taskmanager.memory.network.max: 192m",
        "taskmanager.memory.jvm-metaspace.size: 256m",
        "taskmanager.memory.jvm-overhead.min: 64m",
        "taskmanager.memory.jvm-overhead.max: 64m",
        // So that a run occupies both task managers.
        "cluster.evenly-spread-out-slots: true",
        // A busy machine may be slow to answer; a process that died is noticed by its connection.
        "heartbeat.interval: 3000",
        "heartbeat.timeout: 60000",
        "pekko.ask.timeout: 120 s",
        "io.tmp.dirs: " + folder.resolve("work"));
  }

  private void startTaskManager(String name) throws IOException {
    launch(
        name,
        "org.apache.flink.runtime.taskexecutor.TaskManagerRunner",
        "-D",
        "taskmanager.resource-id=" + name);
  }

  private void launch(String name, String mainClass, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx768m", "-XX:MaxDirectMemorySize=512m"));
    command.addAll(OPENS);
    command.addAll(List.of("-cp", libraries(), mainClass, "--configDir", folder.toString()));
    command.addAll(Arrays.asList(arguments));
    processes.put(
        name,
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".log").toFile())
            .start());
  }

  private static String libraries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(
            jar ->
                LIBRARIES.stream()
                    .anyMatch(library -> jar.replace('\\', '/').contains("/" + library + "/")))
        .collect(joining(File.pathSeparator));
  }

  /** What {@code --flinkMaster} takes. */
  String address() {
    return "localhost:" + port;
  }

  /** Waits until a job is so far that some of its tasks are done and some are not. */
  String awaitHalfWay() throws Exception {
    await("a job", () -> !running().isEmpty());
    String job = running();
    await("the middle of the job", () -> finishedShare(job) > .3);
    return job;
  }

  private String running() throws Exception {
    for (JsonNode job : get("/jobs").path("jobs")) {
      if (job.path("status").asText().equals("RUNNING")) {
        return job.path("id").asText();
      }
    }
    return "";
  }

  private double finishedShare(String job) throws Exception {
    JsonNode vertices = get("/jobs/" + job).path("vertices");
    int finished = 0;
    for (JsonNode vertex : vertices) {
      finished += vertex.path("status").asText().equals("FINISHED") ? 1 : 0;
    }
    return (double) finished / Math.max(1, vertices.size());
  }

  /** The task managers on which tasks of the job ran. */
  long taskManagersOf(String job) throws Exception {
    List<String> used = new ArrayList<>();
    for (JsonNode vertex : get("/jobs/" + job).path("vertices")) {
      JsonNode subtasks = get("/jobs/" + job + "/vertices/" + vertex.path("id").asText());
      subtasks.path("subtasks").forEach(s -> used.add(s.path("taskmanager-id").asText()));
    }
    return used.stream().filter(id -> id.startsWith("tm-")).distinct().count();
  }

  /**
   * Records that each subtask of a step has taken from others, by the step's name; of a step that
   * takes none (a source), those that it has given.
   */
  Map<String, long[]> recordsBySubtask(String job) throws Exception {
    Map<String, long[]> records = new LinkedHashMap<>();
    for (JsonNode vertex : get("/jobs/" + job).path("vertices")) {
      String id = vertex.path("id").asText();
      JsonNode subtasks = get("/jobs/" + job + "/vertices/" + id).path("subtasks");
      long[] read = metric(subtasks, "read-records");
      records.put(
          vertex.path("name").asText() + " " + id,
          LongStream.of(read).sum() > 0 ? read : metric(subtasks, "write-records"));
    }
    return records;
  }

  private static long[] metric(JsonNode subtasks, String name) {
    return StreamSupport.stream(subtasks.spliterator(), false)
        .mapToLong(subtask -> subtask.at("/metrics/" + name).asLong())
        .toArray();
  }

  /** Failures that the job has survived. */
  int failuresOf(String job) throws Exception {
    return get("/jobs/" + job + "/exceptions").at("/exceptionHistory/entries").size();
  }

  /** Kills a process as a machine dies: by its id, without notice. */
  void kill(String name) throws InterruptedException {
    processes.remove(name).destroyForcibly().waitFor();
  }

  private JsonNode get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + address() + path)).build();
    return new ObjectMapper()
        .readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
  }

  private void await(String what, Callable<Boolean> condition) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      try {
        if (condition.call()) {
          return;
        }
      } catch (IOException notYet) {
        // The job manager has not opened its port.
      }
      Thread.sleep(200);
    }
    throw new AssertionError("waited in vain for " + what + "; see the logs in " + folder);
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    processes.values().forEach(Process::destroyForcibly);
    processes.clear();
  }
}
