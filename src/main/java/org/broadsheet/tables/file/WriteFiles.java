package org.broadsheet.tables.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.transforms.Contextful;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.broadsheet.shard.HoldBack;
import org.broadsheet.tables.schema.Layout;

/**
 * Writes the packs of all tables as Parquet files, in one write: a write of its own for each table
 * would be some thirty steps of the graph each, for which local runners pay at their start.
 *
 * <p>How many files a place has follows from the bytes that were packed for it, which are summed
 * before the first file is begun.
 */
public final class WriteFiles
    extends PTransform<PCollection<KV<String, byte[]>>, PCollection<KV<String, String>>> {

  /**
   * Bytes of rows per file: they are sorted in memory, and come out as 64 to 100 MB of Parquet
   * (news text shrinks to a third).
   */
  public static final long ROW_BYTES_PER_FILE = 192L << 20;

  private final String output;
  private final Layout layout;
  private final PCollectionView<Map<String, Long>> totals;
  private final long rowBytesAFile;

  private WriteFiles(
      String output, Layout layout, PCollectionView<Map<String, Long>> totals, long rowBytesAFile) {
    this.output = output;
    this.layout = layout;
    this.totals = totals;
    this.rowBytesAFile = rowBytesAFile;
  }

  /**
   * Writes into a folder.
   *
   * @param totals the sums of the packed bytes, by the names of {@link Totals}
   */
  public static WriteFiles to(
      String output, Layout layout, PCollectionView<Map<String, Long>> totals, long rowBytesAFile) {
    return new WriteFiles(output, layout, totals, rowBytesAFile);
  }

  @Override
  public PCollection<KV<String, String>> expand(PCollection<KV<String, byte[]>> packs) {
    Layout layout = this.layout;
    return packs
        .apply("HoldBack", new HoldBack<>())
        .apply(
            "ChooseFile", ParDo.of(new ChooseFileFn(totals, rowBytesAFile)).withSideInputs(totals))
        .setCoder(PackRows.PACK_CODER)
        .apply(
            "Write",
            FileIO.<String, KV<String, byte[]>>writeDynamic()
                .by(KV::getKey)
                .withDestinationCoder(StringUtf8Coder.of())
                .via(
                    Contextful.fn(KV::getValue),
                    Contextful.fn(file -> TableSink.of(layout, Layout.tableOf(file))))
                .to(output)
                .withNaming(file -> (window, pane, shards, shard, compression) -> file)
                .withNumShards(1))
        .getPerDestinationOutputFilenames();
  }

  /** The number of files of a place that holds this number of bytes of rows. */
  static List<String> files(String place, long rowBytes, long rowBytesAFile) {
    long count = Math.max(1, (rowBytes + rowBytesAFile - 1) / rowBytesAFile);
    List<String> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      files.add(String.format("%s/part-%05d-of-%05d.parquet", place, i, count));
    }
    return files;
  }

  private static final class ChooseFileFn extends DoFn<KV<String, byte[]>, KV<String, byte[]>> {
    private final PCollectionView<Map<String, Long>> totals;
    private final long rowBytesAFile;

    ChooseFileFn(PCollectionView<Map<String, Long>> totals, long rowBytesAFile) {
      this.totals = totals;
      this.rowBytesAFile = rowBytesAFile;
    }

    @ProcessElement
    public void process(
        @Element KV<String, byte[]> pack,
        ProcessContext context,
        OutputReceiver<KV<String, byte[]>> out) {
      String place = pack.getKey();
      long rowBytes = context.sideInput(totals).getOrDefault(Totals.packedName(place), 0L);
      List<String> files = files(place, rowBytes, rowBytesAFile);
      int file = Math.floorMod(Arrays.hashCode(pack.getValue()), files.size());
      out.output(KV.of(files.get(file), pack.getValue()));
    }
  }
}
