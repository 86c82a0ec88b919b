package org.broadsheet.extraction.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Prints the quality and the speed of extraction on two labelled sets, beside trafilatura.
 *
 * <p>Arguments: the folder of {@code wcxb-articles}, the folder of {@code traf-eval}, a Python
 * interpreter with the package trafilatura, and optionally a file to which each page's scores go.
 * The pages are extracted several times. What the second and the last take is told: after one round
 * the JVM still compiles, after some the cost of a long run is left.
 */
public final class ExtractionQuality {

  private static final int RESAMPLES = 1000;
  private static final int ROUNDS = 6;

  private final List<String> details = new ArrayList<>();

  private ExtractionQuality() {}

  public static void main(String[] args) throws IOException {
    ExtractionQuality quality = new ExtractionQuality();
    Path wcxb = Path.of(args[0]);
    Path snippets = Path.of(args[1]);
    Trafilatura peer = new Trafilatura(args[2]);
    Map<String, PageOutput> theirs = peer.extract(wcxb.resolve("html"));
    PageFolder.extract(wcxb.resolve("html"));
    Map<String, PageOutput> second = PageFolder.extract(wcxb.resolve("html"));
    Map<String, PageOutput> ours = second;
    for (int round = 2; round < ROUNDS; round++) {
      ours = PageFolder.extract(wcxb.resolve("html"));
    }
    JsonNode truth = new ObjectMapper().readTree(wcxb.resolve("ground-truth.json").toFile());
    quality.printArticles("wcxb trafilatura", truth, theirs);
    quality.details.clear();
    quality.printArticles("wcxb broadsheet ", truth, ours);
    JsonNode labels = new ObjectMapper().readTree(snippets.resolve("evaldata.json").toFile());
    quality.printSnippets("snip trafilatura", labels, peer.extract(snippets.resolve("html")));
    quality.printSnippets("snip broadsheet ", labels, PageFolder.extract(snippets.resolve("html")));
    printSpeed("second round", second, theirs);
    printSpeed("last round", ours, theirs);
    if (args.length > 3) {
      Files.write(Path.of(args[3]), quality.details, StandardCharsets.UTF_8);
    }
  }

  private void printArticles(String name, JsonNode truth, Map<String, PageOutput> outputs) {
    List<Double> all = new ArrayList<>();
    List<Double> news = new ArrayList<>();
    List<Double> titles = new ArrayList<>();
    int[] dates = new int[3];
    int[] authors = new int[3];
    truth
        .fields()
        .forEachRemaining(
            page -> {
              PageOutput output = outputs.getOrDefault(page.getKey() + ".html.gz", PageOutput.NONE);
              JsonNode label = page.getValue();
              Words.Score score = Words.score(output.text(), label.path("articleBody").asText());
              all.add(score.f1());
              if (label.path("jsonld_news").asBoolean()) {
                news.add(score.f1());
              }
              double title = Words.score(output.title(), label.path("title").asText("")).f1();
              titles.add(title);
              String day =
                  label.path("publish_date").isTextual() ? label.path("publish_date").asText() : "";
              count(dates, day.length() >= 10 ? day.substring(0, 10) : "", output.day());
              String author = label.path("author").isTextual() ? label.path("author").asText() : "";
              countAuthors(authors, author, output.authors());
              details.add(
                  String.format(
                      Locale.ROOT,
                      "%.3f\tP %.3f\tR %.3f\t%s\ttitle %.2f\tdate %s|%s|%s\tauthor %s|%s\t%s | %s",
                      score.f1(),
                      score.precision(),
                      score.recall(),
                      page.getKey(),
                      title,
                      day,
                      output.day(),
                      output.evidence(),
                      author,
                      output.authors(),
                      label.path("title").asText(""),
                      output.title()));
            });
    print("%s all  n %d word F1 %s%n", name, all.size(), interval(all));
    print("%s news n %d word F1 %s%n", name, news.size(), interval(news));
    print(
        "%s title %.4f  date: of %d dated, said %d, right %d (precision %.4f coverage %.4f)%n",
        name,
        mean(titles),
        dates[0],
        dates[1],
        dates[2],
        share(dates[2], dates[1]),
        share(dates[1], dates[0]));
    print(
        "%s author: of %d, said %d, all names right %d%n",
        name, authors[0], authors[1], authors[2]);
  }

