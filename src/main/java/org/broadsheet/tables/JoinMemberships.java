package org.broadsheet.tables;

import java.util.List;
import java.util.Objects;
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
import org.broadsheet.article.ArticleId;
import org.broadsheet.article.Block;
import org.broadsheet.article.Published;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.Joined;
import org.broadsheet.shard.Sharding;
import org.broadsheet.tables.file.BundleRows;
import org.broadsheet.tables.file.PackRows;
import org.broadsheet.tables.file.Totals;
import org.broadsheet.tables.file.WrittenTables;
import org.broadsheet.tables.row.ArticleRows;
import org.broadsheet.tables.row.OutletTally;
import org.broadsheet.tables.row.OutletTallyCoder;
import org.broadsheet.tables.schema.Layout;
import org.broadsheet.tables.schema.Table;
import org.broadsheet.text.Hash128;

/**
 * Joins each article with its cluster membership: the final join, and the second of the three times
 * that a text crosses a shuffle.
 */
final class JoinMemberships extends PTransform<PCollection<Article>, PCollectionTuple> {

  /** Characters that are shown of a date that could not be read. */
  private static final int MAX_EXAMPLE = 40;

  static final TupleTag<KV<Hash128, OutletTally>> OUTLETS = new TupleTag<>("outlets") {};

  private static final TupleTag<Article> ARTICLE = new TupleTag<>("article") {};
  private static final TupleTag<Membership> MEMBERSHIP = new TupleTag<>("membership") {};
  private static final TupleTag<String> DEFECT = new TupleTag<>("defect") {};

  private final PCollection<KV<Hash128, Membership>> memberships;
  private final PCollection<KV<Hash128, String>> defects;
  private final Sharding sharding;
  private final Layout layout;

  private JoinMemberships(
      PCollection<KV<Hash128, Membership>> memberships,
      PCollection<KV<Hash128, String>> defects,
      Sharding sharding,
      Layout layout) {
    this.memberships = memberships;
    this.defects = defects;
    this.sharding = sharding;
    this.layout = layout;
  }

  /**
   * Joins articles with their memberships, one each, and with what failed on them in stages that do
   * not carry the article, for few.
   */
  static JoinMemberships with(
      PCollection<KV<Hash128, Membership>> memberships,
      PCollection<KV<Hash128, String>> defects,
      Sharding sharding,
      Layout layout) {
    return new JoinMemberships(memberships, defects, sharding, layout);
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
                ParDo.of(new MakeRows(layout))
                    .withOutputTags(PackRows.PACKS, TupleTagList.of(PackRows.TOTALS).and(OUTLETS)));
    rows.get(PackRows.PACKS).setCoder(PackRows.PACK_CODER);
    rows.get(PackRows.TOTALS).setCoder(WrittenTables.SUM_CODER);
    rows.get(OUTLETS).setCoder(GroupByHash.keyed(OutletTallyCoder.of()));
    return rows;
  }

  private static final class MakeRows extends DoFn<KV<Hash128, Joined>, KV<String, byte[]>> {
    private final Layout layout;
    private transient BundleRows rows;

    MakeRows(Layout layout) {
      this.layout = layout;
    }

    @StartBundle
    public void startBundle() {
      rows = new BundleRows(layout);
    }

    @FinishBundle
    public void finishBundle(FinishBundleContext context) {
      rows.finish(context);
    }

    @ProcessElement
    public void process(@Element KV<Hash128, Joined> joined, MultiOutputReceiver out) {
      List<Article> articles = joined.getValue().all(ARTICLE);
      List<Membership> memberships = joined.getValue().all(MEMBERSHIP);
      if (articles.size() > 1) {
        throw ArticleId.shared(joined.getKey(), articles.size());
      }
      if (articles.size() != 1 || memberships.size() != 1) {
        throw new IllegalStateException(
            String.format(
                "article id %s has %d articles and %d cluster memberships; each must be one",
                joined.getKey(), articles.size(), memberships.size()));
      }
      Article article = articles.get(0).withDefects(joined.getValue().all(DEFECT));
      addRows(article, memberships.get(0), rows.to(out.get(PackRows.PACKS)));
      if (article.outlet().isKnown()) {
        out.get(OUTLETS).output(tally(article, memberships.get(0)));
      }
    }

    private static void addRows(Article article, Membership membership, BundleRows rows) {
      rows.row(Table.ARTICLES, ArticleRows.article(article, membership));
      rows.rows(Table.CUT_BLOCKS, ArticleRows.cutBlocks(article));
      rows.count(Totals.languageName(article.language().code()));
      countDate(article.metadata().published(), rows);
      for (Block block : article.blocks()) {
        if (!block.isKept()) {
          rows.count(Totals.cutName(block.reason().name(), ArticleRows.isProse(block.text())));
        }
      }
      for (String defect : article.defects()) {
        if (Article.isDamage(defect)) {
          rows.count(Totals.DAMAGED);
        } else {
          rows.count(Totals.defectsName(defect.split(":", 2)[0]));
        }
      }
    }

    private static void countDate(Published published, BundleRows rows) {
      String stated = published.evidence();
      if (!published.isKnown() && stated != null) {
        rows.count(Totals.UNREAD_DATES);
        String value = stated.substring(stated.indexOf(": ") + 2);
        rows.example(
            Totals.UNREAD_DATE_EXAMPLE,
            value.length() > MAX_EXAMPLE ? value.substring(0, MAX_EXAMPLE) : value);
      }
    }

    private static KV<Hash128, OutletTally> tally(Article article, Membership membership) {
      String domain = Objects.requireNonNull(article.outlet().domain());
      long dated = article.metadata().published().isKnown() ? 1 : 0;
      return KV.of(
          CountOutlets.key(domain, membership.clusterId()),
          new OutletTally(domain, article.outlet().name(), 1, 1, dated));
    }
  }
}
