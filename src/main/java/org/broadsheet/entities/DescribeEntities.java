package org.broadsheet.entities;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.broadsheet.entities.naming.EntityIds;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.Joined;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;

/**
 * Adds to the totals of entities when, in which languages and by how many outlets they are named,
 * and their ids.
 *
 * <p>Counts become facets, an outlet or language each with its days, which are made distinct before
 * they meet at their entity: a name that every outlet prints every day has as many as there are
 * outlets.
 */
final class DescribeEntities
    extends PTransform<PCollection<EntityCount>, PCollection<EntityTotal>> {

  private static final TupleTag<Tally> TOTALS = new TupleTag<>("totals") {};
  private static final TupleTag<Facet> FACETS = new TupleTag<>("facets") {};

  private final PCollection<Tally> totals;
  private final EntityIds ids;
  private final Sharding sharding;

  DescribeEntities(PCollection<Tally> totals, EntityIds ids, Sharding sharding) {
    this.totals = totals;
    this.ids = ids;
    this.sharding = sharding;
  }

  @Override
  public PCollection<EntityTotal> expand(PCollection<EntityCount> counts) {
    PCollection<KV<Hash128, Facet>> facets =
        counts
            .apply("ToFacets", ParDo.of(new FacetsFn()))
            .setCoder(GroupByHash.keyed(new Facet.Coder()))
            .apply("GroupFacets", GroupByHash.in(sharding))
            .apply("MergeFacets", ParDo.of(new MergeFn()))
            .setCoder(GroupByHash.keyed(new Facet.Coder()));
    PCollection<KV<Hash128, Tally>> keyed =
        totals
            .apply("KeyTotals", ParDo.of(new KeyFn()))
            .setCoder(GroupByHash.keyed(TallyCoder.of()));
    return KeyedPCollectionTuple.of(TOTALS, keyed)
        .and(FACETS, facets)
        .apply("JoinFacets", JoinByHash.in(sharding))
        .apply("Describe", ParDo.of(new DescribeFn(ids)))
        .setCoder(EntityTotal.Coder.INSTANCE);
  }

  private static final class KeyFn extends DoFn<Tally, KV<Hash128, Tally>> {
    @ProcessElement
    public void process(@Element Tally total, OutputReceiver<KV<Hash128, Tally>> out) {
      out.output(KV.of(total.hash(), total));
    }
  }

  /** Merges the facets of a bundle before the shuffle. */
  private static final class FacetsFn extends DoFn<EntityCount, KV<Hash128, Facet>> {
    private static final int MAX_FACETS = 100_000;

    private transient Map<Hash128, Facet> merged;

    @StartBundle
    public void startBundle() {
      merged = new LinkedHashMap<>();
    }

    @ProcessElement
    public void process(@Element EntityCount count, OutputReceiver<KV<Hash128, Facet>> out) {
      Facet.of(count).forEach(facet -> merged.merge(facet.hash(), facet, Facet::with));
      if (merged.size() >= MAX_FACETS) {
        merged.forEach((hash, facet) -> out.output(KV.of(hash, facet)));
        merged.clear();
      }
    }

    @FinishBundle
    public void finishBundle(FinishBundleContext context) {
      merged.forEach(
          (hash, facet) ->
              context.output(
                  KV.of(hash, facet), BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE));
      merged = new LinkedHashMap<>();
    }
  }

  private static final class MergeFn extends DoFn<KV<Hash128, List<Facet>>, KV<Hash128, Facet>> {
    @ProcessElement
    public void process(
        @Element KV<Hash128, List<Facet>> group, OutputReceiver<KV<Hash128, Facet>> out) {
      Facet merged = group.getValue().get(0);
      for (Facet facet : group.getValue()) {
        merged = merged.with(facet);
      }
      out.output(KV.of(merged.entityHash(), merged));
    }
  }

  private static final class DescribeFn extends DoFn<KV<Hash128, Joined>, EntityTotal> {
    private final EntityIds ids;

    DescribeFn(EntityIds ids) {
      this.ids = ids;
    }

    @ProcessElement
    public void process(@Element KV<Hash128, Joined> group, OutputReceiver<EntityTotal> out) {
      TreeSet<String> languages = new TreeSet<>();
      @Nullable Long first = null;
      @Nullable Long last = null;
      long outlets = 0;
      for (Facet facet : group.getValue().all(FACETS)) {
        first = Facet.earlier(first, facet.firstDay());
        last = Facet.later(last, facet.lastDay());
        outlets += facet.isOutlet() ? 1 : 0;
        String value = facet.value();
        if (facet.isLanguage() && value != null) {
          languages.add(value);
        }
      }
      for (Tally total : group.getValue().all(TOTALS)) {
        if (total.isZero()) {
          continue;
        }
        out.output(
            EntityTotal.builder()
                .setEntity(total.part(0))
                .setType(total.part(1))
                .setMentionCount(total.first())
                .setArticleCount(total.second())
                .setClusterCount(total.third())
                .setOutletCount(outlets)
                .setLanguages(List.copyOf(languages))
                .setFirstEpochDay(first)
                .setLastEpochDay(last)
                .setKnown(ids.find(EntityType.valueOf(total.part(1)), total.part(0)))
                .build());
      }
    }
  }
}
