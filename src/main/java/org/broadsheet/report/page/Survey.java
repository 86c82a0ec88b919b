package org.broadsheet.report.page;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.DelegateCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.util.SerializableUtils;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.broadsheet.article.Stage;
import org.broadsheet.report.page.line.TableFiles;
import org.broadsheet.report.page.survey.Details;
import org.broadsheet.report.page.survey.Leaders;
import org.broadsheet.report.page.survey.Mergeable;
import org.broadsheet.report.page.survey.Overview;
import org.broadsheet.shard.HoldBack;

/**
 * What the report shows, read from the written tables in two passes by as many workers as there are
 * files. Both results are a few megabytes, however many articles there are.
 *
 * <p>The views are complete only when every file of every table has its final name and was read:
 * whoever waits for them waits for the tables.
 */
public final class Survey implements Serializable {

  private static final long serialVersionUID = 1;

  private final PCollectionView<Overview> overview;
  private final PCollectionView<Details> details;

  private Survey(PCollectionView<Overview> overview, PCollectionView<Details> details) {
    this.overview = overview;
    this.details = details;
  }

  /**
   * Reads the tables.
   *
   * @param files Parquet files of all tables; the values are their paths
   */
  public static Survey of(PCollection<KV<String, String>> files) {
    PCollectionView<Overview> overview =
        files
            .apply("Overview", ParDo.of(new OverviewFn()))
            .setCoder(coder(Overview.class))
            .apply(
                "MergeOverviews",
                Combine.globally(new MergeFn<>(Overview.class, none -> new Overview()))
                    .asSingletonView());
    PCollectionView<Details> details =
        files
            .apply("HoldBack", new HoldBack<>())
            .apply("Details", ParDo.of(new DetailsFn(overview)).withSideInputs(overview))
            .setCoder(coder(Details.class))
            .apply(
                "MergeDetails",
                Combine.globally(new MergeFn<>(Details.class, none -> new Details()))
                    .asSingletonView());
    return new Survey(overview, details);
  }

  /** What a step that writes the page needs as side inputs. */
  public List<PCollectionView<?>> views() {
    return List.of(overview, details);
  }

  /** What was counted on the way, by the manifest's names, in a step that has the views. */
  public Map<String, Long> counts(DoFn<?, ?>.ProcessContext context) {
    return context.sideInput(overview).counts();
  }

  /** The page as HTML, from a manifest as JSON, in a step that has the {@link #views()}. */
  public String page(DoFn<?, ?>.ProcessContext context, String manifest) {
    return new ReportPage(context.sideInput(overview), context.sideInput(details), manifest).html();
  }

  /**
   * There is one part a file, so Java's own serialization does; Beam's coder of it asks for equals.
   */
  private static <A extends Serializable> Coder<A> coder(Class<A> type) {
    return DelegateCoder.of(
        ByteArrayCoder.of(),
        SerializableUtils::serializeToByteArray,
        bytes ->
            type.cast(SerializableUtils.deserializeFromByteArray(bytes, "a part of the report")));
  }

  private static final class OverviewFn extends DoFn<KV<String, String>, Overview> {
    private final Counter done = Stage.WRITE_MANIFEST.counter();

    @ProcessElement
    public void process(@Element KV<String, String> file, OutputReceiver<Overview> out)
        throws IOException {
      Overview seen = new Overview();
      TableFiles.read(file.getValue(), seen::add);
      out.output(seen);
      done.inc();
    }
  }

  private static final class DetailsFn extends DoFn<KV<String, String>, Details> {
    private final PCollectionView<Overview> overview;
    private final Counter done = Stage.WRITE_MANIFEST.counter();

    DetailsFn(PCollectionView<Overview> overview) {
      this.overview = overview;
    }

    @ProcessElement
    public void process(
        @Element KV<String, String> file, OutputReceiver<Details> out, ProcessContext context)
        throws IOException {
      Leaders leaders = Leaders.of(context.sideInput(overview));
      Details seen = new Details();
      TableFiles.read(file.getValue(), table -> seen.add(table, leaders));
      out.output(seen);
      done.inc();
    }
  }

  /** Merges parts into one. */
  private static final class MergeFn<A extends Mergeable<A>> extends Combine.CombineFn<A, A, A> {
    private final Class<A> type;
    private final SerializableFunction<Void, A> empty;

    MergeFn(Class<A> type, SerializableFunction<Void, A> empty) {
      this.type = type;
      this.empty = empty;
    }

    @Override
    public A createAccumulator() {
      return empty.apply(null);
    }

    @Override
    public A addInput(A sum, A part) {
      sum.merge(part);
      return sum;
    }

    @Override
    public A mergeAccumulators(Iterable<A> parts) {
      A sum = createAccumulator();
      parts.forEach(sum::merge);
      return sum;
    }

    @Override
    public A extractOutput(A sum) {
      return sum;
    }

    @Override
    public Coder<A> getAccumulatorCoder(CoderRegistry registry, Coder<A> inputCoder) {
      return coder(type);
    }

    @Override
    public Coder<A> getDefaultOutputCoder(CoderRegistry registry, Coder<A> inputCoder) {
      return coder(type);
    }
  }
}
