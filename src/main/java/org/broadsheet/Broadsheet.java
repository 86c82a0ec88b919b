package org.broadsheet;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.article.Article;
import org.broadsheet.clustering.Clustering;
import org.broadsheet.clustering.Document;
import org.broadsheet.entities.ArticleMentions;
import org.broadsheet.entities.CountEntities;
import org.broadsheet.entities.JoinFacts;
import org.broadsheet.extraction.ExtractArticles;
import org.broadsheet.outlet.DetectOutlet;
import org.broadsheet.reading.ReadCorpus;
import org.broadsheet.repetition.RemoveRepeatedBlocks;
import org.broadsheet.report.CountRecords;
import org.broadsheet.report.RunFacts;
import org.broadsheet.report.WriteManifest;
import org.broadsheet.shard.Sharding;
import org.broadsheet.tables.Findings;
import org.broadsheet.tables.WriteTables;

/** The job: reads a corpus of news articles and writes clean, clustered, counted tables. */
public final class Broadsheet {

  private Broadsheet() {}

  public static void main(String[] args) {
    System.exit(Console.run(args));
  }

  /**
   * Starts the job.
   *
   * @throws UsageException if the input, the output or an option cannot be used
   */
  public static PipelineResult run(BroadsheetOptions options) {
    return pipeline(options, Preparation.of(options, RunFacts.gather())).run();
  }

  /** The whole job, not yet started. */
  static Pipeline pipeline(BroadsheetOptions options, Preparation prepared) {
    Pipeline pipeline = Pipeline.create(options);
    build(pipeline, prepared);
    return pipeline;
  }

  private static void build(Pipeline pipeline, Preparation job) {
    Sharding sharding = job.sharding();
    ReadCorpus.Result corpus = pipeline.apply("ReadCorpus", job.readCorpus());
    ExtractArticles.Result extracted =
        corpus.records().apply("ExtractArticles", job.extractArticles());
    RemoveRepeatedBlocks.Result cleaned =
        extracted
            .articles()
            .apply("DetectOutlet", DetectOutlet.using(job.outlets()))
            .apply(
                "RemoveRepeatedBlocks",
                RemoveRepeatedBlocks.in(sharding).withOutletRegistry(job.outlets()));
    PCollection<Article> articles =
        cleaned.articles().apply("DetectLanguage", job.detectLanguage());

    Clustering clustering =
        articles
            .apply(
                "ToDocuments",
                MapElements.into(TypeDescriptor.of(Document.class)).via(Document::of))
            .apply("ClusterNearDuplicates", job.clusterNearDuplicates());
    PCollection<ArticleMentions> mentions =
        articles
            .apply("FindMentions", job.findMentions())
            .apply("NameEntities", job.nameEntities());
    CountEntities.Result counts =
        CountEntities.Input.of(
                mentions,
                articles.apply("JoinFacts", JoinFacts.with(clustering.memberships(), sharding)))
            .apply(CountEntities.in(sharding));

    Findings.builder()
        .setArticles(articles)
        .setRejects(extracted.rejects())
        .setBoilerplate(cleaned.boilerplate())
        .setClustering(clustering)
        .setMentions(mentions)
        .setEntities(counts)
        .setRecordCounts(CountRecords.of(corpus.tallies(), extracted.skipped()))
        .build()
        .apply(
            "WriteTables",
            WriteTables.to(job.output(), sharding, job.outlets()).withLayout(job.layout()))
        .apply(
            "WriteManifest",
            WriteManifest.to(job.output(), job.facts(), counts.entities())
                .withMaxDefects(job.maxDefects()));
  }
}
