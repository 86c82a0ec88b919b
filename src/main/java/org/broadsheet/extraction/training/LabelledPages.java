package org.broadsheet.extraction.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.broadsheet.reading.charset.CharsetDecoding;
import org.broadsheet.reading.charset.Decoded;

/**
 * Pages with their right texts: a folder with {@code html/NAME.html} or {@code .html.gz} and a
 * {@code ground-truth.json} of objects by NAME, each with {@code articleBody} and, where it is
 * known, {@code url}.
 */
final class LabelledPages {

  private static final Pattern HOST = Pattern.compile("^https?://(?:www\\.)?([^/:?#]+)");
  private static final Pattern TRAILING_NUMBERS = Pattern.compile("(?:[-_]?[0-9]+)+$");
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})");

  /** A page. */
  record Page(String name, String publisher, Path file, String text) {}

  private LabelledPages() {}

  /** The pages of a folder that have a text, by name. */
  static List<Page> in(Path folder) throws IOException {
    JsonNode truth = new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile());
    Map<String, Page> pages = new TreeMap<>();
    for (Map.Entry<String, JsonNode> label : truth.properties()) {
      String text = label.getValue().path("articleBody").asText("");
      Path file = folder.resolve("html").resolve(label.getKey() + ".html.gz");
      Path plain = folder.resolve("html").resolve(label.getKey() + ".html");
      if (!text.isBlank()) {
        String publisher = publisher(label.getValue().path("url").asText(""), label.getKey());
        Path present = Files.exists(file) ? file : plain;
        pages.put(label.getKey(), new Page(label.getKey(), publisher, present, text));
      }
    }
    return new ArrayList<>(pages.values());
  }

  /** The host of the page, else its name without the numbers at its end. */
  private static String publisher(String url, String name) {
    Matcher host = HOST.matcher(url);
    return host.find()
        ? host.group(1).toLowerCase(Locale.ROOT)
        : TRAILING_NUMBERS.matcher(name).replaceFirst("");
  }

  static String html(Page page) throws IOException {
    try (InputStream in = Files.newInputStream(page.file())) {
      boolean isGzip = page.file().toString().endsWith(".gz");
      byte[] bytes = (isGzip ? new GZIPInputStream(in) : in).readAllBytes();
      String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
      Matcher charset = CHARSET.matcher(head);
      Decoded decoded = CharsetDecoding.decode(bytes, charset.find() ? charset.group(1) : null);
      return decoded == null ? "" : decoded.text();
    }
  }
}
