package org.broadsheet.tables.file;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.broadsheet.article.Stage;
import org.broadsheet.tables.schema.Layout;
import org.broadsheet.tables.schema.Table;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one bundle, and other things to count, and hands them on packed and summed. */
public final class BundleRows {

  private static final Counter WRITTEN = Stage.WRITE_TABLES.counter();

  private final RowPacker packer;
  private final Map<String, Long> counted = new TreeMap<>();
  private final Map<String, String> examples = new TreeMap<>();
  private DoFn.@Nullable OutputReceiver<KV<String, byte[]>> full;

  public BundleRows(Layout layout) {
    this.packer = new RowPacker(layout);
  }

  /** Hands on packs that are full to this receiver from now on. */
  public BundleRows to(DoFn.OutputReceiver<KV<String, byte[]>> receiver) {
    full = receiver;
    return this;
  }

  public void row(Table table, GenericRecord row) {
    packer.add(
        table, row, (place, pack) -> Objects.requireNonNull(full).output(KV.of(place, pack)));
    WRITTEN.inc();
  }

  public void rows(Table table, List<GenericRecord> rows) {
    rows.forEach(row -> row(table, row));
  }

  /** Of several values the first in alphabetical order is reported, whatever the bundles. */
  public void example(String prefix, String value) {
    examples.merge(prefix, value, (a, b) -> a.compareTo(b) <= 0 ? a : b);
  }

  /** Counts one more of a name of {@link Totals}. */
  public void count(String name) {
    counted.merge(name, 1L, Long::sum);
  }

  /** Hands on what is left, and the sums with the tag {@link PackRows#TOTALS}. */
  public void finish(DoFn<?, KV<String, byte[]>>.FinishBundleContext context) {
    examples.forEach((prefix, value) -> counted.put(prefix + value, 1L));
    examples.clear();
    packer.flush(
        (place, pack) ->
            context.output(
                KV.of(place, pack), BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE));
    packer.sums().forEach((name, sum) -> counted.merge(name, sum, Long::sum));
    counted.forEach(
        (name, sum) ->
            context.output(
                PackRows.TOTALS,
                KV.of(name, sum),
                BoundedWindow.TIMESTAMP_MIN_VALUE,
                GlobalWindow.INSTANCE));
  }
}
