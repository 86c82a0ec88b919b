package org.broadsheet.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.clustering.sketch.Occurrence;
import org.broadsheet.clustering.value.Cluster;
import org.broadsheet.clustering.value.ClusterChange;
import org.broadsheet.clustering.value.Document;
import org.broadsheet.clustering.value.DocumentCoder;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.clustering.value.NearDuplicatePair;
import org.broadsheet.clustering.value.Recalled;
import org.broadsheet.clustering.value.Version;
import org.broadsheet.shard.Hash128Coder;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.Memo;
import org.broadsheet.wire.MemoPack;

/** A clustering that continues others, in this process, and what it found and noted. */
final class ChainRun {

  /** A sieve so small lets through nearly all that meets nothing. */
  static final int FEW_BYTES = 1;

  private static final Map<Integer, ChainRun> RUNS = new ConcurrentHashMap<>();

  private final List<KV<Hash128, Membership>> memberships = list();
  private final List<NearDuplicatePair> pairs = list();
  private final List<Cluster> clusters = list();
  private final List<ClusterChange> changes = list();
  private final List<Version> versions = list();
  private final List<Memo> memos = list();
  private final Set<Hash128> gone;

  private ChainRun(Set<Hash128> gone) {
    this.gone = gone;
  }

  static ChainRun first(List<Document> documents) {
    return after(List.of(), documents);
  }

  /** Clusters documents after these runs. */
  static ChainRun after(List<ChainRun> earlier, List<Document> documents) {
    return after(earlier, documents, Set.of(), new Sharding(2));
  }

  /** Clusters documents after these runs, of which it takes some articles down. */
  static ChainRun after(
      List<ChainRun> earlier, List<Document> documents, Set<Hash128> gone, Sharding sharding) {
    TestPipeline pipeline =
        TestPipeline.fromOptions(
                PipelineOptionsFactory.fromArgs(
                        "--enforceImmutability=false", "--enforceEncodability=false")
                    .create())
            .enableAbandonedNodeEnforcement(false);
    ChainRun run = new ChainRun(gone);
    int number = System.identityHashCode(run);
    RUNS.put(number, run);
    ClusterNearDuplicates transform =
        ClusterNearDuplicates.in(sharding).withRounds(2).trustingIds();
    Clustering clustering =
        pipeline
            .apply(Create.of(documents).withCoder(DocumentCoder.of()))
            .apply(
                earlier.isEmpty() ? transform : transform.after(recalled(pipeline, earlier, gone)));
    collect("Memberships", clustering.memberships(), number);
    collect("Pairs", clustering.pairs(), number);
    collect("Clusters", clustering.clusters(), number);
    collect("Changes", clustering.changes(), number);
    collect("Versions", clustering.versions(), number);
    collect("Memos", clustering.memos(), number);
    pipeline.run().waitUntilFinish();
    RUNS.remove(number);
    return run;
  }

  private static Recalled recalled(TestPipeline pipeline, List<ChainRun> runs, Set<Hash128> gone) {
    ChainRun last = runs.get(runs.size() - 1);
    return new Recalled(
        runs.size() + 1,
        memos(pipeline, runs, Memo.Kind.ARTICLE),
        memos(pipeline, runs, Memo.Kind.TEXT),
        memos(pipeline, runs, Memo.Kind.WORDS),
        memos(pipeline, runs, Memo.Kind.PAIR),
        memos(pipeline, runs, Memo.Kind.PLACE),
        create(pipeline, "Earlier", last.clusters, Cluster.Coder.INSTANCE),
        create(pipeline, "Gone", List.copyOf(gone), Hash128Coder.of()),
        !gone.isEmpty());
  }

  private static PCollection<MemoPack> memos(
      TestPipeline pipeline, List<ChainRun> runs, Memo.Kind kind) {
    Set<Hash128> goneBefore = new HashSet<>();
    runs.forEach(run -> goneBefore.addAll(run.gone));
    List<MemoPack> noted = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      for (Memo memo : runs.get(i).memos) {
        boolean isGone =
            kind == Memo.Kind.ARTICLE && goneBefore.contains(Occurrence.articleId(memo));
        if (memo.kind() == kind && !isGone) {
          noted.add(MemoPack.of(new Memo(kind, i + 1, memo.key(), memo.value())));
        }
      }
    }
    return create(pipeline, "Memos" + kind, noted, MemoPack.Coder.INSTANCE);
  }

  private static <T> PCollection<T> create(
      TestPipeline pipeline, String name, List<T> values, Coder<T> coder) {
    return pipeline.apply(name, Create.of(values).withCoder(coder));
  }

  private static <T> List<T> list() {
    return Collections.synchronizedList(new ArrayList<>());
  }

  private static <T> void collect(String name, PCollection<T> rows, int number) {
    rows.apply(name + "Out", ParDo.of(new CollectFn<>(number)));
  }

  /** The cluster of each article after the last of some runs. */
  static Map<Hash128, Hash128> clusters(ChainRun... runs) {
    Map<Hash128, Hash128> clusters = new TreeMap<>();
    for (ChainRun run : runs) {
      clusters.putAll(run.memberships());
      for (ClusterChange change : run.changes()) {
        assertEquals(clusters.get(change.articleId()), change.oldClusterId());
        clusters.put(change.articleId(), change.newClusterId());
      }
    }
    return clusters;
  }

  static Set<Set<Hash128>> partition(Map<Hash128, Hash128> clusters) {
    Map<Hash128, Set<Hash128>> members = new TreeMap<>();
    clusters.forEach(
        (article, cluster) ->
            members.computeIfAbsent(cluster, any -> new TreeSet<>()).add(article));
    return new HashSet<>(members.values());
  }

  /** Every cluster but for its id. */
  List<String> rows() {
    List<String> rows = new ArrayList<>();
    for (Cluster cluster : clusters) {
      rows.add(cluster.toString().replace(cluster.id(), ""));
    }
    Collections.sort(rows);
    return rows;
  }

  /** The cluster of each article of this run. */
  Map<Hash128, Hash128> memberships() {
    Map<Hash128, Hash128> byArticle = new TreeMap<>();
    memberships.forEach(row -> byArticle.put(row.getKey(), row.getValue().clusterId()));
    return byArticle;
  }

  List<NearDuplicatePair> pairs() {
    return pairs;
  }

  /** All clusters, also those of articles of earlier runs alone. */
  List<Cluster> clusters() {
    return clusters;
  }

  List<ClusterChange> changes() {
    return changes;
  }

  List<Version> versions() {
    return versions;
  }

  private static final class CollectFn<T> extends DoFn<T, Void> {
    private final int number;

    CollectFn(int number) {
      this.number = number;
    }

    @ProcessElement
    @SuppressWarnings("unchecked")
    public void process(@Element T row) {
      ChainRun run = RUNS.get(number);
      if (row instanceof NearDuplicatePair pair) {
        run.pairs.add(pair);
      } else if (row instanceof Cluster cluster) {
        run.clusters.add(cluster);
      } else if (row instanceof ClusterChange change) {
        run.changes.add(change);
      } else if (row instanceof Version version) {
        run.versions.add(version);
      } else if (row instanceof Memo memo) {
        run.memos.add(memo);
      } else {
        run.memberships.add((KV<Hash128, Membership>) row);
      }
    }
  }
}
