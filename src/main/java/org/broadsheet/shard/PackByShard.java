package org.broadsheet.shard;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.text.Hash128;

/**
 * Packs the keyed values of a bundle into one run of bytes per shard.
 *
 * <p>A runner pays for each element that it shuffles (on the direct runner some 300 bytes of heap
 * and several microseconds); packed, a thousand small values cost as much as one. The layout of an
 * entry is: hash (16 bytes), length of the value (4 bytes), the value by its coder.
 */
final class PackByShard<V> extends DoFn<KV<Hash128, V>, KV<Integer, byte[]>> {

  /**
   * A pack is sent on when it is this large, so that none is a burden to a shuffle: Flink's sorters
   * may have a megabyte each, and a record has to fit.
   */
  private static final int PACK_BYTES = 1 << 18;

  /**
   * All packs are sent on when together they are this large, so that a bundle stays bounded; those
   * of a join share it.
   */
  private static final int BUNDLE_BYTES = 64 << 20;

  /** Bytes that a step sends through its shuffle, for those who measure what a run costs. */
  static final String SHUFFLED_BYTES = "shuffled_bytes";

  private static final Coder<KV<Integer, byte[]>> PACKS =
      KvCoder.of(ShardCoder.of(), ByteArrayCoder.of());

  /** Writes a value; who splits the shard again knows how to read it. */
  @FunctionalInterface
  interface Encoder<V> extends Serializable {
    void encode(V value, OutputStream out) throws IOException;
  }

  private final Counter shuffledBytes = Metrics.counter(PackByShard.class, SHUFFLED_BYTES);
  private final Sharding sharding;
  private final Encoder<V> encoder;
  private final int bundleBytes;
  private transient Map<Integer, ByteArrayOutputStream> packs;
  private transient ByteArrayOutputStream value;
  private transient long packedBytes;

  /**
   * Packs the values of one input.
   *
   * @param inputs how many are packed side by side
   */
  PackByShard(Sharding sharding, Encoder<V> encoder, int inputs) {
    this.sharding = sharding;
    this.encoder = encoder;
    this.bundleBytes = BUNDLE_BYTES / inputs;
  }

  /** The packs of an input, made in a step of this name. */
  PCollection<KV<Integer, byte[]>> of(String name, PCollection<KV<Hash128, V>> values) {
    return values.apply(name, ParDo.of(this)).setCoder(PACKS);
  }

  @StartBundle
  public void startBundle() {
    packs = new HashMap<>();
    value = new ByteArrayOutputStream();
    packedBytes = 0;
  }

  @ProcessElement
  public void process(@Element KV<Hash128, V> element, OutputReceiver<KV<Integer, byte[]>> out)
      throws IOException {
    int shard = sharding.shardOf(element.getKey());
    ByteArrayOutputStream pack =
        packs.computeIfAbsent(shard, unused -> new ByteArrayOutputStream());
    int before = pack.size();
    append(element, pack);
    packedBytes += pack.size() - before;
    if (pack.size() >= PACK_BYTES) {
      packs.remove(shard);
      packedBytes -= pack.size();
      out.output(KV.of(shard, toBytes(pack)));
    }
    if (packedBytes >= bundleBytes) {
      packs.forEach((key, bytes) -> out.output(KV.of(key, toBytes(bytes))));
      packs.clear();
      packedBytes = 0;
    }
  }

  private void append(KV<Hash128, V> element, ByteArrayOutputStream pack) throws IOException {
    value.reset();
    encoder.encode(element.getValue(), value);
    DataOutputStream entry = new DataOutputStream(pack);
    entry.writeLong(element.getKey().high());
    entry.writeLong(element.getKey().low());
    entry.writeInt(value.size());
    value.writeTo(entry);
  }

  private byte[] toBytes(ByteArrayOutputStream pack) {
    shuffledBytes.inc(pack.size());
    return pack.toByteArray();
  }

  @FinishBundle
  public void finishBundle(FinishBundleContext context) {
    packs.forEach(
        (shard, bytes) ->
            context.output(
                KV.of(shard, toBytes(bytes)),
                BoundedWindow.TIMESTAMP_MIN_VALUE,
                GlobalWindow.INSTANCE));
    packs.clear();
  }
}
