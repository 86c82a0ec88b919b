package org.broadsheet.clustering.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.broadsheet.clustering.ClusterNearDuplicates;
import org.broadsheet.clustering.Clustering;
import org.broadsheet.clustering.value.Document;
import org.broadsheet.clustering.value.DocumentCoder;
import org.broadsheet.clustering.value.EarlierCopy;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.clustering.value.NearDuplicatePair;
import org.broadsheet.clustering.value.Thresholds;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;

/**
 * One clustering of labelled documents in this process: its rows are collected in memory.
 *
 * @param clusters each document's cluster, by the document's id of the file
 */
record EvaluationRun(
    Map<String, String> clusters,
    Map<String, String> articleIds,
    List<EarlierCopy> earlierCopies,
    List<NearDuplicatePair> pairs) {

  private static final Map<String, Queue<Object>> COLLECTED = new ConcurrentHashMap<>();

  static EvaluationRun of(LabelledDocuments labelled, Thresholds thresholds) {
    COLLECTED.clear();
    cluster(labelled.documents(), thresholds);
    Map<String, String> clusters = new ConcurrentHashMap<>();
    Map<String, String> articleIds = new ConcurrentHashMap<>();
    for (KV<Hash128, Membership> row :
        EvaluationRun.<KV<Hash128, Membership>>collected("Memberships")) {
      String name = labelled.names().get(row.getKey().hex());
      clusters.put(name, row.getValue().clusterId().hex());
      articleIds.put(name, row.getKey().hex());
    }
    return new EvaluationRun(clusters, articleIds, collected("Earlier"), collected("Pairs"));
  }

  private static void cluster(List<Document> documents, Thresholds thresholds) {
    Pipeline pipeline =
        Pipeline.create(
            PipelineOptionsFactory.fromArgs(
                    "--enforceImmutability=false", "--enforceEncodability=false")
                .create());
    Clustering clustering =
        pipeline
            .apply(Create.of(documents).withCoder(DocumentCoder.of()))
            .apply(
                ClusterNearDuplicates.in(new Sharding(Sharding.MIN))
                    .withThresholds(thresholds)
                    .withRounds(2));
    clustering.memberships().apply("Memberships", ParDo.of(new Collect<>("Memberships")));
    clustering.earlierCopies().apply("Earlier", ParDo.of(new Collect<>("Earlier")));
    clustering.pairs().apply("Pairs", ParDo.of(new Collect<>("Pairs")));
    pipeline.run().waitUntilFinish();
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
