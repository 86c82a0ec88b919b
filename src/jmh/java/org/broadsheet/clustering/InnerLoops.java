package org.broadsheet.clustering;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.broadsheet.article.Article;
import org.broadsheet.article.Markup;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.clustering.sketch.TextSketcher;
import org.broadsheet.entities.MentionFinder;
import org.broadsheet.entities.naming.AliasTable;
import org.broadsheet.entities.tagging.BuiltInTaggers;
import org.broadsheet.extraction.ArticleExtractor;
import org.broadsheet.language.LanguageDetector;
import org.broadsheet.language.model.LanguageModel;
import org.broadsheet.text.Hash128;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Times of the loops in which a run spends its CPU, on invented text.
 *
 * <p>{@code mvn -q -Pdirect-runner,benchmarks test-compile dependency:build-classpath
 * -Dmdep.outputFile=target/classpath}, then {@code java -cp
 * target/direct/test-classes:target/direct/classes:$(cat target/classpath) org.openjdk.jmh.Main}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class InnerLoops {

  private static final String SENTENCE =
      "The mayor of Leeds, Anna Holt, told the Harbour Gazette on Monday that the Eastern Rail"
          + " Company had not paid for the bridge near Port Talbot.";

  private final TextSketcher sketcher = new TextSketcher();
  private final LanguageDetector language = LanguageDetector.of(LanguageModel.builtIn());
  private final ArticleExtractor extractor = ArticleExtractor.create();
  private final MentionFinder finder =
      new MentionFinder("en", BuiltInTaggers.forLanguage("en"), AliasTable.builtIn());
  private String text;
  private SourceRecord page;

  @Setup
  public void invent() {
    text = new InventedNews(1).text(350);
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      paragraphs.add("<p>" + SENTENCE.repeat(3) + "</p>");
    }
    String html =
        "<html><head><title>A bridge | Harbour Gazette</title></head><body><nav>"
            + "<a href='/a'>Menu</a> ".repeat(200)
            + "</nav><article><h1>A bridge</h1>"
            + String.join("", paragraphs)
            + "</article><footer>Imprint</footer></body></html>";
    page =
        SourceRecord.builder()
            .setId(Hash128.of("page").hex())
            .setUri("page.html")
            .setPosition(0)
            .setFormat("HTML")
            .setCharset("UTF-8")
            .setMarkup(Markup.HTML)
            .setContent(html)
            .build();
  }

  /** A page of 8 KB of text. */
  @Benchmark
  public Article extractPage() throws Exception {
    return extractor.extract(page);
  }

  /** One sentence. */
  @Benchmark
  public Object detectLanguage() {
    return language.detect(List.of(SENTENCE));
  }

  /** Signature, bands and anchors of 350 words. */
  @Benchmark
  public Object sketchText() {
    return sketcher.sketch(Hash128.of("article"), text);
  }

  /** Tokens, tags and names of one sentence. */
  @Benchmark
  public Object tagSentence() {
    return finder.find(SENTENCE);
  }
}
