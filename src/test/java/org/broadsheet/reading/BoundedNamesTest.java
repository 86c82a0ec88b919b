package org.broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.article.Article;
import org.broadsheet.article.Metadata;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.extraction.ArticleExtractor;
import org.broadsheet.extraction.RejectedException;
import org.broadsheet.outlet.OutletDetector;
import org.broadsheet.outlet.OutletRegistry;
import org.junit.jupiter.api.Test;

/** Whatever stands in the fields of a file: what becomes a name, an address or a key is bounded. */
class BoundedNamesTest {

  private static final int MAX_CHARS = 5_000;
  private static final int MAX_NAMES = 1_000;

  private static final List<String> FIELDS =
      List.of(
          "id",
          "title",
          "date",
          "authors",
          "byline",
          "url",
          "canonical_url",
          "outlet",
          "section",
          "image_url",
          "language",
          "modified",
          "retrieved_at",
          "source",
          "note");

  private final ArticleExtractor extractor = ArticleExtractor.create();
  private final OutletDetector outlets = OutletDetector.using(OutletRegistry.builtIn());

  @Test
  void longValues() throws RejectedException {
    for (String piece : List.of("The Herald ", "a", "http://a.example/", "\u0007", "1", "a, ")) {
      Map<String, String> fields = new TreeMap<>();
      FIELDS.forEach(
          field -> fields.put(field, "\"" + json(piece.repeat(400_000 / piece.length())) + "\""));
      check(piece, fields);
    }
  }

  @Test
  void manyValues() throws RejectedException {
    Map<String, String> fields = new TreeMap<>();
    FIELDS.forEach(field -> fields.put(field, "[" + "\"Ann Lee\",".repeat(30_000) + "\"Jo\"]"));
    check("lists", fields);
  }

  @Test
  void longNamesOfFields() throws RejectedException {
    check("names", Map.of("k".repeat(400_000), "1", "a\\u0007b", "2"));
  }

  private void check(String name, Map<String, String> fields) throws RejectedException {
    StringBuilder json = new StringBuilder("{\"text\":\"The lock of Oxel opened on Monday.\"");
    fields.forEach((field, value) -> json.append(",\"" + field + "\":" + value));
    List<SourceRecord> records = ReadingRun.read("a.json", json + "}");
    assertEquals(1, records.size(), name);
    Article article = extractor.extract(records.get(0));
    article = article.toBuilder().setOutlet(outlets.detect(article)).build();
    Map<String, String> texts = texts(article);
    texts.forEach(
        (what, text) -> {
          assertTrue(text.length() <= MAX_CHARS, () -> name + ": " + what + " " + text.length());
          assertTrue(text.chars().noneMatch(Character::isISOControl), name + ": " + what);
        });
    assertTrue(texts.size() < MAX_NAMES, name + ": " + texts.size() + " values");
  }

  private static Map<String, String> texts(Article article) {
    Map<String, String> texts = new TreeMap<>();
    Metadata metadata = article.metadata();
    put(texts, "title", metadata.title());
    put(texts, "byline", metadata.byline());
    put(texts, "section", metadata.section());
    put(texts, "url", metadata.url());
    put(texts, "canonical_url", metadata.canonicalUrl());
    put(texts, "image_url", metadata.imageUrl());
    put(texts, "published_evidence", metadata.published().evidence());
    put(texts, "source_id", article.source().sourceId());
    put(texts, "outlet_domain", article.outlet().domain());
    put(texts, "outlet_name", article.outlet().name());
    List<String> authors = new ArrayList<>(metadata.authors());
    for (int i = 0; i < authors.size(); i++) {
      put(texts, "author " + i, authors.get(i));
    }
    article.source().extra().forEach((key, value) -> put(texts, "extra " + key, key));
    for (int i = 0; i < article.outlet().evidence().size(); i++) {
      put(texts, "evidence " + i, article.outlet().evidence().get(i).value());
    }
    return texts;
  }

  private static void put(Map<String, String> texts, String name, String text) {
    if (text != null) {
      texts.put(name, text);
    }
  }

  private static String json(String text) {
    return text.replace("\u0007", "\\u0007");
  }
}
