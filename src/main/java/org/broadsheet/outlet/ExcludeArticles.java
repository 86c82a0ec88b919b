package org.broadsheet.outlet;

import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.broadsheet.article.Article;
import org.broadsheet.article.Reject;
import org.broadsheet.shard.StageOutput;

/**
 * Makes rejects of the articles of an {@link ExclusionList}, before they can influence any other.
 */
public final class ExcludeArticles
    extends PTransform<PCollection<Article>, ExcludeArticles.Result> {

  private static final TupleTag<Article> ARTICLES = new TupleTag<>("kept") {};
  private static final TupleTag<Reject> REJECTS = new TupleTag<>("excluded") {};

  private final ExclusionList list;

  private final PCollection<Reject> others;

  private ExcludeArticles(ExclusionList list, PCollection<Reject> others) {
    this.list = list;
    this.others = others;
  }

  /** Excludes the articles of a list, and adds them to other rejects. */
  public static ExcludeArticles of(ExclusionList list, PCollection<Reject> others) {
    return new ExcludeArticles(list, others);
  }

  @Override
  public Result expand(PCollection<Article> articles) {
    PCollectionTuple parted =
        articles.apply(
            "Exclude",
            ParDo.of(new ExcludeFn(list)).withOutputTags(ARTICLES, TupleTagList.of(REJECTS)));
    return new Result(
        parted.get(ARTICLES),
        PCollectionList.of(parted.get(REJECTS))
            .and(others)
            .apply("AllRejects", Flatten.pCollections()));
  }

  /** The articles that stay, and all rejects. */
  public record Result(PCollection<Article> articles, PCollection<Reject> rejects)
      implements StageOutput {
    @Override
    public Map<String, PCollection<?>> collections() {
      return Map.of("kept", articles, "excluded", rejects);
    }
  }

  private static final class ExcludeFn extends DoFn<Article, Article> {
    private final ExclusionList list;

    ExcludeFn(ExclusionList list) {
      this.list = list;
    }

    @ProcessElement
    public void process(@Element Article article, MultiOutputReceiver out) {
      String entry = list.entryFor(article);
      if (entry == null) {
        out.get(ARTICLES).output(article);
      } else {
        out.get(REJECTS)
            .output(
                Reject.excluded(
                    article.id(), article.source().uri(), article.source().position(), entry));
      }
    }
  }
}
