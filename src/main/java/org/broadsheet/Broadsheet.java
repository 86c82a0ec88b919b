package org.broadsheet;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.broadsheet.article.Stage;
import org.broadsheet.reading.ReadCorpus;
import org.broadsheet.report.CountRecords;
import org.broadsheet.report.RunFacts;
import org.broadsheet.tables.Findings;

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
    return pipeline(options, RunPlan.of(options, RunFacts.gather())).run();
  }

  /** The whole job, not yet started; its output folder is ready for it. */
  static Pipeline pipeline(BroadsheetOptions options, RunPlan plan) {
    Stages stages = Stages.of(options, plan);
    plan.prepareOutput(options.getOverwrite());
    Pipeline pipeline = Pipeline.create(options);
    build(pipeline, stages);
    return pipeline;
  }

  private static void build(Pipeline pipeline, Stages stages) {
    ReadCorpus.Result corpus = pipeline.apply(Stage.READ_CORPUS.title(), stages.readCorpus());
    Findings findings = corpus.records().apply("ProcessArticles", stages.processArticles());
    findings
        .withRecordCounts(CountRecords.of(corpus.tallies()))
        .apply(Stage.WRITE_TABLES.title(), stages.writeTables())
        .apply(Stage.WRITE_MANIFEST.title(), stages.writeManifest(findings));
  }
}
