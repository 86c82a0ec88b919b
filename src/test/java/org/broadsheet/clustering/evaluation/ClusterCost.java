package org.broadsheet.clustering.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.io.GenerateSequence;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.benchmark.Peers;
import org.broadsheet.benchmark.ProcessStatus;
import org.broadsheet.benchmark.ShuffledBytes;
import org.broadsheet.clustering.ClusterNearDuplicates;
import org.broadsheet.clustering.InventedNews;
import org.broadsheet.clustering.value.Document;
import org.broadsheet.clustering.value.DocumentCoder;
import org.broadsheet.launch.RunnerDefaults;
import org.broadsheet.launch.Words;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;

/**
 * Tells the CPU time an article of clustering, beyond that of inventing the articles, and beside it
 * that of two peers on the same texts.
 *
 * <p>Arguments: numbers of articles, run one after the other in this process (the first should be a
 * small one to warm up); {@code --python=PATH} of an interpreter with {@code datatrove[processing]}
 * and {@code text-dedup} to run these, too, on the last number; and options of the runner, such as
 * {@code --runner=FlinkRunner}; what is not given is as in a run of the job. Articles have 350
 * words, about 2.2 KB; 30 % are copies, cut short or edited.
 */
public final class ClusterCost {

  private static final int WORDS = 350;
  private static final int OF_TEN_COPIES = 3;
  private static final String PYTHON = "--python=";

  private ClusterCost() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    List<Integer> sizes = new ArrayList<>();
    List<String> options = new ArrayList<>();
    String python = null;
    for (String arg : args) {
      if (arg.startsWith(PYTHON)) {
        python = arg.substring(PYTHON.length());
      } else if (arg.startsWith("--")) {
        options.add(arg);
      } else {
        sizes.add(Integer.parseInt(arg));
      }
    }
    double millis = 0;
    for (int size : sizes) {
      double inventing = cpuSeconds(size, options, false);
      millis = 1000 * (cpuSeconds(size, options, true) - inventing) / size;
      System.out.printf(
          "%d articles: %.3f ms CPU per article, besides %.3f to invent them%n",
          size, millis, 1000 * inventing / size);
    }
    if (python != null) {
      comparePeers(python, sizes.get(sizes.size() - 1), millis);
    }
  }

  private static void comparePeers(String python, int size, double ours)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("peers");
    Path texts = folder.resolve("texts.jsonl");
    ObjectMapper json = new ObjectMapper();
    try (BufferedWriter out = Files.newBufferedWriter(texts)) {
      for (long number = 0; number < size; number++) {
        out.write(json.writeValueAsString(Map.of("id", "" + number, "text", text(number))) + "\n");
      }
    }
    Path script = Peers.nearDuplicateScript(folder);
    for (String peer : List.of("datatrove", "text-dedup")) {
      double seconds = cpuSeconds(python, script, peer, texts, folder.resolve(peer));
      System.out.printf(
          "%s: %.3f ms CPU per article, %.1f times ours%n",
          peer, 1000 * seconds / size, 1000 * seconds / size / ours);
    }
  }

  /** The last line that the script prints. */
  private static double cpuSeconds(String python, Path script, String peer, Path texts, Path folder)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(python, script.toString(), peer, texts.toString(), folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IOException(peer + " failed: " + printed);
    }
    return Double.parseDouble(printed.substring(printed.lastIndexOf('\n') + 1));
  }

  private static double cpuSeconds(int size, List<String> options, boolean cluster) {
    Words words = RunnerDefaults.addTo(Words.of(options.toArray(new String[0])));
    Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.fromArgs(words.toArray()).create());
    PCollection<Document> documents =
        pipeline
            .apply(GenerateSequence.from(0).to(size))
            .apply(ParDo.of(new InventFn()))
            .setCoder(DocumentCoder.of());
    if (cluster) {
      documents.apply(ClusterNearDuplicates.in(Sharding.forBytes((long) size * WORDS * 6)));
    }
    double before = ProcessStatus.cpuSeconds();
    PipelineResult result = pipeline.run();
    result.waitUntilFinish();
    if (cluster) {
      System.out.printf("%d bytes per article are shuffled%n", ShuffledBytes.of(result) / size);
    }
    return ProcessStatus.cpuSeconds() - before;
  }

  private static String text(long number) {
    boolean isCopy = number % 10 < OF_TEN_COPIES && number >= 10;
    String text = new InventedNews(isCopy ? number - 5 : number).text(WORDS);
    if (!isCopy) {
      return text;
    }
    InventedNews editor = new InventedNews(-number);
    return new Random(number).nextBoolean()
        ? editor.edit(text, .04)
        : InventedNews.firstShare(text, .6);
  }

  private static final class InventFn extends DoFn<Long, Document> {
    @ProcessElement
    public void process(@Element Long number, OutputReceiver<Document> out) {
      String text = text(number);
      out.output(Document.builder(Hash128.of("article " + number), text).build());
    }
  }
}
