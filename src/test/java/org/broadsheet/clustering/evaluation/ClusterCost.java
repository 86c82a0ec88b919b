package org.broadsheet.clustering.evaluation;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.GenerateSequence;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.clustering.ClusterNearDuplicates;
import org.broadsheet.clustering.Document;
import org.broadsheet.clustering.DocumentCoder;
import org.broadsheet.clustering.InventedNews;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;

/**
 * Tells the CPU time an article of clustering, beyond that of inventing the articles, and the bytes
 * an article that are shuffled.
 *
 * <p>Arguments: numbers of articles, run one after the other in this process (the first should be a
 * small one to warm up), and options of the runner, such as {@code --runner=FlinkRunner}. Articles
 * have 350 words, about 2.2 KB; 30 % are copies, cut short or edited.
 */
public final class ClusterCost {

  private static final int WORDS = 350;
  private static final int OF_TEN_COPIES = 3;

  private ClusterCost() {}

  public static void main(String[] args) {
    List<Integer> sizes = new ArrayList<>();
    List<String> options = new ArrayList<>();
    for (String arg : args) {
      if (arg.startsWith("--")) {
        options.add(arg);
      } else {
        sizes.add(Integer.parseInt(arg));
      }
    }
    for (int size : sizes) {
      long inventing = cpuMillis(size, options, false);
      long clustering = cpuMillis(size, options, true) - inventing;
      System.out.printf(
          "%d articles: %.3f ms CPU an article, besides %.3f to invent them%n",
          size, (double) clustering / size, (double) inventing / size);
    }
  }

  private static long cpuMillis(int size, List<String> options, boolean cluster) {
    Pipeline pipeline =
        Pipeline.create(PipelineOptionsFactory.fromArgs(options.toArray(new String[0])).create());
    PCollection<Document> documents =
        pipeline
            .apply(GenerateSequence.from(0).to(size))
            .apply(ParDo.of(new InventFn()))
            .setCoder(DocumentCoder.of());
    if (cluster) {
      documents.apply(ClusterNearDuplicates.in(Sharding.forBytes((long) size * WORDS * 6)));
    }
    long before = processCpuMillis();
    pipeline.run().waitUntilFinish();
    return processCpuMillis() - before;
  }

  private static long processCpuMillis() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1_000_000;
  }

  private static final class InventFn extends DoFn<Long, Document> {
    @ProcessElement
    public void process(@Element Long number, OutputReceiver<Document> out) {
      boolean isCopy = number % 10 < OF_TEN_COPIES && number >= 10;
      String text = new InventedNews(isCopy ? number - 5 : number).text(WORDS);
      if (isCopy) {
        InventedNews editor = new InventedNews(-number);
        text =
            new Random(number).nextBoolean()
                ? editor.edit(text, .04)
                : InventedNews.firstShare(text, .6);
      }
      out.output(Document.builder(Hash128.of("article " + number), text).build());
    }
  }
}
