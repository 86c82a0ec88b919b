package org.broadsheet.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.broadsheet.article.Stage;

/** A Flink job manager, asked over its REST interface. */
public final class FlinkService {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String address;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  private FlinkService(String address) {
    this.address = address;
  }

  /** The job manager at {@code host:port}; without a port at Flink's own, 8081. */
  static FlinkService at(String master) {
    String address = master.contains("://") ? master : "http://" + master;
    return new FlinkService(
        address.matches(".*:\\d+/?") ? address.replaceFirst("/$", "") : address + ":8081");
  }

  /** The job manager that a completed command line leads to, if it can be asked. */
  public static Optional<FlinkService> of(Words words) {
    if (!words.value("runner").orElse("").equals("FlinkRunner")) {
      return Optional.empty();
    }
    String master = words.value("flinkMaster").orElse(FlinkSettings.EMBEDDED);
    return master.startsWith("[")
        ? words.value("flinkConfDir").flatMap(FlinkService::settingsOf)
        : Optional.of(at(master));
  }

  private static Optional<FlinkService> settingsOf(String folder) {
    return FlinkSettings.read(folder, "rest.address")
        .flatMap(
            host -> FlinkSettings.read(folder, "rest.port").map(port -> at(host + ":" + port)));
  }

  String host() {
    return URI.create(address).getHost();
  }

  int port() {
    return URI.create(address).getPort();
  }

  /**
   * All slots but those of one task manager, so that a run that loses one finds its place among the
   * others; 0 if the cluster starts task managers when it needs them, and the answer is not known.
   *
   * @throws IllegalArgumentException if nobody answers
   */
  int parallelismThatSurvives() {
    try {
      JsonNode overview = get("/overview");
      int slots = overview.path("slots-total").asInt();
      int managers = overview.path("taskmanagers").asInt();
      return managers < 2 ? slots : slots - slots / managers;
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "No Flink job manager answers at "
              + address
              + "; start one, or give another --flinkMaster, for example"
              + " --flinkMaster=localhost:8081.",
          e);
    }
  }

  /** The counters of the running job by name; empty while there is none. */
  public Map<String, Long> counts() throws IOException {
    for (JsonNode job : get("/jobs").path("jobs")) {
      if (job.path("status").asText().equals("RUNNING")) {
        JsonNode accumulators = get("/jobs/" + job.path("id").asText() + "/accumulators");
        return counts(accumulators);
      }
    }
    return Map.of();
  }

  /** Beam keeps all its metrics in one accumulator, as JSON in a string. */
  static Map<String, Long> counts(JsonNode accumulators) throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    for (JsonNode accumulator : accumulators.path("user-task-accumulators")) {
      if (accumulator.path("name").asText().equals("__metricscontainers")) {
        JsonNode metrics = JSON.readTree(accumulator.path("value").asText()).path("metrics");
        for (JsonNode metric : metrics.path("attempted")) {
          if (metric.at("/labels/NAMESPACE").asText().equals(Stage.NAMESPACE)) {
            counts.merge(metric.at("/labels/NAME").asText(), payload(metric), Long::sum);
          }
        }
      }
    }
    return counts;
  }

  private static long payload(JsonNode metric) throws IOException {
    byte[] bytes = Base64.getDecoder().decode(metric.path("payload").asText());
    return VarLongCoder.of().decode(new ByteArrayInputStream(bytes));
  }

  private JsonNode get(String path) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE).build();
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      return JSON.readTree(answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
