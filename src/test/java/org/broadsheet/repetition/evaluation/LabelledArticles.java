package org.broadsheet.repetition.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.broadsheet.article.Article;
import org.broadsheet.article.Block;
import org.broadsheet.article.BlockKind;
import org.broadsheet.article.Metadata;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Source;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.text.Hash128;

/** Articles of a JSON Lines file with the fields id, outlet, title, url and text. */
final class LabelledArticles {

  private LabelledArticles() {}

  static List<Article> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Article> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode doc = json.readTree(line);
      String outlet = doc.path("outlet").asText("");
      articles.add(
          article(
              doc.get("id").asText(),
              outlet.isEmpty() ? "all.example" : outlet,
              doc.path("title").asText(""),
              doc.path("url").asText(""),
              doc.get("text").asText()));
    }
    return articles;
  }

  static Article article(String id, String outlet, String title, String url, String text) {
    String hash = Hash128.of(id).hex();
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : text.split("\\s*\n\\s*")) {
      if (!paragraph.isBlank()) {
        blocks.add(Block.kept(BlockKind.PARAGRAPH, paragraph.trim()));
      }
    }
    return Article.builder()
        .setId(hash)
        .setSource(
            Source.of(SourceRecord.builder().setId(hash).setUri(id).setFormat("JSONL").build()))
        .setMetadata(
            Metadata.builder()
                .setTitle(title.isEmpty() ? null : title)
                .setUrl(url.isEmpty() ? null : url)
                .build())
        .setBlocks(blocks)
        .setOutlet(
            Outlet.builder()
                .setDomain(outlet.toLowerCase(Locale.ROOT).replace(" ", "") + ".example")
                .setName(outlet)
                .build())
        .build();
  }
}
