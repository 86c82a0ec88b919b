package org.broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.broadsheet.article.Article;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.article.SourceRecord.State;
import org.broadsheet.entities.MentionFinder;
import org.broadsheet.entities.naming.AliasTable;
import org.broadsheet.entities.tagging.BuiltInTaggers;
import org.broadsheet.extraction.ArticleExtractor;
import org.broadsheet.extraction.RejectedException;
import org.broadsheet.hostile.HostileTexts;
import org.broadsheet.language.LanguageDetector;
import org.broadsheet.language.model.LanguageModel;
import org.broadsheet.outlet.OutletDetector;
import org.broadsheet.outlet.OutletRegistry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Hostile pages and texts of every kind, from reading to names: each file has a record, and no
 * record takes over two seconds of CPU.
 */
class HostileCorpusTest {

  private static final double MOST_SECONDS = 2;

  private static final String PROSE =
      "The harbour council of Port Selim said on Tuesday that the ferry terminal would open in the"
          + " spring after a long delay caused by storms. ";

  private final ArticleExtractor extractor = ArticleExtractor.create();
  private final OutletDetector outlets = OutletDetector.using(OutletRegistry.builtIn());
  private final LanguageDetector languages = LanguageDetector.of(LanguageModel.builtIn());
  private final MentionFinder names =
      new MentionFinder("en", BuiltInTaggers.forLanguage("en"), AliasTable.builtIn());
  private final List<IntFunction<String>> makers = List.copyOf(HostileTexts.all().values());
  private final List<String> failures = new ArrayList<>();

  @Test
  void smallOnesTakeMilliseconds() {
    check(60, 5_000, 50_000);
  }

  /** A hundred pages and a hundred texts. */
  @Test
  @Tag("slow")
  void largeOnesTakeSeconds() {
    check(Integer.getInteger("broadsheet.hostile", 200), 1_000_000, 15_000_000);
  }

  private void check(int files, int least, int most) {
    warmUp();
    for (int i = 0; i < files; i++) {
      Random random = new Random(Long.getLong("broadsheet.hostileSeed", 1) * 1_000_003 + i);
      int length = least + random.nextInt(most - least);
      // Half of all are pages.
      String ending = i % 2 == 0 ? "html" : List.of("md", "json", "csv", "xml").get(i / 2 % 4);
      check(i + "." + ending, file(ending, content(length, random)));
    }
    assertEquals(List.of(), failures);
  }

  /** What is compiled first is no fault of the first file. */
  private void warmUp() {
    for (String ending : List.of("html", "md", "json", "csv", "xml")) {
      check("warm." + ending, file(ending, PROSE.repeat(20)));
    }
    failures.clear();
  }

  /** Up to three kinds of harm, with prose around them. */
  private String content(int length, Random random) {
    StringBuilder content = new StringBuilder(PROSE);
    int kinds = 1 + random.nextInt(3);
    for (int k = 0; k < kinds; k++) {
      content.append(makers.get(random.nextInt(makers.size())).apply(length / kinds));
      content.append(random.nextBoolean() ? "\n\n" + PROSE : " ");
    }
    return content.toString();
  }

  private static String file(String ending, String content) {
    return switch (ending) {
      case "html" -> "<html><title>Port</title><body><article><p>" + content;
      case "json" -> "{\"title\":\"Port\",\"text\":\"" + escaped(content) + "\"}";
      case "csv" -> "title,text\nPort,\"" + content.replace("\"", "\"\"") + "\"\n";
      case "xml" ->
          "<nitf><body><body.content><p>"
              + content.replace("&", "&amp;").replace("<", "&lt;").replaceAll("\\p{Cntrl}", " ")
              + "</p></body.content></body></nitf>";
      default -> content;
    };
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> escaped.append('\\').append(c);
        case '\n' -> escaped.append("\\n");
        default -> escaped.append(c < ' ' ? ' ' : c);
      }
    }
    return escaped.toString();
  }

  private void check(String name, String file) {
    double start = seconds();
    List<SourceRecord> records = ReadingRun.read(name, file);
    int least = records.isEmpty() ? 1 : records.size();
    if (records.isEmpty()) {
      failures.add(name + " has no record");
    }
    double each = (seconds() - start) / least;
    for (SourceRecord record : records) {
      start = seconds();
      if (record.state() == State.READ) {
        process(record);
      }
      double taken = each + seconds() - start;
      if (taken > MOST_SECONDS) {
        failures.add(
            String.format("%s (%.1f MB): %.2f s of CPU", name, file.length() / 1e6, taken));
      }
    }
  }

  private void process(SourceRecord record) {
    try {
      Article article = extractor.extract(record);
      outlets.detect(article);
      languages.detect(article);
      names.find(article.text());
    } catch (RejectedException refused) {
      // One of the two ways that a record can go.
    }
  }

  private static double seconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }
}
