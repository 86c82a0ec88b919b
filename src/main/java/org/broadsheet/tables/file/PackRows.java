package org.broadsheet.tables.file;

import java.io.Serializable;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.broadsheet.tables.schema.Layout;

/** Makes rows of values, packs them by the place where they are written, and counts them. */
public final class PackRows<T> extends PTransform<PCollection<T>, PCollectionTuple> {

  /** Packs by place. */
  public static final TupleTag<KV<String, byte[]>> PACKS = new TupleTag<>("packs") {};

  /** Sums by the names of {@link Totals}. */
  public static final TupleTag<KV<String, Long>> TOTALS = new TupleTag<>("totals") {};

  /** The coder of {@link #PACKS}. */
  public static final KvCoder<String, byte[]> PACK_CODER =
      KvCoder.of(StringUtf8Coder.of(), ByteArrayCoder.of());

  /** Makes rows of a value. */
  @FunctionalInterface
  public interface RowMaker<T> extends Serializable {
    /** Hands on the rows that a value becomes, and what else there is to count. */
    void make(T value, BundleRows out);
  }

  /** Makes the one row of a value. */
  public interface ToRow<T> extends SerializableFunction<T, GenericRecord> {}

  private final Layout layout;
  private final RowMaker<T> maker;

  private PackRows(Layout layout, RowMaker<T> maker) {
    this.layout = layout;
    this.maker = maker;
  }

  /** Packs the rows that a function makes of each value. */
  public static <T> PackRows<T> with(Layout layout, RowMaker<T> maker) {
    return new PackRows<>(layout, maker);
  }

  @Override
  public PCollectionTuple expand(PCollection<T> values) {
    PCollectionTuple packed =
        values.apply(
            "Pack",
            ParDo.of(new PackFn<>(layout, maker)).withOutputTags(PACKS, TupleTagList.of(TOTALS)));
    packed.get(PACKS).setCoder(PACK_CODER);
    packed.get(TOTALS).setCoder(WrittenTables.SUM_CODER);
    return packed;
  }

  private static final class PackFn<T> extends DoFn<T, KV<String, byte[]>> {
    private final Layout layout;
    private final RowMaker<T> maker;
    private transient BundleRows rows;

    PackFn(Layout layout, RowMaker<T> maker) {
      this.layout = layout;
      this.maker = maker;
    }

    @StartBundle
    public void startBundle() {
      rows = new BundleRows(layout);
    }

    @ProcessElement
    public void process(@Element T value, OutputReceiver<KV<String, byte[]>> out) {
      maker.make(value, rows.to(out));
    }

    @FinishBundle
    public void finishBundle(FinishBundleContext context) {
      rows.finish(context);
    }
  }
}
