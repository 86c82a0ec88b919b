package org.broadsheet.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.Row;
import org.broadsheet.article.Article;
import org.broadsheet.article.ArticleId;
import org.broadsheet.article.Block;
import org.broadsheet.article.BlockKind;
import org.broadsheet.article.GivenFields;
import org.broadsheet.article.Language;
import org.broadsheet.article.LanguageShare;
import org.broadsheet.article.Metadata;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Published;
import org.broadsheet.article.Source;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.text.Hash128;

/** Restores an article from the columns that a row has. */
final class ArticleColumns {

  private ArticleColumns() {}

  static Article article(Row row) {
    Cells cells = new Cells(row);
    String id = cells.required("article_id", "id");
    return Article.builder()
        .setId(id)
        .setSource(source(id, cells))
        .setMetadata(metadata(cells))
        .setBlocks(blocks(cells.required("text")))
        .setTextConfidence(cells.number("text_confidence"))
        .setOutlet(outlet(cells))
        .setLanguage(language(cells))
        .setDefects(cells.strings("defects"))
        .build();
  }

  static KV<Hash128, Membership> membership(Row row) {
    Cells cells = new Cells(row);
    Hash128 id = Hash128.parse(ArticleId.of(cells.required("article_id", "id")));
    String cluster = cells.string("cluster_id");
    return KV.of(
        id,
        cluster == null
            ? Membership.alone(id)
            : Membership.of(
                Hash128.parse(ArticleId.of(cluster)),
                (int) cells.integer("cluster_size", 1),
                cells.flag("is_representative")));
  }

  private static Source source(String id, Cells cells) {
    return Source.of(
        SourceRecord.text(id, "")
            .setUri(cells.string("source_uri", id))
            .setPosition(cells.integer("source_position", 0))
            .setFormat(cells.string("format", "TEXT"))
            .setCharset(cells.string("charset", "UTF-8"))
            .setRetrievedAtMillis(cells.millis("retrieved_at"))
            .setGiven(
                GivenFields.builder()
                    .setSourceId(cells.string("source_id"))
                    .setExtra(new TreeMap<>(cells.map("extra")))
                    .build())
            .build());
  }

  private static Metadata metadata(Cells cells) {
    return Metadata.builder()
        .setUrl(cells.string("url"))
        .setCanonicalUrl(cells.string("canonical_url"))
        .setTitle(cells.string("title"))
        .setAuthors(cells.strings("authors"))
        .setByline(cells.string("byline"))
        .setSection(cells.string("section"))
        .setImageUrl(cells.string("image_url"))
        .setPublished(published(cells))
        .setModifiedAtMillis(cells.millis("modified_at"))
        .setPageType(
            Metadata.PageType.valueOf(cells.string("page_type", Metadata.PageType.OTHER.name())))
        .setCompleteness(
            Metadata.Completeness.valueOf(
                cells.string("completeness", Metadata.Completeness.UNKNOWN.name())))
        .build();
  }

  private static Published published(Cells cells) {
    Long day = cells.day("published_on");
    if (day == null) {
      return Published.UNKNOWN;
    }
    return new Published(
        day,
        cells.millis("published_at"),
        cells.count("published_offset_minutes"),
        Published.Precision.valueOf(
            cells.string("published_precision", Published.Precision.DAY.name())),
        cells.string("published_evidence"));
  }

  private static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : text.split("\n\n+", -1)) {
      if (!paragraph.isBlank()) {
        blocks.add(Block.kept(BlockKind.PARAGRAPH, paragraph));
      }
    }
    return blocks;
  }

  private static Outlet outlet(Cells cells) {
    String domain = cells.string("outlet_domain");
    Double confidence = cells.number("outlet_confidence");
    return Outlet.builder()
        .setDomain(domain)
        .setName(cells.string("outlet_name"))
        .setConfidence(confidence != null ? confidence : domain == null ? 0 : 1)
        .setAgencies(cells.strings("agencies"))
        .setSiteDomain(cells.string("site_domain"))
        .setOriginDomain(cells.string("origin_domain"))
        .build();
  }

  private static Language language(Cells cells) {
    String code = cells.string("language");
    if (code == null) {
      return Language.UNKNOWN;
    }
    List<LanguageShare> shares = new ArrayList<>();
    for (Row share : cells.rows("languages")) {
      shares.add(
          new LanguageShare(
              share.getString("language"), share.getDouble("share"), share.getDouble("score")));
    }
    Double score = cells.number("language_score");
    return new Language(code, score == null ? 0 : score, shares, cells.flag("is_mixed_language"));
  }
}
