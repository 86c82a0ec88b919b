package org.broadsheet.reading.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/** The articles of a JSON Lines file in the four files whose reading is timed. */
final class SpeedFiles {

  private static final ObjectMapper JSON = new ObjectMapper();

  private SpeedFiles() {}

  /** JSON Lines and WARC, each plain and gzipped; in a WARC each record is a member of its own. */
  static List<Path> make(Path articles, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path packed = folder.resolve("articles.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed), 1 << 16)) {
      Files.copy(articles, out);
    }
    Path warc = folder.resolve("articles.warc");
    Path packedWarc = folder.resolve("articles.warc.gz");
    try (BufferedReader lines = Files.newBufferedReader(articles);
        OutputStream plain = new BufferedOutputStream(Files.newOutputStream(warc));
        OutputStream members = new BufferedOutputStream(Files.newOutputStream(packedWarc))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        byte[] record = record(JSON.readTree(line));
        plain.write(record);
        members.write(gzip(record));
      }
    }
    return List.of(articles, packed, warc, packedWarc);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] record(JsonNode article) {
    byte[] page = page(article).getBytes(UTF_8);
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nServer: nginx\r\n"
            + "Content-Length: "
            + page.length
            + "\r\n\r\n";
    byte[] head = http.getBytes(UTF_8);
    String warc =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
            + UUID.nameUUIDFromBytes(page)
            + ">\r\nWARC-Date: 2024-05-01T06:00:00Z\r\nWARC-Target-URI: "
            + article.path("url").asText("https://a.example/" + article.path("id").asText())
            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + (head.length + page.length)
            + "\r\n\r\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(warc.getBytes(UTF_8));
    out.writeBytes(head);
    out.writeBytes(page);
    out.writeBytes("\r\n\r\n".getBytes(UTF_8));
    return out.toByteArray();
  }

  private static String page(JsonNode article) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\">");
    page.append("<title>").append(article.path("title").asText()).append("</title></head><body>");
    for (String paragraph : article.path("text").asText().split("\n\n")) {
      page.append("<p>")
          .append(paragraph.replace("&", "&amp;").replace("<", "&lt;"))
          .append("</p>\n");
    }
    return page.append("</body></html>").toString();
  }
}
