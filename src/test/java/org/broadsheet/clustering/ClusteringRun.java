package org.broadsheet.clustering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.clustering.value.Convergence;
import org.broadsheet.clustering.value.Document;
import org.broadsheet.clustering.value.DocumentCoder;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.clustering.value.NearDuplicatePair;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;

/** Clusters documents in this process and carries the answer out of the pipeline. */
final class ClusteringRun {

  private static final Map<Integer, ClusteringRun> RUNS = new ConcurrentHashMap<>();

  private final List<KV<Hash128, Membership>> memberships =
      Collections.synchronizedList(new ArrayList<>());
  private final List<NearDuplicatePair> pairs = Collections.synchronizedList(new ArrayList<>());
  private final List<Convergence> convergence = Collections.synchronizedList(new ArrayList<>());

  private ClusteringRun() {}

  /** Clusters in one bundle and a few shards. */
  static ClusteringRun of(List<Document> documents) {
    return of(documents, ClusterNearDuplicates.in(new Sharding(4)).withRounds(3), 1);
  }

  /** Clusters documents that come in this number of bundles. */
  static ClusteringRun of(List<Document> documents, ClusterNearDuplicates transform, int bundles) {
    TestPipeline pipeline =
        TestPipeline.fromOptions(
                PipelineOptionsFactory.fromArgs("--enforceImmutability=" + (documents.size() < 999))
                    .create())
            .enableAbandonedNodeEnforcement(false);
    ClusteringRun run = new ClusteringRun();
    int number = System.identityHashCode(run);
    RUNS.put(number, run);
    Clustering clustering =
        pipeline
            .apply(Create.of(documents).withCoder(DocumentCoder.of()))
            .apply(Reshuffle.<Document>viaRandomKey().withNumBuckets(bundles))
            .apply(transform);
    collect(clustering.memberships(), number);
    collect(clustering.pairs(), number);
    collect(clustering.convergence(), number);
    pipeline.run().waitUntilFinish();
    RUNS.remove(number);
    return run;
  }

  private static <T> void collect(PCollection<T> rows, int number) {
    rows.apply(rows.getName() + "Out", ParDo.of(new CollectFn<>(number)));
  }

  Map<Hash128, Membership> memberships() {
    Map<Hash128, Membership> byArticle = new TreeMap<>();
    memberships.forEach(row -> byArticle.put(row.getKey(), row.getValue()));
    return byArticle;
  }

  /** Number of articles of each cluster. */
  Map<Hash128, Integer> sizes() {
    Map<Hash128, Integer> sizes = new TreeMap<>();
    memberships().values().forEach(row -> sizes.merge(row.clusterId(), 1, Integer::sum));
    return sizes;
  }

  List<NearDuplicatePair> pairs() {
    return pairs;
  }

  Convergence convergence() {
    return convergence.get(0);
  }

  private static final class CollectFn<T> extends DoFn<T, Void> {
    private final int number;

    CollectFn(int number) {
      this.number = number;
    }

    @ProcessElement
    @SuppressWarnings("unchecked")
    public void process(@Element T row) {
      ClusteringRun run = RUNS.get(number);
      if (row instanceof NearDuplicatePair pair) {
        run.pairs.add(pair);
      } else if (row instanceof Convergence found) {
        run.convergence.add(found);
      } else {
        run.memberships.add((KV<Hash128, Membership>) row);
      }
    }
  }
}