  private static void count(int[] counts, String truth, String said) {
    if (!truth.isEmpty()) {
      counts[0]++;
      counts[1] += said.isEmpty() ? 0 : 1;
      counts[2] += said.equals(truth) ? 1 : 0;
    }
  }

  private static void countAuthors(int[] counts, String truth, String said) {
    if (!truth.isEmpty()) {
      counts[0]++;
      counts[1] += said.isEmpty() ? 0 : 1;
      counts[2] += Words.score(said, truth).f1() > .99 ? 1 : 0;
    }
  }

  private void printSnippets(String name, JsonNode labels, Map<String, PageOutput> outputs) {
    int[] with = new int[2];
    int[] without = new int[2];
    int[] dates = new int[3];
    int[] authors = new int[3];
    List<Double> titles = new ArrayList<>();
    labels
        .fields()
        .forEachRemaining(
            page -> {
              JsonNode label = page.getValue();
              String file = label.path("file").asText();
              PageOutput output =
                  outputs.getOrDefault(file, outputs.getOrDefault(file + ".gz", PageOutput.NONE));
              List<String> missing = contained(label.path("with"), output.text(), with);
              List<String> wrong = contained(label.path("without"), output.text(), without);
              if (label.path("title").isTextual()) {
                titles.add(Words.score(output.title(), label.path("title").asText()).f1());
              }
              String day = label.path("date").asText("");
              count(dates, day.length() == 10 ? day : "", output.day());
              countAuthors(authors, label.path("author").asText(""), output.authors());
              details.add(
                  String.format(
                      "%s\t%s\tchars %d\twith %s\twithout %s\tdate %s|%s|%s",
                      name,
                      file,
                      output.text().length(),
                      missing,
                      wrong,
                      day,
                      output.day(),
                      output.evidence()));
            });
    print(
        "%s with kept %.4f of %d   without dropped %.4f of %d%n",
        name, share(with[1], with[0]), with[0], 1 - share(without[1], without[0]), without[0]);
    print(
        "%s title %.4f of %d date: of %d dated, said %d, right %d (precision %.4f coverage %.4f) author: of %d said %d right %d%n",
        name,
        mean(titles),
        titles.size(),
        dates[0],
        dates[1],
        dates[2],
        share(dates[2], dates[1]),
        share(dates[1], dates[0]),
        authors[0],
        authors[1],
        authors[2]);
  }

  /** Counts snippets and those in the text, and marks each with + if it is there, - if not. */
  private static List<String> contained(JsonNode snippets, String text, int[] counts) {
    List<String> marked = new ArrayList<>();
    String flat = text.replaceAll("\\s+", " ");
    for (JsonNode snippet : snippets) {
      boolean isIn = flat.contains(snippet.asText().replaceAll("\\s+", " ").strip());
      counts[0]++;
      counts[1] += isIn ? 1 : 0;
      marked.add((isIn ? "+" : "-") + snippet.asText());
    }
    return marked;
  }

  private static void printSpeed(
      String round, Map<String, PageOutput> ours, Map<String, PageOutput> theirs) {
    double our = ours.values().stream().mapToDouble(PageOutput::seconds).average().orElse(0);
    double their = theirs.values().stream().mapToDouble(PageOutput::seconds).average().orElse(0);
    print(
        "CPU per page, %s: broadsheet %.2f ms, trafilatura %.2f ms, ratio %.1f%n",
        round, our * 1000, their * 1000, their / our);
  }

  /** Mean with its 95 % bootstrap interval. */
  private static String interval(List<Double> values) {
    Random random = new Random(1);
    List<Double> means = new ArrayList<>();
    for (int i = 0; i < RESAMPLES; i++) {
      double sum = 0;
      for (int j = 0; j < values.size(); j++) {
        sum += values.get(random.nextInt(values.size()));
      }
      means.add(sum / values.size());
    }
    means.sort(null);
    return String.format(
        Locale.ROOT,
        "%.4f [%.4f, %.4f]",
        mean(values),
        means.get(RESAMPLES / 40),
        means.get(RESAMPLES - RESAMPLES / 40));
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  private static double share(int part, int all) {
    return all == 0 ? 0 : (double) part / all;
  }

  private static void print(String format, Object... values) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    out.printf(Locale.ROOT, format, values);
  }
}
