package org.broadsheet.repetition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.broadsheet.article.Article;
import org.broadsheet.article.Block;
import org.broadsheet.article.BlockKind;
import org.broadsheet.article.Metadata;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Source;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;

/** Articles for tests of this room. */
final class Corpus {

  private static final String[] WORDS =
      "river stone market paper winter letter garden engine copper window bridge summer captain"
          .split(" ");

  private Corpus() {}

  static Article article(
      String name, @Nullable String domain, @Nullable String title, List<String> paragraphs) {
    String id = Hash128.of(name).hex();
    List<Block> blocks = new ArrayList<>();
    paragraphs.forEach(text -> blocks.add(Block.kept(BlockKind.PARAGRAPH, text)));
    return Article.builder()
        .setId(id)
        .setSource(
            Source.of(SourceRecord.builder().setId(id).setUri(name).setFormat("TEXT").build()))
        .setMetadata(Metadata.builder().setTitle(title).build())
        .setBlocks(blocks)
        .setOutlet(Outlet.builder().setDomain(domain).build())
        .build();
  }

  /** Paragraphs of 30 words that no other seed has. */
  static List<String> body(long seed, int paragraphs) {
    Random random = new Random(seed);
    List<String> body = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 30; word++) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(50)).append(' ');
      }
      body.add(text.toString().trim());
    }
    return body;
  }

  static List<String> join(List<String> first, String... then) {
    List<String> all = new ArrayList<>(first);
    all.addAll(Arrays.asList(then));
    return all;
  }

  static List<String> keptTexts(Article article) {
    return article.keptBlocks().stream().map(Block::text).toList();
  }
}
