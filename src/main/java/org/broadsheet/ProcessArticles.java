package org.broadsheet;

import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.article.Article;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.article.Stage;
import org.broadsheet.clustering.ClusterNearDuplicates;
import org.broadsheet.clustering.Clustering;
import org.broadsheet.clustering.Document;
import org.broadsheet.entities.ArticleMentions;
import org.broadsheet.entities.CountEntities;
import org.broadsheet.entities.FindMentions;
import org.broadsheet.entities.NameEntities;
import org.broadsheet.entities.naming.AliasTable;
import org.broadsheet.extraction.ExtractArticles;
import org.broadsheet.language.DetectLanguage;
import org.broadsheet.outlet.DetectOutlet;
import org.broadsheet.outlet.OutletRegistry;
import org.broadsheet.repetition.RemoveRepeatedBlocks;
import org.broadsheet.shard.Sharding;
import org.broadsheet.tables.Findings;

/**
 * Turns records into findings: every stage between reading and writing, as one transform for a
 * pipeline of your own.
 *
 * <pre>{@code
 * Findings findings =
 *     pipeline
 *         .apply(ReadCorpus.from(List.of("articles")))
 *         .records()
 *         .apply(ProcessArticles.in(new Sharding(16)));
 * findings.articles().apply(...);
 * }</pre>
 *
 * <p>Records that yield no article are among {@link Findings#rejects()} with the reason; an article
 * on which a later stage fails keeps what is known of it and names the stage in {@link
 * Article#defects()}.
 */
public final class ProcessArticles extends PTransform<PCollection<SourceRecord>, Findings> {

  private final Sharding sharding;
  private final OutletRegistry outlets;
  private final ExtractArticles extractArticles;
  private final DetectLanguage detectLanguage;
  private final ClusterNearDuplicates clusterNearDuplicates;
  private final FindMentions findMentions;
  private final NameEntities nameEntities;

  private ProcessArticles(
      Sharding sharding,
      OutletRegistry outlets,
      ExtractArticles extractArticles,
      DetectLanguage detectLanguage,
      ClusterNearDuplicates clusterNearDuplicates,
      FindMentions findMentions,
      NameEntities nameEntities) {
    this.sharding = sharding;
    this.outlets = outlets;
    this.extractArticles = extractArticles;
    this.detectLanguage = detectLanguage;
    this.clusterNearDuplicates = clusterNearDuplicates;
    this.findMentions = findMentions;
    this.nameEntities = nameEntities;
  }

  /** Processes with the defaults of all stages, grouping in the given number of shards. */
  public static ProcessArticles in(Sharding sharding) {
    return new ProcessArticles(
        sharding,
        OutletRegistry.builtIn(),
        ExtractArticles.create(),
        DetectLanguage.create(),
        ClusterNearDuplicates.in(sharding),
        FindMentions.create().sharingTexts(sharding),
        NameEntities.in(sharding));
  }

  /** Knows these outlets. */
  public ProcessArticles withOutlets(OutletRegistry outlets) {
    return new ProcessArticles(
        sharding,
        outlets,
        extractArticles,
        detectLanguage,
        clusterNearDuplicates,
        findMentions,
        nameEntities);
  }

  /** Extracts articles with a transform configured elsewhere. */
  public ProcessArticles with(ExtractArticles extractArticles) {
    return new ProcessArticles(
        sharding,
        outlets,
        extractArticles,
        detectLanguage,
        clusterNearDuplicates,
        findMentions,
        nameEntities);
  }

  /** Detects languages with a transform configured elsewhere. */
  public ProcessArticles with(DetectLanguage detectLanguage) {
    return new ProcessArticles(
        sharding,
        outlets,
        extractArticles,
        detectLanguage,
        clusterNearDuplicates,
        findMentions,
        nameEntities);
  }

  /** Clusters near-duplicates with a transform configured elsewhere. */
  public ProcessArticles with(ClusterNearDuplicates clusterNearDuplicates) {
    return new ProcessArticles(
        sharding,
        outlets,
        extractArticles,
        detectLanguage,
        clusterNearDuplicates,
        findMentions,
        nameEntities);
  }

  /** Finds mentions with a transform configured elsewhere, and names entities by these aliases. */
  public ProcessArticles with(FindMentions findMentions, AliasTable aliases) {
    return new ProcessArticles(
        sharding,
        outlets,
        extractArticles,
        detectLanguage,
        clusterNearDuplicates,
        findMentions.withAliases(aliases).sharingTexts(sharding),
        NameEntities.in(sharding).withAliases(aliases));
  }

  @Override
  public Findings expand(PCollection<SourceRecord> records) {
    ExtractArticles.Result extracted =
        records.apply(Stage.EXTRACT_ARTICLES.title(), extractArticles);
    RemoveRepeatedBlocks.Result cleaned =
        extracted
            .articles()
            .apply(Stage.DETECT_OUTLET.title(), DetectOutlet.using(outlets))
            .apply(
                Stage.REMOVE_REPEATED_BLOCKS.title(),
                RemoveRepeatedBlocks.in(sharding).withOutletRegistry(outlets));
    PCollection<Article> articles =
        cleaned.articles().apply(Stage.DETECT_LANGUAGE.title(), detectLanguage);

    Clustering clustering =
        articles
            .apply(
                "ToDocuments",
                MapElements.into(TypeDescriptor.of(Document.class)).via(Document::of))
            .apply(Stage.CLUSTER_NEAR_DUPLICATES.title(), clusterNearDuplicates);
    PCollection<ArticleMentions> mentions =
        articles
            .apply(Stage.FIND_MENTIONS.title(), findMentions)
            .apply(Stage.NAME_ENTITIES.title(), nameEntities);
    CountEntities.Result counts =
        mentions.apply(
            Stage.COUNT_ENTITIES.title(),
            CountEntities.of(articles, clustering.memberships(), sharding));

    return Findings.builder()
        .setArticles(articles)
        .setRejects(extracted.rejects())
        .setSkipped(extracted.skipped())
        .setBoilerplate(cleaned.boilerplate())
        .setClustering(clustering)
        .setMentions(mentions)
        .setEntities(counts)
        .build();
  }
}
