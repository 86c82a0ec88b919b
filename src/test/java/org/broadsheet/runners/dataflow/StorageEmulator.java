package org.broadsheet.runners.dataflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Google Cloud Storage on this machine: the program {@code gcp-storage-emulator} from PyPI. */
final class StorageEmulator implements AutoCloseable {

  static final String BUCKET = "staging";

  private final Process process;
  private final int port;
  private final HttpClient http = HttpClient.newHttpClient();

  private StorageEmulator(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts the emulator with one bucket, and waits until it answers. */
  static StorageEmulator start(Path program, Path folder) throws Exception {
    int port = freePort();
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--data-dir=" + folder.resolve("storage"),
                "start",
                "--port=" + port,
                "--default-bucket=" + BUCKET)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("storage.log").toFile())
            .start();
    StorageEmulator emulator = new StorageEmulator(process, port);
    Instant end = Instant.now().plus(Duration.ofMinutes(1));
    while (true) {
      try {
        emulator.objects();
        return emulator;
      } catch (IOException notYet) {
        if (Instant.now().isAfter(end) || !process.isAlive()) {
          emulator.close();
          throw notYet;
        }
        Thread.sleep(200);
      }
    }
  }

  /** What {@code --gcsEndpoint} takes. */
  String endpoint() {
    return "http://localhost:" + port + "/storage/v1/";
  }

  /** The objects of the bucket, each with name and size. */
  JsonNode objects() throws IOException, InterruptedException {
    return get("b/" + BUCKET + "/o").path("items");
  }

  /** The content of a JSON object. */
  JsonNode read(String name) throws IOException, InterruptedException {
    return get("b/" + BUCKET + "/o/" + name.replace("/", "%2F") + "?alt=media");
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint() + path)).build();
    return new ObjectMapper()
        .readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
