package org.broadsheet.tables.file;

import java.io.IOException;
import java.io.Serializable;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.avro.AvroReadSupport;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.broadsheet.reading.container.RandomAccess;
import org.broadsheet.reading.format.table.ParquetInput;
import org.broadsheet.tables.schema.Table;
import org.jspecify.annotations.Nullable;

/** Reads rows of earlier runs' tables back. */
public final class ReadBack<T> extends PTransform<PBegin, PCollection<T>> {

  /** Makes of a row what it was made of, or null. */
  @FunctionalInterface
  public interface FromRow<T> extends Serializable {
    @Nullable T of(GenericRecord row, int run);
  }

  /** Makes something of the rows of one file. */
  public interface Gatherer<T> {
    void add(GenericRecord row, int run, Consumer<T> out);

    /** After the last row. */
    default void finish(Consumer<T> out) {}
  }

  /** Makes a gatherer for each file. */
  @FunctionalInterface
  public interface GathererFactory<T> extends Serializable {
    Gatherer<T> make();
  }

  private final List<EarlierFile> files;
  private final GathererFactory<T> maker;
  private final Coder<T> coder;
  private final @Nullable String schema;

  private ReadBack(
      List<EarlierFile> files, GathererFactory<T> maker, Coder<T> coder, @Nullable String schema) {
    this.schema = schema;
    this.files = List.copyOf(files);
    this.maker = maker;
    this.coder = coder;
  }

  public static <T> ReadBack<T> of(List<EarlierFile> files, FromRow<T> maker, Coder<T> coder) {
    return gathered(files, () -> eachRow(maker), coder);
  }

  /** Reads rows several of which become one value. */
  public static <T> ReadBack<T> gathered(
      List<EarlierFile> files, GathererFactory<T> maker, Coder<T> coder) {
    return new ReadBack<>(files, maker, coder, null);
  }

  private static <T> Gatherer<T> eachRow(FromRow<T> maker) {
    return (row, run, out) -> {
      T value = maker.of(row, run);
      if (value != null) {
        out.accept(value);
      }
    };
  }

  /** Reads only some columns of a table. */
  public ReadBack<T> columns(Table table, Set<String> names) {
    List<Schema.Field> fields = new ArrayList<>();
    for (Schema.Field field : table.schema().getFields()) {
      if (names.contains(field.name())) {
        fields.add(new Schema.Field(field, field.schema()));
      }
    }
    Schema some =
        Schema.createRecord(
            table.schema().getName(), null, table.schema().getNamespace(), false, fields);
    return new ReadBack<>(files, maker, coder, some.toString());
  }

  @Override
  public PCollection<T> expand(PBegin begin) {
    return begin
        .apply("Files", Create.of(files).withCoder(SerializableCoder.of(EarlierFile.class)))
        .apply("Spread", Reshuffle.viaRandomKey())
        .apply("Read", ParDo.of(new ReadFn<>(maker, schema)))
        .setCoder(coder);
  }

  private static final class ReadFn<T> extends DoFn<EarlierFile, T> {
    private final GathererFactory<T> maker;
    private final @Nullable String schema;

    ReadFn(GathererFactory<T> maker, @Nullable String schema) {
      this.maker = maker;
      this.schema = schema;
    }

    private ParquetConfiguration settings() {
      ParquetConfiguration settings = ParquetInput.settings();
      if (schema != null) {
        settings.set(AvroReadSupport.AVRO_REQUESTED_PROJECTION, schema);
      }
      return settings;
    }

    @ProcessElement
    public void process(@Element EarlierFile file, OutputReceiver<T> out) throws IOException {
      try (SeekableByteChannel channel =
              (SeekableByteChannel)
                  FileSystems.open(FileSystems.matchNewResource(file.path(), false));
          ParquetReader<GenericRecord> rows =
              AvroParquetReader.<GenericRecord>builder(
                      new ParquetInput(new RandomAccess(channel)), settings())
                  .withDataModel(GenericData.get())
                  .build()) {
        Gatherer<T> gatherer = maker.make();
        for (GenericRecord row = rows.read(); row != null; row = rows.read()) {
          gatherer.add(row, file.run(), out::output);
        }
        gatherer.finish(out::output);
      }
    }
  }
}
