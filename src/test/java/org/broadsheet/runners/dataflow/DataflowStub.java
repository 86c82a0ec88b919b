package org.broadsheet.runners.dataflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.zip.GZIPInputStream;

/**
 * The REST endpoint of Dataflow, as far as a submission needs it: it takes a job and cancels it.
 */
final class DataflowStub implements AutoCloseable {

  private final HttpServer server;
  private volatile JsonNode job;
  private volatile String path;

  private DataflowStub(HttpServer server) {
    this.server = server;
  }

  static DataflowStub start() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    DataflowStub stub = new DataflowStub(server);
    server.createContext("/", stub::answer);
    server.start();
    return stub;
  }

  /** What {@code --dataflowEndpoint} takes. */
  String endpoint() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** The job as the service got it. */
  JsonNode job() {
    return job;
  }

  /** Where it was sent. */
  String path() {
    return path;
  }

  private void answer(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("POST")) {
      path = exchange.getRequestURI().getPath();
      job = new ObjectMapper().readTree(body(exchange));
    }
    // A field that only the job's own resource has does not disturb the others.
    byte[] answer =
        "{\"id\": \"job-1\", \"currentState\": \"JOB_STATE_CANCELLED\", \"projectId\": \"demo\"}"
            .getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private static InputStream body(HttpExchange exchange) throws IOException {
    boolean packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
    return packed ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
