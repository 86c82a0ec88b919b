package org.broadsheet.clustering.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.clustering.ClusterNearDuplicates;
import org.broadsheet.clustering.audit.AuditClusters;
import org.broadsheet.clustering.audit.AuditCount;
import org.broadsheet.clustering.audit.PlantedKind;
import org.broadsheet.clustering.value.Document;
import org.broadsheet.clustering.value.DocumentCoder;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;

/**
 * Sets what an audit says of labelled documents beside what their labels say of the same run.
 *
 * <p>Arguments: a file as {@link LabelledDocuments} reads it; a table with id, cluster, role,
 * parent and operation of each document; the share of articles of which copies are planted.
 */
public final class AuditAgreement {

  private static final Map<String, Queue<Object>> COLLECTED = new ConcurrentHashMap<>();
  private static final PrintStream OUT = System.out;

  private AuditAgreement() {}

  public static void main(String[] args) throws IOException {
    LabelledDocuments labelled = LabelledDocuments.read(Path.of(args[0]));
    run(labelled.documents(), Double.parseDouble(args[2]));
    Map<String, String> clusters = new TreeMap<>();
    for (KV<Hash128, Membership> row :
        AuditAgreement.<KV<Hash128, Membership>>collected("memberships")) {
      clusters.put(labelled.names().get(row.getKey().hex()), row.getValue().clusterId().hex());
    }
    byLabels(Files.readAllLines(Path.of(args[1])), clusters);
    byAudit();
  }

  private static void run(List<Document> documents, double share) {
    Pipeline pipeline =
        Pipeline.create(
            PipelineOptionsFactory.fromArgs(
                    "--enforceImmutability=false", "--enforceEncodability=false")
                .create());
    Sharding sharding = new Sharding(Sharding.MIN);
    ClusterNearDuplicates clustering = ClusterNearDuplicates.in(sharding).withRounds(2);
    PCollection<Document> input =
        pipeline.apply(Create.of(documents).withCoder(DocumentCoder.of()));
    PCollection<KV<Hash128, Membership>> memberships =
        input.apply(clustering.trustingIds()).memberships();
    memberships.apply(ParDo.of(new Collect<>("memberships")));
    AuditClusters.of(share, clustering, sharding)
        .audit(input, memberships)
        .apply("Counts", ParDo.of(new Collect<>("counts")));
    pipeline.run().waitUntilFinish();
  }

  /** Copies in one cluster with their parents, and documents in one with what is no version. */
  private static void byLabels(List<String> truth, Map<String, String> clusters) {
    Map<String, int[]> byOperation = new TreeMap<>();
    Map<String, String> labels = new TreeMap<>();
    Map<String, String> labelOfCluster = new TreeMap<>();
    int impure = 0;
    for (String line : truth.subList(1, truth.size())) {
      String[] cells = line.split("\t", -1);
      labels.put(cells[0], cells[1]);
      String other = labelOfCluster.putIfAbsent(clusters.get(cells[0]), cells[1]);
      impure += other != null && !other.equals(cells[1]) ? 1 : 0;
      if (cells[2].equals("copy") && !cells[3].isEmpty()) {
        boolean isFound = clusters.get(cells[0]).equals(clusters.get(cells[3]));
        for (String name : List.of(cells[4], "all copies")) {
          int[] counts = byOperation.computeIfAbsent(name, n -> new int[2]);
          counts[0]++;
          counts[1] += isFound ? 1 : 0;
        }
      }
    }
    OUT.println("by the labels: copies, found with their parent, recall");
    byOperation.forEach((name, c) -> print(name, c[0], c[1]));
    OUT.printf("%d of %d documents stand with another text%n", impure, labels.size());
  }

  private static void byAudit() {
    Map<String, Long> sums = new TreeMap<>();
    for (KV<String, Long> count : AuditAgreement.<KV<String, Long>>collected("counts")) {
      sums.merge(count.getKey(), count.getValue(), Long::sum);
    }
    OUT.println("by the audit: planted, found, recall; joined wrongly");
    long planted = 0;
    long found = 0;
    for (PlantedKind kind : PlantedKind.values()) {
      long ofKind = sums.getOrDefault(AuditCount.PLANTED.of(kind), 0L);
      long foundOfKind = sums.getOrDefault(AuditCount.FOUND.of(kind), 0L);
      planted += kind.isCopy() ? ofKind : 0;
      found += foundOfKind;
      print(kind.name(), ofKind, foundOfKind);
      OUT.printf(
          "    joined wrongly %d%n", sums.getOrDefault(AuditCount.FALSELY_JOINED.of(kind), 0L));
    }
    print("all copies", planted, found);
  }

  private static void print(String name, long all, long found) {
    OUT.printf("%-22s %5d %5d %.4f%n", name, all, found, (double) found / Math.max(1, all));
  }

  @SuppressWarnings("unchecked")
  private static <T> List<T> collected(String name) {
    return (List<T>) List.copyOf(COLLECTED.getOrDefault(name, new ConcurrentLinkedQueue<>()));
  }

  private static final class Collect<T> extends DoFn<T, Void> {
    private final String name;

    Collect(String name) {
      this.name = name;
    }

    @ProcessElement
    public void process(@Element T element) {
      COLLECTED.computeIfAbsent(name, unused -> new ConcurrentLinkedQueue<>()).add(element);
    }
  }
}
