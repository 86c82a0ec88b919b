package org.broadsheet.clustering.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.broadsheet.article.Published;
import org.broadsheet.clustering.ClusterNearDuplicates;
import org.broadsheet.clustering.Clustering;
import org.broadsheet.clustering.Document;
import org.broadsheet.clustering.DocumentCoder;
import org.broadsheet.clustering.EarlierCopy;
import org.broadsheet.clustering.Membership;
import org.broadsheet.clustering.NearDuplicatePair;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;

/**
 * Clusters labelled documents and scores the answer.
 *
 * <p>Arguments: a JSON Lines file of documents (id, text, and if known outlet, title, url,
 * published), and a folder to which {@code articles.tsv} and {@code earlier_copies.tsv} are
 * written. A third argument names a table of pairs (id1, id2, jaccard, containment) of which is
 * told how many are in one cluster. Instead of the job's own removal of boilerplate, paragraphs
 * that four documents of one outlet share are cut.
 */
public final class ClusterQuality {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int BOILERPLATE_DOCUMENTS = 4;
  private static final Queue<KV<Hash128, Membership>> MEMBERSHIPS = new ConcurrentLinkedQueue<>();
  private static final Queue<EarlierCopy> EARLIER = new ConcurrentLinkedQueue<>();
  private static final Queue<NearDuplicatePair> PAIRS = new ConcurrentLinkedQueue<>();

  private ClusterQuality() {}

  public static void main(String[] args) throws IOException {
    List<JsonNode> records = read(Path.of(args[0]));
    Map<String, String> names = new HashMap<>();
    records.forEach(record -> names.put(id(record).hex(), record.get("id").asText()));
    long before = cpuMillis();
    run(documents(records));
    System.out.printf("%d documents, %d ms CPU%n", records.size(), cpuMillis() - before);
    write(Path.of(args[1]), names);
    if (args.length > 2) {
      NaturalPairs.score(Path.of(args[2]), clusters(names), PAIRS, names);
    }
  }

  private static long cpuMillis() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1_000_000;
  }

  private static List<JsonNode> read(Path file) throws IOException {
    List<JsonNode> records = new ArrayList<>();
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      for (String line : (Iterable<String>) lines::iterator) {
        records.add(JSON.readTree(line));
      }
    }
    return records;
  }

  private static Hash128 id(JsonNode record) {
    return Hash128.of(record.get("id").asText());
  }

  private static List<Document> documents(List<JsonNode> records) {
    Map<String, Integer> shared = new HashMap<>();
    for (JsonNode record : records) {
      if (record.hasNonNull("outlet")) {
        new HashSet<>(paragraphs(record))
            .forEach(paragraph -> shared.merge(key(record, paragraph), 1, Integer::sum));
      }
    }
    return records.stream().map(record -> document(record, shared)).collect(Collectors.toList());
  }

  private static List<String> paragraphs(JsonNode record) {
    return Stream.of(record.get("text").asText().split("\n+"))
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.toList());
  }

  private static String key(JsonNode record, String paragraph) {
    return record.path("outlet").asText() + "\n" + paragraph;
  }

  private static Document document(JsonNode record, Map<String, Integer> shared) {
    List<String> all = paragraphs(record);
    List<String> kept =
        all.stream()
            .filter(p -> shared.getOrDefault(key(record, p), 0) < BOILERPLATE_DOCUMENTS)
            .collect(Collectors.toList());
    return Document.builder(id(record), String.join("\n\n", kept.isEmpty() ? all : kept))
        .setTitle(text(record, "title"))
        .setOutletDomain(text(record, "outlet"))
        .setUrlKey(text(record, "url"))
        .setPublished(published(text(record, "published")))
        .build();
  }

  private static String text(JsonNode record, String field) {
    return record.hasNonNull(field) ? record.get(field).asText() : null;
  }

  private static Published published(String instant) {
    if (instant == null) {
      return Published.UNKNOWN;
    }
    long millis = Instant.parse(instant).toEpochMilli();
    return Published.of(
        Math.floorDiv(millis, 86_400_000L), millis, 0, Published.Precision.INSTANT, "given");
  }

  private static void run(List<Document> documents) {
    Pipeline pipeline =
        Pipeline.create(
            PipelineOptionsFactory.fromArgs(
                    "--enforceImmutability=false", "--enforceEncodability=false")
                .create());
    Clustering clustering =
        pipeline
            .apply(Create.of(documents).withCoder(DocumentCoder.of()))
            .apply(ClusterNearDuplicates.in(new Sharding(Sharding.FEWEST)));
    clustering.memberships().apply("Memberships", ParDo.of(new Collect<>(0)));
    clustering.earlierCopies().apply("Earlier", ParDo.of(new Collect<>(1)));
    clustering.pairs().apply("Pairs", ParDo.of(new Collect<>(2)));
    pipeline.run().waitUntilFinish();
  }

  private static final class Collect<T> extends DoFn<T, Void> {
    private final int where;

    Collect(int where) {
      this.where = where;
    }

    @ProcessElement
    @SuppressWarnings("unchecked")
    public void process(@Element T element) {
      switch (where) {
        case 0 -> MEMBERSHIPS.add((KV<Hash128, Membership>) element);
        case 1 -> EARLIER.add((EarlierCopy) element);
        default -> PAIRS.add((NearDuplicatePair) element);
      }
    }
  }

  private static Map<String, String> clusters(Map<String, String> names) {
    Map<String, String> clusters = new HashMap<>();
    MEMBERSHIPS.forEach(
        row -> clusters.put(names.get(row.getKey().hex()), row.getValue().clusterId().hex()));
    return clusters;
  }

  private static void write(Path folder, Map<String, String> names) throws IOException {
    Files.createDirectories(folder);
    Set<String> articles = new HashSet<>();
    for (KV<Hash128, Membership> row : MEMBERSHIPS) {
      String id = row.getKey().hex();
      articles.add(id + "\t" + names.get(id) + "\t" + row.getValue().clusterId().hex());
    }
    Files.write(folder.resolve("articles.tsv"), articles);
    Files.write(
        folder.resolve("earlier_copies.tsv"),
        EARLIER.stream()
            .map(copy -> copy.articleId() + "\t" + copy.earlierArticleId())
            .collect(Collectors.toList()));
  }
}
