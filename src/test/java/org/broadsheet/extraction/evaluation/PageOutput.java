package org.broadsheet.extraction.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.article.Article;

/**
 * What an extractor made of one page.
 *
 * @param text the clean text
 * @param title the headline, empty if unknown
 * @param day the day of publication as ISO date, empty if unknown
 * @param authors the authors, empty if unknown
 * @param evidence where the day was found
 * @param seconds CPU seconds of the extraction
 */
record PageOutput(
    String text, String title, String day, String authors, String evidence, double seconds) {

  static final PageOutput NONE = new PageOutput("", "", "", "", "", 0);

  static PageOutput of(Article article, double seconds) {
    Long day = article.metadata().published().epochDay();
    boolean isDay =
        switch (article.metadata().published().precision()) {
          case INSTANT, LOCAL_TIME, DAY -> day != null;
          case MONTH, YEAR, UNKNOWN -> false;
        };
    String title = article.metadata().title();
    return new PageOutput(
        article.text(),
        title == null ? "" : title,
        isDay && day != null ? LocalDate.ofEpochDay(day).toString() : "",
        String.join("; ", article.metadata().authors()),
        String.valueOf(article.metadata().published().evidence()),
        seconds);
  }

  /** The outputs of the other extractor, by file: one JSON object a line. */
  static Map<String, PageOutput> read(Path jsonLines) throws IOException {
    Map<String, PageOutput> outputs = new LinkedHashMap<>();
    ObjectMapper json = new ObjectMapper();
    List<String> lines = Files.readAllLines(jsonLines);
    for (String line : lines) {
      JsonNode row = json.readTree(line);
      outputs.put(
          row.get("file").asText(),
          new PageOutput(
              row.path("text").asText(""),
              nullable(row.path("title")),
              nullable(row.path("date")),
              nullable(row.path("author")),
              "",
              row.path("seconds").asDouble()));
    }
    return outputs;
  }

  private static String nullable(JsonNode value) {
    return value.isNull() ? "" : value.asText("");
  }
}
