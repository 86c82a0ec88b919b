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
import java.util.TreeMap;
import org.broadsheet.article.Article;
import org.broadsheet.article.Block;
import org.broadsheet.extraction.ArticleExtractor;
import org.broadsheet.extraction.RejectedException;

/**
 * Scores the extractor alone on folders of labelled pages, in seconds, and lists every page.
 *
 * <p>Arguments: folders, each with {@code html} and either {@code ground-truth.json} (texts) or
 * {@code evaldata.json} (snippets); a folder with {@code *.expect.txt} is one of cases. {@code
 * --pages=FILE} writes the scores of each page, {@code --blocks=PREFIX} prints the blocks of the
 * pages whose names begin so, each with the share of its words that the label holds.
 */
public final class PageScores {

  private final List<String> lines = new ArrayList<>();
  private String shown = "";

  private PageScores() {}

  public static void main(String[] args) throws IOException {
    PageScores scores = new PageScores();
    Path pages = null;
    List<Path> folders = new ArrayList<>();
    for (String arg : args) {
      if (arg.startsWith("--pages=")) {
        pages = Path.of(arg.substring(8));
      } else if (arg.startsWith("--blocks=")) {
        scores.shown = arg.substring(9);
      } else {
        folders.add(Path.of(arg));
      }
    }
    for (Path folder : folders) {
      scores.score(folder);
    }
    if (pages != null) {
      Files.write(pages, scores.lines, StandardCharsets.UTF_8);
    }
  }

  private void score(Path folder) throws IOException {
    if (Files.exists(folder.resolve("ground-truth.json"))) {
      texts(folder, json(folder.resolve("ground-truth.json")));
    } else if (Files.exists(folder.resolve("evaldata.json"))) {
      snippets(folder, json(folder.resolve("evaldata.json")));
    } else {
      cases(folder);
    }
  }

  private static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }

  private void texts(Path folder, JsonNode truth) {
    Map<String, List<Words.Score>> suites = new TreeMap<>();
    for (Map.Entry<String, JsonNode> page : (Iterable<Map.Entry<String, JsonNode>>) truth::fields) {
      String body = page.getValue().path("articleBody").asText("");
      if (Words.of(body).isEmpty() || !page.getKey().startsWith(shown)) {
        continue;
      }
      Article article = extract(folder.resolve("html").resolve(page.getKey() + ".html.gz"));
      Words.Score score = Words.score(article.text(), body);
      String suite = page.getValue().path("suite").asText("");
      suites.computeIfAbsent("all", s -> new ArrayList<>()).add(score);
      if (!suite.isEmpty()) {
        suites.computeIfAbsent(suite, s -> new ArrayList<>()).add(score);
      }
      if (page.getValue().path("jsonld_news").asBoolean()) {
        suites.computeIfAbsent("news", s -> new ArrayList<>()).add(score);
      }
      lines.add(
          String.format(
              Locale.ROOT,
              "%.4f\tP %.4f\tR %.4f\t%s",
              score.f1(),
              score.precision(),
              score.recall(),
              page.getKey()));
      if (!shown.isEmpty()) {
        show(article, body);
      }
    }
    suites.forEach(
        (suite, scores) ->
            print(
                "%-12s %-12s %4d word F1 %.4f  P %.4f  R %.4f  below .9: %d%n",
                folder.getFileName(),
                suite,
                scores.size(),
                scores.stream().mapToDouble(Words.Score::f1).average().orElse(0),
                scores.stream().mapToDouble(Words.Score::precision).average().orElse(0),
                scores.stream().mapToDouble(Words.Score::recall).average().orElse(0),
                scores.stream().filter(score -> score.f1() < .9).count()));
  }

  private static void show(Article article, String body) {
    print("%s%n", article.metadata().title());
    for (Block block : article.blocks()) {
      print(
          "%s %.2f %-10s %-40s %s%n",
          block.isKept() ? "+" : "-",
          Words.shareOfShingles(block.text(), body),
          block.kind(),
          block.rule(),
          block.text());
    }
    print("%nGOLD %s%n%n", body);
  }

  private void snippets(Path folder, JsonNode labels) {
    int[] with = new int[2];
    int[] without = new int[2];
    for (JsonNode label : (Iterable<JsonNode>) labels::elements) {
      String name = label.path("file").asText();
      Path file = folder.resolve("html").resolve(name);
      Article article = extract(Files.exists(file) ? file : file.resolveSibling(name + ".gz"));
      String text = article.text().replaceAll("\\s+", " ");
      lines.add(
          name
              + "\tmissing "
              + counted(label.path("with"), text, with, false)
              + "\tkept "
              + counted(label.path("without"), text, without, true));
    }
    print(
        "%-12s with kept %.4f of %d, without dropped %.4f of %d%n",
        folder.getFileName(),
        (double) with[1] / with[0],
        with[0],
        1 - (double) without[1] / without[0],
        without[0]);
  }

  /** Counts snippets and those in the text; names those that are there, or those that are not. */
  private static List<String> counted(JsonNode snippets, String text, int[] counts, boolean named) {
    List<String> names = new ArrayList<>();
    for (JsonNode snippet : snippets) {
      boolean isIn = text.contains(snippet.asText().replaceAll("\\s+", " ").strip());
      counts[0]++;
      counts[1] += isIn ? 1 : 0;
      if (isIn == named) {
        names.add(snippet.asText());
      }
    }
    return names;
  }

  private void cases(Path folder) throws IOException {
    int right = 0;
    int all = 0;
    for (Path expected : PageFolder.files(folder)) {
      String name = expected.getFileName().toString();
      if (name.endsWith(".expect.txt")) {
        all++;
        Path page = folder.resolve(name.replace(".expect.txt", ".html"));
        List<String> wrong = wrong(extract(page), Files.readAllLines(expected));
        right += wrong.isEmpty() ? 1 : 0;
        if (!wrong.isEmpty()) {
          print("WRONG %s %s%n", name, wrong);
        }
      }
    }
    print("%-12s %d of %d right in text%n", folder.getFileName(), right, all);
  }

  private static List<String> wrong(Article article, List<String> expected) {
    List<String> wrong = new ArrayList<>();
    for (String line : expected) {
      String value = line.substring(line.indexOf(": ") + 2 > 1 ? line.indexOf(": ") + 2 : 0);
      if (line.startsWith("TEXT CONTAINS: ") && !article.text().contains(value)) {
        wrong.add("lost: " + value);
      } else if (line.startsWith("TEXT LACKS: ") && article.text().contains(value)) {
        wrong.add("kept: " + value);
      }
    }
    return wrong;
  }

  /** The article of a page, without text if it is refused. */
  private static Article extract(Path page) {
    try {
      return ArticleExtractor.create().extract(PageFolder.record(page));
    } catch (RejectedException refused) {
      return PageFolder.empty(page);
    }
  }

  private static void print(String format, Object... values) {
    new PrintWriter(System.out, true, StandardCharsets.UTF_8).printf(Locale.ROOT, format, values);
  }
}
