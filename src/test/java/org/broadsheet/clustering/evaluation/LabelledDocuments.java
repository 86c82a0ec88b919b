package org.broadsheet.clustering.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.article.Published;
import org.broadsheet.clustering.value.Document;
import org.broadsheet.text.Hash128;

/**
 * Documents of a JSON Lines file (id, text, and if known outlet, title, url, published).
 *
 * <p>Instead of the job's own removal of boilerplate, paragraphs that four documents of one outlet
 * share are cut.
 *
 * @param documents the documents
 * @param names each document's id of the file, by the hash that it has as a document
 */
record LabelledDocuments(List<Document> documents, Map<String, String> names) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int BOILERPLATE_DOCUMENTS = 4;

  static LabelledDocuments read(Path file) throws IOException {
    List<JsonNode> records = new ArrayList<>();
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      for (String line : (Iterable<String>) lines::iterator) {
        records.add(JSON.readTree(line));
      }
    }
    Map<String, String> names = new HashMap<>();
    records.forEach(record -> names.put(id(record).hex(), record.get("id").asText()));
    return new LabelledDocuments(documents(records), names);
  }

  private static Hash128 id(JsonNode record) {
    return Hash128.of(record.get("id").asText());
  }

  private static List<Document> documents(List<JsonNode> records) {
    Map<String, Integer> shared = new HashMap<>();
    for (JsonNode record : records) {
      if (record.hasNonNull("outlet")) {
        new HashSet<>(paragraphs(record))
            .forEach(paragraph -> shared.merge(key(record, paragraph), 1, Integer::sum));
      }
    }
    return records.stream().map(record -> document(record, shared)).collect(Collectors.toList());
  }

  private static List<String> paragraphs(JsonNode record) {
    return Stream.of(record.get("text").asText().split("\n+"))
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.toList());
  }

  private static String key(JsonNode record, String paragraph) {
    return record.path("outlet").asText() + "\n" + paragraph;
  }

  private static Document document(JsonNode record, Map<String, Integer> shared) {
    List<String> all = paragraphs(record);
    List<String> kept =
        all.stream()
            .filter(p -> shared.getOrDefault(key(record, p), 0) < BOILERPLATE_DOCUMENTS)
            .collect(Collectors.toList());
    return Document.builder(id(record), String.join("\n\n", kept.isEmpty() ? all : kept))
        .setTitle(text(record, "title"))
        .setOutletDomain(text(record, "outlet"))
        .setUrlKey(text(record, "url"))
        .setPublished(published(text(record, "published")))
        .build();
  }

  private static String text(JsonNode record, String field) {
    return record.hasNonNull(field) ? record.get(field).asText() : null;
  }

  private static Published published(String instant) {
    if (instant == null) {
      return Published.UNKNOWN;
    }
    long millis = Instant.parse(instant).toEpochMilli();
    return new Published(
        Math.floorDiv(millis, 86_400_000L), millis, 0, Published.Precision.INSTANT, "given");
  }
}
