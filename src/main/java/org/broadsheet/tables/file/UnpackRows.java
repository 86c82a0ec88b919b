package org.broadsheet.tables.file;

import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionRowTuple;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.Row;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.broadsheet.tables.schema.Layout;
import org.broadsheet.tables.schema.Table;
import org.jspecify.annotations.Nullable;

/** Makes Beam's rows of packs, one output per table. */
public final class UnpackRows {

  private final Map<Table, TupleTag<Row>> tags;

  private UnpackRows(Map<Table, TupleTag<Row>> tags) {
    this.tags = tags;
  }

  /** Hands out the rows of these tables; of others none may come. */
  public static UnpackRows of(List<Table> tables) {
    Map<Table, TupleTag<Row>> tags = new EnumMap<>(Table.class);
    tables.forEach(table -> tags.put(table, new TupleTag<Row>(table.folder())));
    return new UnpackRows(tags);
  }

  /** The rows of packs, by the folders of their tables. */
  public PCollectionRowTuple apply(List<PCollectionTuple> packed) {
    PCollectionList<KV<String, byte[]>> packs =
        PCollectionList.of(packed.stream().map(part -> part.get(PackRows.PACKS)).toList());
    TupleTagList others = TupleTagList.empty();
    for (TupleTag<Row> tag : tags.values().stream().skip(1).toList()) {
      others = others.and(tag);
    }
    PCollectionTuple rows =
        packs
            .apply("FlattenPacks", Flatten.pCollections())
            .apply(
                "Unpack",
                ParDo.of(new UnpackFn(new LinkedHashMap<>(tags)))
                    .withOutputTags(tags.values().iterator().next(), others));
    PCollectionRowTuple tables = PCollectionRowTuple.empty(rows.getPipeline());
    for (Map.Entry<Table, TupleTag<Row>> entry : tags.entrySet()) {
      PCollection<Row> table =
          rows.get(entry.getValue()).setRowSchema(BeamSchema.of(entry.getKey()));
      tables = tables.and(entry.getKey().folder(), table);
    }
    return tables;
  }

  private static final class UnpackFn extends DoFn<KV<String, byte[]>, Row> {
    private final Map<Table, TupleTag<Row>> tags;
    private transient @Nullable Map<Table, Schema> schemas;

    UnpackFn(Map<Table, TupleTag<Row>> tags) {
      this.tags = tags;
    }

    @ProcessElement
    public void process(@Element KV<String, byte[]> pack, MultiOutputReceiver out)
        throws IOException {
      Table table = Layout.tableOf(pack.getKey());
      TupleTag<Row> tag = tags.get(table);
      if (tag == null) {
        return; // cut blocks and outlets, where only clusters were asked for
      }
      if (schemas == null) {
        schemas = new EnumMap<>(Table.class);
      }
      Schema schema = schemas.computeIfAbsent(table, BeamSchema::of);
      GenericDatumReader<GenericRecord> reader = new GenericDatumReader<>(table.schema());
      BinaryDecoder decoder = null;
      for (SortedRows.Encoded row : SortedRows.of(List.of(pack.getValue()))) {
        decoder =
            DecoderFactory.get().binaryDecoder(row.bytes(), row.offset(), row.length(), decoder);
        out.get(tag).output(BeamSchema.row(reader.read(null, decoder), schema));
      }
    }
  }
}
