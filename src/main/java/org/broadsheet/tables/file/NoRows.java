package org.broadsheet.tables.file;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Impulse;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTagList;
import org.broadsheet.tables.schema.Layout;
import org.broadsheet.tables.schema.Table;

/**
 * One pack without rows for each table, so that each has a file with its columns: a notebook can
 * open every table of every run.
 */
public final class NoRows extends PTransform<PBegin, PCollectionTuple> {

  private final Layout layout;

  private NoRows(Layout layout) {
    this.layout = layout;
  }

  public static NoRows of(Layout layout) {
    return new NoRows(layout);
  }

  @Override
  public PCollectionTuple expand(PBegin begin) {
    PCollectionTuple packed =
        begin
            .apply("Once", Impulse.create())
            .apply(
                "EachTable",
                ParDo.of(new EachTableFn(layout))
                    .withOutputTags(PackRows.PACKS, TupleTagList.of(PackRows.TOTALS)));
    packed.get(PackRows.PACKS).setCoder(PackRows.PACK_CODER);
    packed.get(PackRows.TOTALS).setCoder(WrittenTables.SUM_CODER);
    return packed;
  }

  private static final class EachTableFn extends DoFn<byte[], KV<String, byte[]>> {
    private final Layout layout;

    EachTableFn(Layout layout) {
      this.layout = layout;
    }

    @ProcessElement
    public void process(MultiOutputReceiver out) {
      for (Table table : Table.values()) {
        out.get(PackRows.PACKS).output(KV.of(layout.placeOfNothing(table), new byte[0]));
        out.get(PackRows.TOTALS).output(KV.of(Totals.rowsName(table), 0L));
      }
    }
  }
}
