package org.broadsheet.reading;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A program from PyPI that serves objects on this machine as a cloud does. */
final class StorageServer implements AutoCloseable {

  private final Process process;
  private final int port;

  private StorageServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts a program, giving it the port behind its arguments; skips the test without it. */
  static StorageServer start(String program, Path folder, String... arguments) throws Exception {
    Path path = Path.of(System.getProperty("storage.servers", "target/venv/bin"), program);
    Assumptions.assumeTrue(
        Files.isExecutable(path), "skipped: " + path + " is not there; .ci/run installs it");
    int port = freePort();
    List<String> command = new ArrayList<>(List.of(path.toAbsolutePath().toString()));
    command.addAll(List.of(arguments));
    command.add("--port=" + port);
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(program + ".log").toFile())
            .start();
    StorageServer server = new StorageServer(process, port);
    server.waitUntilItAnswers();
    return server;
  }

  private void waitUntilItAnswers() throws Exception {
    Instant end = Instant.now().plus(Duration.ofMinutes(2));
    while (true) {
      try {
        client()
            .send(
                HttpRequest.newBuilder(URI.create(address())).build(),
                HttpResponse.BodyHandlers.discarding());
        return;
      } catch (IOException notYet) {
        if (Instant.now().isAfter(end) || !process.isAlive()) {
          close();
          throw notYet;
        }
        Thread.sleep(200);
      }
    }
  }

  /** Its address, with a number for a host: a name would be taken for the parent of buckets. */
  String address() {
    return "http://127.0.0.1:" + port + "/";
  }

  void put(String path, byte[] content) throws Exception {
    send(
        HttpRequest.newBuilder(URI.create(address() + path))
            .PUT(BodyPublishers.ofByteArray(content)));
  }

  void post(String path, String type, byte[] content) throws Exception {
    send(
        HttpRequest.newBuilder(URI.create(address() + path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(content)));
  }

  private void send(HttpRequest.Builder request) throws Exception {
    HttpResponse<String> answer =
        client().send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
  }

  /** One for each request: these servers close kept connections without a word. */
  private static HttpClient client() {
    return HttpClient.newHttpClient();
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
