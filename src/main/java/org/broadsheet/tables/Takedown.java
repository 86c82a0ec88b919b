package org.broadsheet.tables;

import java.util.Set;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.broadsheet.article.Reject;
import org.broadsheet.outlet.ExclusionList;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Hash128Coder;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.Joined;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;
import org.broadsheet.text.UrlKey;
import org.jspecify.annotations.Nullable;

/** Drops what belongs to articles that are in no table any more. */
final class Takedown<T> extends PTransform<PCollection<T>, PCollection<T>> {

  /** The columns of {@code articles} by which an article is found in a list of exclusions. */
  static final Set<String> COLUMNS =
      Set.of(
          "article_id",
          "url_key",
          "url",
          "canonical_url",
          "outlet_domain",
          "site_domain",
          "source_uri",
          "source_position");

  private static final TupleTag<Hash128> GONE = new TupleTag<>("gone") {};

  // Not a class of its own, which would hold this transform and cannot be sent to workers.
  private final TupleTag<T> values = new TupleTag<>("values");
  private final PCollection<Hash128> gone;
  private final SerializableFunction<T, Hash128> articleOf;
  private final Sharding sharding;

  private Takedown(
      PCollection<Hash128> gone, SerializableFunction<T, Hash128> articleOf, Sharding sharding) {
    this.gone = gone;
    this.articleOf = articleOf;
    this.sharding = sharding;
  }

  /** Drops values of these articles. */
  static <T> Takedown<T> of(
      PCollection<Hash128> gone, SerializableFunction<T, Hash128> articleOf, Sharding sharding) {
    return new Takedown<>(gone, articleOf, sharding);
  }

  /** The tombstone of an article of an earlier run; null if the list does not name it. */
  static @Nullable Reject tombstone(ExclusionList list, GenericRecord row) {
    String id = row.get("article_id").toString();
    String entry =
        list.entryFor(
            id,
            UrlKey.of(string(row, "url")),
            UrlKey.of(string(row, "canonical_url")),
            string(row, "outlet_domain"),
            string(row, "site_domain"));
    return entry == null
        ? null
        : Reject.excluded(
            id, row.get("source_uri").toString(), (Long) row.get("source_position"), entry);
  }

  private static @Nullable String string(GenericRecord row, String column) {
    Object value = row.get(column);
    return value == null ? null : value.toString();
  }

  @Override
  public PCollection<T> expand(PCollection<T> all) {
    Coder<T> coder = all.getCoder();
    PCollection<KV<Hash128, T>> keyed =
        all.apply("KeyByArticle", ParDo.of(new KeyFn<>(articleOf)))
            .setCoder(GroupByHash.keyed(coder));
    PCollection<KV<Hash128, Hash128>> goneById =
        gone.apply("KeyGone", ParDo.of(new KeyFn<>(id -> id)))
            .setCoder(GroupByHash.keyed(Hash128Coder.of()));
    return KeyedPCollectionTuple.of(values, keyed)
        .and(GONE, goneById)
        .apply("MeetGone", JoinByHash.in(sharding))
        .apply("Drop", ParDo.of(new DropFn<>(values)))
        .setCoder(coder);
  }

  private static final class KeyFn<T> extends DoFn<T, KV<Hash128, T>> {
    private final SerializableFunction<T, Hash128> articleOf;

    KeyFn(SerializableFunction<T, Hash128> articleOf) {
      this.articleOf = articleOf;
    }

    @ProcessElement
    public void process(@Element T value, OutputReceiver<KV<Hash128, T>> out) {
      out.output(KV.of(articleOf.apply(value), value));
    }
  }

  private static final class DropFn<T> extends DoFn<KV<Hash128, Joined>, T> {
    private final TupleTag<T> values;

    DropFn(TupleTag<T> values) {
      this.values = values;
    }

    @ProcessElement
    public void process(@Element KV<Hash128, Joined> met, OutputReceiver<T> out) {
      if (met.getValue().all(GONE).isEmpty()) {
        met.getValue().all(values).forEach(out::output);
      }
    }
  }
}
