package org.broadsheet.entities;

import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.broadsheet.article.Article;
import org.broadsheet.article.ArticleId;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.Joined;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;

/**
 * Joins outlet, language and day of each article with its cluster, for counting. No text is
 * shuffled: about 40 bytes per article.
 */
final class JoinFacts
    extends PTransform<PCollection<Article>, PCollection<KV<Hash128, ArticleFacts>>> {

  private static final TupleTag<ArticleFacts> FACTS = new TupleTag<>("facts") {};
  private static final TupleTag<Membership> MEMBERSHIP = new TupleTag<>("membership") {};

  private final PCollection<KV<Hash128, Membership>> memberships;
  private final Sharding sharding;

  private JoinFacts(PCollection<KV<Hash128, Membership>> memberships, Sharding sharding) {
    this.memberships = memberships;
    this.sharding = sharding;
  }

  /** Joins with the memberships of the same articles. */
  static JoinFacts with(PCollection<KV<Hash128, Membership>> memberships, Sharding sharding) {
    return new JoinFacts(memberships, sharding);
  }

  @Override
  public PCollection<KV<Hash128, ArticleFacts>> expand(PCollection<Article> articles) {
    PCollection<KV<Hash128, ArticleFacts>> facts =
        articles
            .apply("WithoutText", ParDo.of(new WithoutText()))
            .setCoder(GroupByHash.keyed(ArticleFactsCoder.of()));
    return KeyedPCollectionTuple.of(FACTS, facts)
        .and(MEMBERSHIP, memberships)
        .apply("ById", JoinByHash.in(sharding))
        .apply("AddCluster", ParDo.of(new AddCluster()))
        .setCoder(GroupByHash.keyed(ArticleFactsCoder.of()));
  }

  private static final class WithoutText extends DoFn<Article, KV<Hash128, ArticleFacts>> {
    @ProcessElement
    public void process(@Element Article article, OutputReceiver<KV<Hash128, ArticleFacts>> out) {
      Hash128 id = Hash128.parse(article.id());
      out.output(
          KV.of(
              id,
              new ArticleFacts(
                  article.outlet().domain(),
                  article.language().code(),
                  article.metadata().published().epochDay(),
                  id,
                  1,
                  true)));
    }
  }

  private static final class AddCluster
      extends DoFn<KV<Hash128, Joined>, KV<Hash128, ArticleFacts>> {
    @ProcessElement
    public void process(
        @Element KV<Hash128, Joined> joined, OutputReceiver<KV<Hash128, ArticleFacts>> out) {
      List<ArticleFacts> articles = joined.getValue().all(FACTS);
      if (articles.size() > 1) {
        throw ArticleId.shared(joined.getKey(), articles.size());
      }
      for (ArticleFacts facts : articles) {
        for (Membership membership : joined.getValue().all(MEMBERSHIP)) {
          out.output(
              KV.of(
                  joined.getKey(),
                  new ArticleFacts(
                      facts.outletDomain(),
                      facts.language(),
                      facts.epochDay(),
                      membership.clusterId(),
                      membership.clusterSize(),
                      membership.isRepresentative())));
        }
      }
    }
  }
}
