package org.broadsheet.repetition.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.article.Article;
import org.broadsheet.article.Block;
import org.broadsheet.article.CutReason;
import org.broadsheet.benchmark.ProcessStatus;
import org.broadsheet.repetition.RemoveRepeatedBlocks;
import org.broadsheet.repetition.RepeatedBlock;
import org.broadsheet.shard.Sharding;

/**
 * Scores {@link RemoveRepeatedBlocks} on articles with planted boilerplate: {@code ScoreRepetition
 * DOCS.jsonl MAKER.py [LEARNED.tsv]}.
 *
 * <p>Prints for the planted blocks how many remain, and for the others how many were cut; with a
 * third argument, writes there what was learned and what was cut wrongly.
 */
public final class ScoreRepetition {

  /** What was learned and cut; static, because a direct runner's functions are copies. */
  private static final ConcurrentLinkedQueue<Article> CUT = new ConcurrentLinkedQueue<>();

  private static final ConcurrentLinkedQueue<RepeatedBlock> LEARNED = new ConcurrentLinkedQueue<>();

  private static boolean isCut(Block block) {
    return block.reason() == CutReason.REPEATED_IN_OUTLET;
  }

  private final PlantedBlocks planted;
  private final Map<String, int[]> plantedCounts = new TreeMap<>();
  private final Map<String, Integer> wronglyCut = new TreeMap<>();
  private int bodyBlocks;
  private int bodyCut;

  private ScoreRepetition(PlantedBlocks planted) {
    this.planted = planted;
  }

  /** Scores and prints. */
  public static void main(String[] arguments) throws IOException {
    List<Article> articles = LabelledArticles.read(Path.of(arguments[0]));
    PlantedBlocks planted = PlantedBlocks.readFrom(Path.of(arguments[1]));
    double startUp = cpuSeconds(List.of());
    List<Article> trial = VersionsTrial.of(articles, planted);
    cpuSeconds(trial);
    long cut =
        CUT.stream()
            .flatMap(article -> article.blocks().stream())
            .filter(ScoreRepetition::isCut)
            .count();
    System.out.printf(
        Locale.ROOT,
        "ten versions of one article in each of 40 outlets of 50: %d body blocks cut%n",
        cut);
    CUT.clear();
    LEARNED.clear();
    double seconds = cpuSeconds(articles);
    ScoreRepetition score = new ScoreRepetition(planted);
    CUT.forEach(score::add);
    score.print(System.out);
    System.out.printf(
        Locale.ROOT,
        "%.2f ms of CPU per article beyond start-up%n",
        1000 * (seconds - startUp) / articles.size());
    if (arguments.length > 2) {
      score.write(Path.of(arguments[2]));
    }
  }

  private static double cpuSeconds(List<Article> articles) {
    double start = ProcessStatus.cpuSeconds();
    run(articles);
    return ProcessStatus.cpuSeconds() - start;
  }

  private static void run(List<Article> articles) {
    Pipeline pipeline =
        Pipeline.create(
            PipelineOptionsFactory.fromArgs(
                    "--enforceImmutability=false", "--enforceEncodability=false")
                .create());
    RemoveRepeatedBlocks.Result result =
        pipeline
            .apply(Create.of(articles).withType(TypeDescriptor.of(Article.class)))
            .apply(RemoveRepeatedBlocks.in(new Sharding(16)));
    result.articles().apply("CollectArticles", ParDo.of(new CollectArticles()));
    result.boilerplate().apply("CollectLearned", ParDo.of(new CollectLearned()));
    pipeline.run().waitUntilFinish();
  }

  private void add(Article article) {
    String outlet = String.valueOf(article.outlet().name());
    for (Block block : article.blocks()) {
      boolean cut = isCut(block);
      int template = planted.template(block.text(), outlet);
      if (template >= 0) {
        int[] counts = plantedCounts.computeIfAbsent(outlet + " " + template, unused -> new int[2]);
        counts[0]++;
        counts[1] += cut ? 0 : 1;
      } else {
        bodyBlocks++;
        bodyCut += cut ? 1 : 0;
        if (cut) {
          wronglyCut.merge(outlet + "\t" + block.rule() + "\t" + block.text(), 1, Integer::sum);
        }
      }
    }
  }

  private void print(PrintStream out) {
    int occurrences = 0;
    int remaining = 0;
    int above = 0;
    for (Map.Entry<String, int[]> entry : plantedCounts.entrySet()) {
      int[] counts = entry.getValue();
      occurrences += counts[0];
      remaining += counts[1];
      if (counts[1] > .01 * counts[0]) {
        above++;
        out.printf(Locale.ROOT, "  %s remains in %d of %d%n", entry.getKey(), counts[1], counts[0]);
      }
    }
    out.printf(
        Locale.ROOT,
        "planted blocks: %d in %d articles' places, %d places remain (%.3f %%), %d blocks above 1 %%%n",
        plantedCounts.size(),
        occurrences,
        remaining,
        100.0 * remaining / occurrences,
        above);
    out.printf(
        Locale.ROOT,
        "body blocks: %d, cut %d (%.3f %%); learned %d%n",
        bodyBlocks,
        bodyCut,
        100.0 * bodyCut / bodyBlocks,
        LEARNED.size());
  }

  private void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    LEARNED.forEach(
        block ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "LEARNED\t%s\t%d\t%.3f\t%s\t%s",
                    block.outletDomain(),
                    block.familyCount(),
                    block.share(),
                    block.zone(),
                    block.text())));
    wronglyCut.forEach((block, count) -> lines.add("WRONG\t" + count + "\t" + block));
    lines.sort(null);
    Files.write(file, lines);
  }

  private static final class CollectArticles extends DoFn<Article, Void> {
    @ProcessElement
    public void process(@Element Article article) {
      CUT.add(article);
    }
  }

  private static final class CollectLearned extends DoFn<RepeatedBlock, Void> {
    @ProcessElement
    public void process(@Element RepeatedBlock block) {
      LEARNED.add(block);
    }
  }
}
