package org.broadsheet.tables.row;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.avro.generic.GenericRecord;
import org.broadsheet.article.Article;
import org.broadsheet.article.Block;
import org.broadsheet.article.Evidence;
import org.broadsheet.article.Language;
import org.broadsheet.article.LanguageShare;
import org.broadsheet.article.Metadata;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Published;
import org.broadsheet.article.Source;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.tables.schema.Table;
import org.broadsheet.text.Hash128;
import org.broadsheet.text.NormalizedText;
import org.broadsheet.text.UrlKey;

/** Makes the rows of {@code articles} and {@code cut_blocks}. */
public final class ArticleRows {

  /** Shorter cut blocks are menus and labels; they are counted by reason and get no row. */
  private static final int MIN_WORDS_OF_PROSE = 5;

  private ArticleRows() {}

  public static GenericRecord article(Article article, Membership membership) {
    String text = article.text();
    NormalizedText normalized = NormalizedText.of(text);
    RowBuilder row = RowBuilder.of(Table.ARTICLES).set("article_id", article.id());
    row.set("text_id", Hash128.of(normalized.text()).hex());
    row.set("text", text);
    row.set("char_count", codePoints(text));
    row.set("word_count", normalized.size());
    setSource(row, article.source());
    setMetadata(row, article.metadata());
    setPublished(row, article.metadata().published());
    setLanguage(row, article.language());
    setOutlet(row, article.outlet());
    AgencyRows.set(row, article.outlet(), text, membership.origin());
    setMembership(row, membership);
    setCut(row, article.blocks());
    row.set("text_confidence", article.textConfidence());
    return row.set("defects", article.defects()).build();
  }

  private static void setSource(RowBuilder row, Source source) {
    row.set("source_uri", source.uri())
        .set("source_position", source.position())
        .set("source_id", source.sourceId())
        .set("format", source.format())
        .set("charset", source.charset())
        .set("retrieved_at", source.retrievedAtMillis())
        .set("extra", new TreeMap<>(source.extra()));
  }

  private static void setMetadata(RowBuilder row, Metadata metadata) {
    String address = metadata.url() != null ? metadata.url() : metadata.canonicalUrl();
    row.set("url_key", address == null ? null : UrlKey.of(address))
        .set("url", metadata.url())
        .set("canonical_url", metadata.canonicalUrl())
        .set("title", metadata.title())
        .set("authors", metadata.authors())
        .set("byline", metadata.byline())
        .set("section", metadata.section())
        .set("image_url", metadata.imageUrl())
        .set("modified_at", metadata.modifiedAtMillis())
        .set("page_type", metadata.pageType().name())
        .set("completeness", metadata.completeness().name());
  }

  private static void setPublished(RowBuilder row, Published published) {
    row.setDate("published_on", published.epochDay())
        .set("published_at", published.epochMillis())
        .set("published_offset_minutes", published.offsetMinutes())
        .set("published_precision", published.precision().name())
        .set("published_evidence", published.evidence());
  }

  private static void setLanguage(RowBuilder row, Language language) {
    List<GenericRecord> shares = new ArrayList<>();
    for (LanguageShare share : language.shares()) {
      shares.add(
          RowBuilder.struct(
              Table.ARTICLES, "languages", share.language(), share.share(), share.score()));
    }
    row.set("language", language.code())
        .set("language_score", language.score())
        .set("languages", shares)
        .set("is_mixed_language", language.isMixed());
  }

  private static void setOutlet(RowBuilder row, Outlet outlet) {
    List<GenericRecord> evidence = new ArrayList<>();
    for (Evidence seen : outlet.evidence()) {
      evidence.add(
          RowBuilder.struct(
              Table.ARTICLES, "outlet_evidence", seen.signal(), seen.value(), seen.weight()));
    }
    row.set("outlet_domain", outlet.domain())
        .set("outlet_name", outlet.name())
        .set("outlet_confidence", outlet.confidence())
        .set("outlet_evidence", evidence)
        .set("site_domain", outlet.siteDomain())
        .set("origin_domain", outlet.originDomain());
  }

  private static void setMembership(RowBuilder row, Membership membership) {
    row.set("cluster_id", membership.clusterId().hex())
        .set("cluster_size", membership.clusterSize())
        .set("is_representative", membership.isRepresentative())
        .set("similarity_to_representative", membership.similarityToRepresentative())
        .set("containment_in_representative", membership.containmentInRepresentative());
  }

  private static void setCut(RowBuilder row, List<Block> blocks) {
    int count = 0;
    int chars = 0;
    for (Block block : blocks) {
      if (!block.isKept()) {
        count++;
        chars += codePoints(block.text());
      }
    }
    row.set("cut_blocks", count).set("cut_chars", chars);
  }

  /** The cut blocks of an article that are prose. */
  public static List<GenericRecord> cutBlocks(Article article) {
    List<GenericRecord> rows = new ArrayList<>();
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      if (!block.isKept() && isProse(block.text())) {
        rows.add(
            RowBuilder.of(Table.CUT_BLOCKS)
                .set("article_id", article.id())
                .set("position", i)
                .set("text", block.text())
                .set("reason", block.reason().name())
                .set("rule", block.rule())
                .build());
      }
    }
    return rows;
  }

  /** Whether a block is more than a menu or a label. */
  public static boolean isProse(String text) {
    return NormalizedText.of(text).size() >= MIN_WORDS_OF_PROSE;
  }

  private static int codePoints(String text) {
    return text.codePointCount(0, text.length());
  }
}
