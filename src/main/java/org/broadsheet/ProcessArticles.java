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
import org.broadsheet.clustering.audit.AuditClusters;
import org.broadsheet.clustering.value.Document;
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
import org.broadsheet.shard.Batch;
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
 * PCollection<Article> found = findings.articles();
 * }</pre>
 *
 * <p>Records that yield no article are among {@link Findings#rejects()} with the reason; an article
 * on which a later stage fails keeps what is known of it and names the stage in {@link
 * Article#defects()}.
 */
public final class ProcessArticles extends PTransform<PCollection<SourceRecord>, Findings> {

  private final Sharding sharding;

  // Set once, on the copy that a method hands out.
  private OutletRegistry outlets;
  private ExtractArticles extractArticles;
  private DetectLanguage detectLanguage;
  private ClusterNearDuplicates clusterNearDuplicates;
  private FindMentions findMentions;
  private NameEntities nameEntities;
  private double audit;

  private ProcessArticles(Sharding sharding) {
    this.sharding = sharding;
    this.outlets = OutletRegistry.builtIn();
    this.extractArticles = ExtractArticles.create();
    this.detectLanguage = DetectLanguage.create();
    this.clusterNearDuplicates = ClusterNearDuplicates.in(sharding);
    this.findMentions = FindMentions.create().sharingTexts(sharding);
    this.nameEntities = NameEntities.in(sharding);
  }

  private ProcessArticles(ProcessArticles other) {
    this.sharding = other.sharding;
    this.outlets = other.outlets;
    this.extractArticles = other.extractArticles;
    this.detectLanguage = other.detectLanguage;
    this.clusterNearDuplicates = other.clusterNearDuplicates;
    this.findMentions = other.findMentions;
    this.nameEntities = other.nameEntities;
    this.audit = other.audit;
  }

  /** Processes with the defaults of all stages, grouping in the given number of shards. */
  public static ProcessArticles in(Sharding sharding) {
    return new ProcessArticles(sharding);
  }

  /** Knows these outlets. */
  public ProcessArticles withOutlets(OutletRegistry outlets) {
    ProcessArticles copy = new ProcessArticles(this);
    copy.outlets = outlets;
    return copy;
  }

  /** Extracts articles with a transform configured elsewhere. */
  public ProcessArticles with(ExtractArticles extractArticles) {
    ProcessArticles copy = new ProcessArticles(this);
    copy.extractArticles = extractArticles;
    return copy;
  }

  /** Detects languages with a transform configured elsewhere. */
  public ProcessArticles with(DetectLanguage detectLanguage) {
    ProcessArticles copy = new ProcessArticles(this);
    copy.detectLanguage = detectLanguage;
    return copy;
  }

  /** Clusters near-duplicates with a transform configured elsewhere. */
  public ProcessArticles with(ClusterNearDuplicates clusterNearDuplicates) {
    ProcessArticles copy = new ProcessArticles(this);
    copy.clusterNearDuplicates = clusterNearDuplicates;
    return copy;
  }

  /**
   * Audits the clusters with copies that are planted of a share of the articles; 0 for no audit.
   *
   * @see AuditClusters
   */
  public ProcessArticles withAudit(double share) {
    ProcessArticles copy = new ProcessArticles(this);
    copy.audit = share;
    return copy;
  }

  /** Finds mentions with a transform configured elsewhere, and names entities by these aliases. */
  public ProcessArticles with(FindMentions findMentions, AliasTable aliases) {
    ProcessArticles copy = new ProcessArticles(this);
    copy.findMentions = findMentions.withAliases(aliases).sharingTexts(sharding);
    copy.nameEntities = NameEntities.in(sharding).withAliases(aliases);
    return copy;
  }

  @Override
  public Findings expand(PCollection<SourceRecord> records) {
    Batch.require("ProcessArticles", records);
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

    PCollection<Document> documents =
        articles.apply(
            "ToDocuments", MapElements.into(TypeDescriptor.of(Document.class)).via(Document::of));
    Clustering clustering =
        documents.apply(Stage.CLUSTER_NEAR_DUPLICATES.title(), clusterNearDuplicates.trustingIds());
    PCollection<ArticleMentions> mentions =
        articles
            .apply(Stage.FIND_MENTIONS.title(), findMentions)
            .apply(Stage.NAME_ENTITIES.title(), nameEntities);
    CountEntities.Result counts =
        mentions.apply(
            Stage.COUNT_ENTITIES.title(),
            CountEntities.of(articles, clustering.memberships(), sharding));

    Findings findings =
        Findings.builder()
            .setArticles(articles)
            .setRejects(extracted.rejects())
            .setSkipped(extracted.skipped())
            .setBoilerplate(cleaned.boilerplate())
            .setClustering(clustering)
            .setMentions(mentions)
            .setEntities(counts)
            .build();
    return audit == 0
        ? findings
        : findings.withAudit(
            AuditClusters.of(audit, clusterNearDuplicates, sharding)
                .audit(documents, clustering.memberships()));
  }
}
