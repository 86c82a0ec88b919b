package org.broadsheet.extraction;

import java.util.Map;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.broadsheet.article.Article;
import org.broadsheet.article.Reject;
import org.broadsheet.article.RejectReason;
import org.broadsheet.article.Skip;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.article.Stage;
import org.broadsheet.shard.StageOutput;

/**
 * Makes an article of each record; a record of which none can be made becomes a reject, a record of
 * a kind that never holds an article is skipped. Each record ends in exactly one of the three.
 *
 * <pre>{@code
 * PCollection<SourceRecord> pages =
 *     pipeline.apply(Create.of(SourceRecord.html("page 7", "<h1>Title</h1><p>Text.</p>").build()));
 * ExtractArticles.Result extracted = pages.apply(ExtractArticles.create());
 * PCollection<Article> articles = extracted.articles();
 * PCollection<Reject> rejects = extracted.rejects();
 * }</pre>
 *
 * <p>A record on which the extractor itself fails becomes a reject with the reason {@link
 * RejectReason#FAILED} that names the exception; it never fails the run.
 *
 * <pre>{@code
 * ExtractArticles.Result extracted = records.apply(ExtractArticles.create());
 * PCollection<Article> articles = extracted.articles();
 * PCollection<Reject> rejects = extracted.rejects();
 * }</pre>
 */
public final class ExtractArticles
    extends PTransform<PCollection<SourceRecord>, ExtractArticles.Result> {

  private static final TupleTag<Article> ARTICLES = new TupleTag<>() {};
  private static final TupleTag<Reject> REJECTS = new TupleTag<>() {};
  private static final TupleTag<Skip> SKIPPED = new TupleTag<>() {};

  private final ArticleExtractor extractor;
  private final Sample sample;

  private ExtractArticles(ArticleExtractor extractor, Sample sample) {
    this.extractor = extractor;
    this.sample = sample;
  }

  /** Extracts with the built-in rules; dates after today (UTC) are refused. */
  public static ExtractArticles create() {
    return new ExtractArticles(ArticleExtractor.create(), new Sample(1));
  }

  /**
   * Takes a share of the records, chosen by their ids; the others are skipped. Records that could
   * not be read are rejects all the same.
   *
   * @param share more than 0, at most 1
   */
  public ExtractArticles withSample(double share) {
    return new ExtractArticles(extractor, new Sample(share));
  }

  @Override
  public Result expand(PCollection<SourceRecord> records) {
    PCollectionTuple outputs =
        records.apply(
            "Extract",
            ParDo.of(new ExtractFn(extractor, sample))
                .withOutputTags(ARTICLES, TupleTagList.of(REJECTS).and(SKIPPED)));
    return new Result(outputs.get(ARTICLES), outputs.get(REJECTS), outputs.get(SKIPPED));
  }

  /**
   * The three ways that a record can go.
   *
   * @param skipped the records that were skipped
   */
  public record Result(
      PCollection<Article> articles, PCollection<Reject> rejects, PCollection<Skip> skipped)
      implements StageOutput {
    @Override
    public Map<String, PCollection<?>> collections() {
      return Map.of("articles", articles, "rejects", rejects, "skipped", skipped);
    }
  }

  private static final class ExtractFn extends DoFn<SourceRecord, Article> {
    private final ArticleExtractor extractor;
    private final Counter done = Stage.EXTRACT_ARTICLES.counter();
    private final Sample sample;

    ExtractFn(ArticleExtractor extractor, Sample sample) {
      this.extractor = extractor;
      this.sample = sample;
    }

    @ProcessElement
    public void process(@Element SourceRecord record, MultiOutputReceiver out) {
      switch (record.state()) {
        case SKIPPED -> out.get(SKIPPED).output(Skip.of(record));
        case DEFECTIVE -> out.get(REJECTS).output(defective(record));
        case READ -> {
          if (sample.takes(record.id())) {
            extract(record, out);
          } else {
            out.get(SKIPPED).output(Skip.notInSample(record));
          }
        }
      }
      done.inc();
    }

    private void extract(SourceRecord record, MultiOutputReceiver out) {
      Article article;
      try {
        article = extractor.extract(record);
      } catch (RejectedException refused) {
        out.get(REJECTS)
            .output(
                Reject.of(
                    record,
                    Stage.EXTRACT_ARTICLES,
                    refused.reason(),
                    String.valueOf(refused.getMessage())));
        return;
      } catch (RuntimeException | StackOverflowError bug) {
        out.get(REJECTS)
            .output(
                Reject.of(
                    record,
                    Stage.EXTRACT_ARTICLES,
                    RejectReason.FAILED,
                    "The extractor failed: " + bug));
        return;
      }
      out.get(ARTICLES).output(article);
    }

    private static Reject defective(SourceRecord record) {
      RejectReason reason = record.rejectReason();
      return Reject.of(
          record,
          Stage.READ_CORPUS,
          reason == null ? RejectReason.UNREADABLE_FILE : reason,
          record.message());
    }
  }
}
