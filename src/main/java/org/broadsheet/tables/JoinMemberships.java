package org.broadsheet.tables;

import java.util.List;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.article.Article;
import org.broadsheet.article.Block;
import org.broadsheet.clustering.Membership;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.Joined;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;

/**
 * Joins each article with its cluster membership: the final join, and the second of the three times
 * that a text crosses a shuffle.
 */
final class JoinMemberships extends PTransform<PCollection<Article>, PCollectionTuple> {

  static final TupleTag<List<GenericRecord>> ARTICLE_ROWS = new TupleTag<>("articles") {};
  static final TupleTag<List<GenericRecord>> CUT_BLOCK_ROWS = new TupleTag<>("cutBlocks") {};
  static final TupleTag<KV<Hash128, OutletTally>> OUTLETS = new TupleTag<>("outlets") {};
  static final TupleTag<KV<String, Long>> TOTALS = new TupleTag<>("totals") {};

  private static final TupleTag<Article> ARTICLE = new TupleTag<>("article") {};
  private static final TupleTag<Membership> MEMBERSHIP = new TupleTag<>("membership") {};
  private static final TupleTag<String> DEFECT = new TupleTag<>("defect") {};

  private final PCollection<KV<Hash128, Membership>> memberships;
  private final PCollection<KV<Hash128, String>> defects;
  private final Sharding sharding;

  private JoinMemberships(
      PCollection<KV<Hash128, Membership>> memberships,
      PCollection<KV<Hash128, String>> defects,
      Sharding sharding) {
    this.memberships = memberships;
    this.defects = defects;
    this.sharding = sharding;
  }

  /**
   * Joins articles with their memberships, one each, and with what failed on them in stages that do
   * not carry the article, for few.
   */
  static JoinMemberships with(
      PCollection<KV<Hash128, Membership>> memberships,
      PCollection<KV<Hash128, String>> defects,
      Sharding sharding) {
    return new JoinMemberships(memberships, defects, sharding);
  }

  @Override
  public PCollectionTuple expand(PCollection<Article> articles) {
    PCollection<KV<Hash128, Article>> byId =
        articles
            .apply(
                "KeyById",
                WithKeys.<Hash128, Article>of(article -> Hash128.parse(article.id()))
                    .withKeyType(TypeDescriptor.of(Hash128.class)))
            .setCoder(GroupByHash.keyed(articles.getCoder()));
    PCollectionTuple rows =
        KeyedPCollectionTuple.of(ARTICLE, byId)
            .and(MEMBERSHIP, memberships)
            .and(DEFECT, defects)
            .apply("ById", JoinByHash.in(sharding))
            .apply(
                "MakeRows",
                ParDo.of(new MakeRows())
                    .withOutputTags(
                        ARTICLE_ROWS, TupleTagList.of(CUT_BLOCK_ROWS).and(OUTLETS).and(TOTALS)));
    rows.get(ARTICLE_ROWS).setCoder(WriteTable.coder(Table.ARTICLES));
    rows.get(CUT_BLOCK_ROWS).setCoder(WriteTable.coder(Table.CUT_BLOCKS));
    return rows;
  }

  private static final class MakeRows extends DoFn<KV<Hash128, Joined>, List<GenericRecord>> {
    @ProcessElement
    public void process(@Element KV<Hash128, Joined> joined, MultiOutputReceiver out) {
      List<Article> articles = joined.getValue().all(ARTICLE);
      List<Membership> memberships = joined.getValue().all(MEMBERSHIP);
      if (articles.size() != 1 || memberships.size() != 1) {
        throw new IllegalStateException(
            String.format(
                "article id %s has %d articles and %d cluster memberships; each must be one",
                joined.getKey(), articles.size(), memberships.size()));
      }
      Article article = articles.get(0).withDefects(joined.getValue().all(DEFECT));
      output(article, memberships.get(0), out);
    }

    private static void output(Article article, Membership membership, MultiOutputReceiver out) {
      out.get(ARTICLE_ROWS).output(List.of(ArticleRows.article(article, membership)));
      List<GenericRecord> cut = ArticleRows.cutBlocks(article);
      if (!cut.isEmpty()) {
        out.get(CUT_BLOCK_ROWS).output(cut);
      }
      if (article.outlet().isKnown()) {
        out.get(OUTLETS).output(tally(article, membership));
      }
      out.get(TOTALS).output(KV.of(Totals.languageName(article.language().code()), 1L));
      for (Block block : article.blocks()) {
        if (!block.isKept()) {
          out.get(TOTALS).output(KV.of(Totals.cutName(block.reason().name()), 1L));
        }
      }
      for (String defect : article.defects()) {
        out.get(TOTALS).output(KV.of(Totals.defectsName(defect.split(":", 2)[0]), 1L));
      }
    }

    private static KV<Hash128, OutletTally> tally(Article article, Membership membership) {
      String domain = article.outlet().domain();
      long dated = article.metadata().published().isKnown() ? 1 : 0;
      return KV.of(
          CountOutlets.key(domain, membership.clusterId()),
          OutletTally.of(domain, article.outlet().name(), 1, 1, dated));
    }
  }
}
