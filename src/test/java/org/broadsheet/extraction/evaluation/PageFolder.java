package org.broadsheet.extraction.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.broadsheet.article.Article;
import org.broadsheet.article.Markup;
import org.broadsheet.article.Source;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.extraction.ArticleExtractor;
import org.broadsheet.extraction.RejectedException;
import org.broadsheet.reading.charset.CharsetDecoding;
import org.broadsheet.reading.charset.Decoded;
import org.jspecify.annotations.Nullable;

/** Runs this program's extractor over a folder of pages. */
final class PageFolder {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})");

  private PageFolder() {}

  /** The outputs by file name; a rejected page has an empty output. */
  static Map<String, PageOutput> extract(Path folder) throws IOException {
    Map<String, PageOutput> outputs = new LinkedHashMap<>();
    ArticleExtractor extractor = ArticleExtractor.create();
    for (Path file : files(folder)) {
      outputs.put(file.getFileName().toString(), extract(extractor, record(file)));
    }
    return outputs;
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static PageOutput extract(ArticleExtractor extractor, SourceRecord record) {
    long start = THREADS.getCurrentThreadCpuTime();
    try {
      var article = extractor.extract(record);
      return PageOutput.of(article, (THREADS.getCurrentThreadCpuTime() - start) / 1e9);
    } catch (RejectedException rejected) {
      return PageOutput.NONE;
    }
  }

  static SourceRecord record(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      boolean isGzip = file.getFileName().toString().endsWith(".gz");
      byte[] bytes = (isGzip ? new GZIPInputStream(in) : in).readAllBytes();
      Decoded decoded = CharsetDecoding.decode(bytes, declared(bytes));
      return SourceRecord.builder()
          .setId("0".repeat(32))
          .setUri(file.getFileName().toString())
          .setFormat("HTML")
          .setMarkup(Markup.HTML)
          .setContent(decoded == null ? "" : decoded.text())
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An article without text, as of a page that is refused. */
  static Article empty(Path file) {
    return Article.builder().setId("0".repeat(32)).setSource(Source.of(record(file))).build();
  }

  /** The charset that the head of the page names; the reading room does the same. */
  private static @Nullable String declared(byte[] page) {
    String head = new String(page, 0, Math.min(page.length, 4096), StandardCharsets.ISO_8859_1);
    Matcher charset = CHARSET.matcher(head);
    return charset.find() ? charset.group(1) : null;
  }
}
