package org.broadsheet.extraction.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Prints how often titles, authors and dates of labelled pages are right, by suite, and every page
 * on which one is not.
 *
 * <p>Arguments: a folder with {@code html} and {@code ground-truth.json} or {@code evaldata.json},
 * and optionally the suites to print differences of (all if none is given; {@code none} for none).
 * A title is right if its words are, authors if the sets of their names are equal, a date if its
 * day is.
 */
public final class MetadataQuality {

  private static final Pattern AUTHORS = Pattern.compile(",|;| and ");
  private static final Pattern SAID = Pattern.compile("; ");

  private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
  private final Set<String> shown;
  private final Map<String, Tally> tallies = new TreeMap<>();

  private MetadataQuality(Set<String> shown) {
    this.shown = shown;
  }

  /** How many pages have a label, say something, say what the label says. */
  private static final class Tally {
    private int labelled;
    private int said;
    private int right;

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "labelled %4d  said %4d  right %4d  of said %.3f  of all %.3f",
          labelled,
          said,
          right,
          share(right, said),
          share(right, labelled));
    }

    private static double share(int part, int all) {
      return all == 0 ? 0 : (double) part / all;
    }
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Path truth = folder.resolve("ground-truth.json");
    Path labels = Files.exists(truth) ? truth : folder.resolve("evaldata.json");
    JsonNode pages = new ObjectMapper().readTree(labels.toFile());
    Map<String, PageOutput> outputs = PageFolder.extract(folder.resolve("html"));
    MetadataQuality quality =
        new MetadataQuality(Set.copyOf(List.of(args).subList(1, args.length)));
    pages
        .fields()
        .forEachRemaining(page -> quality.compare(page.getKey(), page.getValue(), outputs));
    quality.tallies.forEach((name, tally) -> quality.out.println(name + "  " + tally));
  }

  private void compare(String key, JsonNode label, Map<String, PageOutput> outputs) {
    String file = label.path("file").asText(key + ".html");
    PageOutput output = outputs.getOrDefault(file, outputs.get(file + ".gz"));
    if (output == null || output.equals(PageOutput.NONE)) {
      return;
    }
    String suite = label.path("suite").asText("all");
    String title = label.path("title").asText("");
    if (label.path("title").isTextual() && !title.isBlank()) {
      boolean isRight = Words.of(title).equals(Words.of(output.title()));
      count(suite + " title  ", !output.title().isEmpty(), isRight);
      show(suite, "TITLE", isRight, file, title, output.title(), "");
    }
    Set<String> authors = names(label.path("author"));
    if (!authors.isEmpty()) {
      Set<String> said = new TreeSet<>();
      SAID.splitAsStream(output.authors()).forEach(name -> add(said, name));
      count(suite + " authors", !said.isEmpty(), said.equals(authors));
      show(
          suite, "AUTHORS", said.equals(authors), file, label.path("author"), output.authors(), "");
    }
    String day = label.path(label.has("publish_date") ? "publish_date" : "date").asText("");
    if (day.length() >= 10) {
      boolean isRight = day.substring(0, 10).equals(output.day());
      count(suite + " date   ", !output.day().isEmpty(), isRight);
      show(suite, "DATE", isRight, file, day, output.day(), output.evidence());
    }
  }

  private void count(String name, boolean isSaid, boolean isRight) {
    Tally tally = tallies.computeIfAbsent(name, key -> new Tally());
    tally.labelled++;
    tally.said += isSaid ? 1 : 0;
    tally.right += isRight ? 1 : 0;
  }

  private void show(
      String suite,
      String field,
      boolean isRight,
      String file,
      Object label,
      Object said,
      String why) {
    if (!isRight && (shown.isEmpty() || shown.contains(suite))) {
      out.printf("%s\t%s\t%s\n\twant %s\n\tsaid %s\t%s\n", field, suite, file, label, said, why);
    }
  }

  private static Set<String> names(JsonNode author) {
    Set<String> names = new TreeSet<>();
    if (author.isTextual()) {
      AUTHORS.splitAsStream(author.asText()).forEach(name -> add(names, name));
    }
    for (Iterator<JsonNode> one = author.elements(); one.hasNext(); ) {
      add(names, one.next().asText());
    }
    return names;
  }

  private static void add(Set<String> names, String name) {
    String words = String.join(" ", Words.of(name));
    if (!words.isEmpty()) {
      names.add(words);
    }
  }
}
