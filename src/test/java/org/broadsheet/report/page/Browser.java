package org.broadsheet.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A headless Chromium, driven by the WebDriver protocol of Debian's package {@code
 * chromium-driver}. Selenium would do the same, but changes the versions of Guava and OpenTelemetry
 * that the Flink runner gets.
 */
final class Browser implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MAX_TRIES = 100;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process driver;
  private final String root;
  private final String session;

  private Browser(Process driver, int port) throws IOException, InterruptedException {
    this.driver = driver;
    this.root = "http://127.0.0.1:" + port;
    waitUntilReady();
    this.session = "/session/" + call("POST", "/session", wishes()).at("/value/sessionId").asText();
  }

  /** Whether Chromium and its driver are installed. */
  static boolean isInstalled() {
    return Stream.of("chromium", "chromedriver")
        .allMatch(name -> Files.isExecutable(Path.of("/usr/bin", name)));
  }

  static Browser start() throws IOException, InterruptedException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Process driver =
        new ProcessBuilder("/usr/bin/chromedriver", "--port=" + port)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new Browser(driver, port);
  }

  private static Map<String, Object> wishes() {
    return Map.of(
        "capabilities",
        Map.of(
            "alwaysMatch",
            Map.of(
                "goog:loggingPrefs",
                Map.of("browser", "ALL"),
                "goog:chromeOptions",
                Map.of(
                    "binary",
                    "/usr/bin/chromium",
                    "args",
                    List.of(
                        "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars")))));
  }

  private void waitUntilReady() throws IOException, InterruptedException {
    for (int i = 0; i < MAX_TRIES; i++) {
      try {
        if (call("GET", "/status", null).at("/value/ready").asBoolean()) {
          return;
        }
      } catch (IOException e) {
        Thread.sleep(100);
      }
    }
    throw new IOException("chromedriver does not answer");
  }

  /** Opens a page of this machine as wide as wanted, in light or dark colours. */
  void open(Path page, int width, boolean dark) throws IOException, InterruptedException {
    size(width, 900);
    command(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    call("POST", session + "/url", Map.of("url", page.toUri().toString()));
  }

  private void size(int width, int height) throws IOException, InterruptedException {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Runs the body of a function and returns what it returns. */
  JsonNode run(String script) throws IOException, InterruptedException {
    return call("POST", session + "/execute/sync", Map.of("script", script, "args", List.of()))
        .get("value");
  }

  /** Presses keys where the focus is; {@code \uE004} is Tab and {@code \uE007} is Enter. */
  void press(String keys) throws IOException, InterruptedException {
    List<Map<String, String>> strokes = new ArrayList<>();
    for (int i = 0; i < keys.length(); i++) {
      strokes.add(Map.of("type", "keyDown", "value", keys.substring(i, i + 1)));
      strokes.add(Map.of("type", "keyUp", "value", keys.substring(i, i + 1)));
    }
    call(
        "POST",
        session + "/actions",
        Map.of("actions", List.of(Map.of("type", "key", "id", "keyboard", "actions", strokes))));
  }

  /** Errors and warnings of the console since the last call. */
  List<String> complaints() throws IOException, InterruptedException {
    List<String> complaints = new ArrayList<>();
    for (JsonNode line :
        call("POST", session + "/se/log", Map.of("type", "browser")).get("value")) {
      if (List.of("SEVERE", "WARNING").contains(line.get("level").asText())) {
        complaints.add(line.get("message").asText());
      }
    }
    return complaints;
  }

  /** Keeps a picture of the whole page. */
  void picture(Path file) throws IOException, InterruptedException {
    JsonNode size = command("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
    Map<String, Object> all =
        Map.of(
            "x", 0, "y", 0, "width", size.get("width"), "height", size.get("height"), "scale", 1);
    keep(
        file,
        command(
            "Page.captureScreenshot",
            Map.of("captureBeyondViewport", true, "format", "png", "clip", all)));
  }

  /** Keeps the page as it is printed. */
  void print(Path file) throws IOException, InterruptedException {
    keep(file, command("Page.printToPDF", Map.of("printBackground", false)));
  }

  private static void keep(Path file, JsonNode answer) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, Base64.getDecoder().decode(answer.get("data").asText()));
  }

  private JsonNode command(String name, Map<String, Object> parameters)
      throws IOException, InterruptedException {
    return call("POST", session + "/goog/cdp/execute", Map.of("cmd", name, "params", parameters))
        .get("value");
  }

  private JsonNode call(String method, String path, Map<String, ?> body)
      throws IOException, InterruptedException {
    HttpRequest.BodyPublisher content =
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/json")
                .method(method, content)
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(path + ": " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  @Override
  public void close() throws IOException {
    try {
      call("DELETE", session, null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      driver.destroy();
    }
  }
}
