package org.broadsheet.outlet.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.article.Article;
import org.broadsheet.article.Evidence;
import org.broadsheet.article.Markup;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.extraction.ArticleExtractor;
import org.broadsheet.extraction.RejectedException;
import org.broadsheet.outlet.OutletDetector;
import org.broadsheet.outlet.OutletRegistry;

/**
 * Detects the outlets of labelled pages: as they are, without their addresses, and from their clean
 * text alone; and shows precision, recall and how true the confidence is.
 *
 * <p>Arguments: the folder of {@code truth.csv} and {@code html/*.html.gz}; {@code -v} lists what
 * is wrong or missing.
 */
public final class PredictOutlets {

  /** What is left of a page. */
  enum Part {
    PAGE,
    NO_ADDRESSES,
    NO_ADDRESSES_NO_DATA,
    CLEAN_TEXT
  }

  /** The pages are older than 2030-01-01. */
  private static final long TODAY = 21915;

  private static final String ADDRESS =
      "(?i)(?:https?:)?(?:\\\\?/){2}[\\w.-]+\\.[a-z]{2,}[^\\s\"'<>]*|www\\.[\\w.-]+\\.[a-z]{2,}[^\\s\"'<>]*";
  private static final String LINK_TAGS = "(?is)<link\\b[^>]*>|<base\\b[^>]*>";
  private static final String DATA = "(?is)<script[^>]*ld\\+json[^>]*>.*?</script>";

  private final ArticleExtractor extractor = ArticleExtractor.create().withToday(TODAY);
  private final OutletDetector detector = OutletDetector.using(OutletRegistry.builtIn());
  private final Path folder;
  private final boolean verbose;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private PredictOutlets(Path folder, boolean verbose) {
    this.folder = folder;
    this.verbose = verbose;
  }

  public static void main(String[] arguments) throws IOException {
    PredictOutlets evaluation =
        new PredictOutlets(Path.of(arguments[0]), List.of(arguments).contains("-v"));
    for (Part part : parts(arguments)) {
      evaluation.score(part);
    }
  }

  private static List<Part> parts(String[] arguments) {
    List<String> named = List.of(arguments);
    List<Part> parts = Stream.of(Part.values()).filter(p -> named.contains(p.name())).toList();
    return parts.isEmpty() ? List.of(Part.values()) : parts;
  }

  private void score(Part part) throws IOException {
    Calibration calibration = new Calibration();
    Map<String, int[]> signals = new TreeMap<>();
    int pages = 0;
    int said = 0;
    int right = 0;
    for (CSVRecord truth : truth()) {
      pages++;
      Article article = article(truth.get("file"), part);
      Outlet outlet = article == null ? Outlet.UNKNOWN : detector.detect(article);
      boolean correct = truth.get("domain").equals(outlet.domain());
      said += outlet.isKnown() ? 1 : 0;
      right += correct ? 1 : 0;
      if (outlet.isKnown()) {
        calibration.add(outlet.confidence(), correct);
        count(outlet, correct, signals);
      }
      if (verbose && !correct) {
        out.println("  " + truth.get("file") + " is " + truth.get("domain") + ", said " + outlet);
      }
    }
    out.printf(
        "%s: pages %d, said %d, right %d: precision %.4f, recall %.4f%n",
        part, pages, said, right, right / (double) Math.max(1, said), right / (double) pages);
    calibration.print(out);
    signals.forEach(
        (signal, n) -> out.printf("    with %-18s right %d of %d%n", signal, n[0], n[1]));
  }

  private static void count(Outlet outlet, boolean correct, Map<String, int[]> signals) {
    outlet.evidence().stream()
        .map(Evidence::signal)
        .distinct()
        .forEach(
            signal -> {
              int[] n = signals.computeIfAbsent(signal, unused -> new int[2]);
              n[0] += correct ? 1 : 0;
              n[1]++;
            });
  }

  private List<CSVRecord> truth() throws IOException {
    String table = Files.readString(folder.resolve("truth.csv"), StandardCharsets.UTF_8);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var rows = format.parse(new java.io.StringReader(table))) {
      return new ArrayList<>(rows.getRecords());
    }
  }

  private Article article(String file, Part part) {
    String page = read(folder.resolve("html").resolve(file));
    try {
      return switch (part) {
        case PAGE -> extract(page, Markup.HTML);
        case NO_ADDRESSES -> extract(withoutAddresses(page), Markup.HTML);
        case NO_ADDRESSES_NO_DATA ->
            extract(withoutAddresses(page.replaceAll(DATA, "")), Markup.HTML);
        case CLEAN_TEXT -> extract(extract(page, Markup.HTML).text(), Markup.TEXT);
      };
    } catch (RejectedException rejected) {
      return null;
    }
  }

  private static String withoutAddresses(String page) {
    return page.replaceAll(LINK_TAGS, "").replaceAll(ADDRESS, "");
  }

  private Article extract(String content, Markup markup) throws RejectedException {
    return extractor.extract(
        SourceRecord.builder()
            .setId("0".repeat(32))
            .setUri("page")
            .setFormat(markup.name())
            .setMarkup(markup)
            .setContent(content)
            .build());
  }

  private static String read(Path file) {
    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
