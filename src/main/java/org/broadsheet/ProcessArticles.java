package org.broadsheet;

import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
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
import org.broadsheet.entities.naming.EntityIds;
import org.broadsheet.extraction.ExtractArticles;
import org.broadsheet.extraction.SkipKnown;
import org.broadsheet.language.DetectLanguage;
import org.broadsheet.outlet.DetectOutlet;
import org.broadsheet.outlet.ExcludeArticles;
import org.broadsheet.outlet.ExclusionList;
import org.broadsheet.outlet.OutletRegistry;
import org.broadsheet.repetition.RemoveRepeatedBlocks;
import org.broadsheet.shard.Batch;
import org.broadsheet.shard.Sharding;
import org.broadsheet.tables.Findings;
import org.broadsheet.tables.Memory;
import org.broadsheet.tables.RecallRuns;
import org.broadsheet.tables.folder.PreviousRuns;
import org.broadsheet.wire.Memo;
import org.jspecify.annotations.Nullable;

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
  private PreviousRuns previous = PreviousRuns.NONE;
  private ExclusionList excluded = ExclusionList.NONE;
  private EntityIds entityIds;

  private ProcessArticles(Sharding sharding) {
    this.sharding = sharding;
    this.outlets = OutletRegistry.builtIn();
    this.extractArticles = ExtractArticles.create();
    this.detectLanguage = DetectLanguage.create();
    this.clusterNearDuplicates = ClusterNearDuplicates.in(sharding);
    this.findMentions = FindMentions.create().sharingTexts(sharding);
    this.nameEntities = NameEntities.in(sharding);
    this.entityIds = EntityIds.builtIn();
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
    this.previous = other.previous;
    this.excluded = other.excluded;
    this.entityIds = other.entityIds;
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

  /**
   * Finds mentions with a transform configured elsewhere, names entities by these aliases, and
   * gives them these ids.
   */
  public ProcessArticles with(FindMentions findMentions, AliasTable aliases, EntityIds ids) {
    ProcessArticles copy = new ProcessArticles(this);
    copy.findMentions = findMentions.withAliases(aliases).sharingTexts(sharding);
    copy.nameEntities = NameEntities.in(sharding).withAliases(aliases);
    copy.entityIds = ids;
    return copy;
  }

  /** Continues these runs: processes only what they have not read, and counts theirs in. */
  public ProcessArticles after(PreviousRuns previous) {
    ProcessArticles copy = new ProcessArticles(this);
    copy.previous = previous;
    return copy;
  }

  /** Leaves the articles of a list out, and takes those of earlier runs down. */
  public ProcessArticles without(ExclusionList list) {
    ProcessArticles copy = new ProcessArticles(this);
    copy.excluded = list;
    return copy;
  }

  @Override
  public Findings expand(PCollection<SourceRecord> records) {
    Batch.require("ProcessArticles", records);
    if (previous.isEmpty()) {
      return process(records, null);
    }
    Memory memory =
        records
            .getPipeline()
            .apply("RecallRuns", RecallRuns.of(previous, sharding).without(excluded));
    return process(records.apply("SkipKnown", SkipKnown.of(memory.known(), sharding)), memory);
  }

  private Findings process(PCollection<SourceRecord> records, @Nullable Memory memory) {
    ExtractArticles.Result extracted =
        records.apply(Stage.EXTRACT_ARTICLES.title(), extractArticles);
    ExcludeArticles.Result wanted =
        extracted
            .articles()
            .apply(Stage.DETECT_OUTLET.title(), DetectOutlet.using(outlets))
            .apply("ExcludeArticles", ExcludeArticles.of(excluded, extracted.rejects()));
    RemoveRepeatedBlocks removeBlocks =
        RemoveRepeatedBlocks.in(sharding).withOutletRegistry(outlets);
    RemoveRepeatedBlocks.Result cleaned =
        wanted
            .articles()
            .apply(
                Stage.REMOVE_REPEATED_BLOCKS.title(),
                memory == null ? removeBlocks : removeBlocks.after(memory.forBlocks()));
    PCollection<Article> articles =
        cleaned.articles().apply(Stage.DETECT_LANGUAGE.title(), detectLanguage);

    PCollection<Document> documents =
        articles.apply(
            "ToDocuments", MapElements.into(TypeDescriptor.of(Document.class)).via(Document::of));
    Clustering clustering =
        documents.apply(
            Stage.CLUSTER_NEAR_DUPLICATES.title(),
            memory == null
                ? clusterNearDuplicates.trustingIds()
                : clusterNearDuplicates.trustingIds().after(memory.forClustering()));
    PCollection<ArticleMentions> mentions =
        articles
            .apply(Stage.FIND_MENTIONS.title(), findMentions)
            .apply(
                Stage.NAME_ENTITIES.title(),
                memory == null ? nameEntities : nameEntities.after(memory.memos(Memo.Kind.NAMES)));
    CountEntities countEntities =
        CountEntities.of(articles, clustering.memberships(), sharding).withIds(entityIds);
    CountEntities.Result counts =
        mentions.apply(
            Stage.COUNT_ENTITIES.title(),
            memory == null
                ? countEntities
                : countEntities.after(memory.forCounting(clustering.revisions())));
    PCollection<Memo> memos =
        PCollectionTuple.of(NoteForLaterRuns.MENTIONS, mentions)
            .and(NoteForLaterRuns.REJECTS, wanted.rejects())
            .and(NoteForLaterRuns.OF_CLUSTERING, clustering.memos())
            .and(NoteForLaterRuns.OF_BLOCKS, cleaned.memos())
            .apply(
                "NoteForLaterRuns",
                memory == null
                    ? NoteForLaterRuns.create()
                    : NoteForLaterRuns.withTombstones(memory.tombstones()));

    Findings findings =
        Findings.builder()
            .setArticles(articles)
            .setRejects(wanted.rejects())
            .setTombstones(memory == null ? null : memory.tombstones())
            .setMemos(memos)
            .setEarlierOutletsOf(memory)
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
