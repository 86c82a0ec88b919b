package org.broadsheet.report;

import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Top;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.PDone;
import org.broadsheet.entities.EntityTotal;
import org.broadsheet.report.catalogue.Catalogue;
import org.broadsheet.report.page.Survey;
import org.broadsheet.tables.file.Totals;
import org.broadsheet.tables.file.WrittenTables;
import org.broadsheet.tables.folder.OutputFolder;

/**
 * Checks the balance of the run and writes the data dictionary, {@code report.html} and then {@code
 * manifest.json}, once every file of every table has its final name. A folder with a manifest holds
 * a complete run.
 *
 * <pre>{@code
 * tables.apply(
 *     "WriteManifest",
 *     WriteManifest.to(output, facts, findings.entities().entities()).withMaxDefects(100));
 * }</pre>
 */
public final class WriteManifest extends PTransform<WrittenTables, PDone> {

  private static final int TOP_ENTITIES = 10;

  private final OutputFolder output;
  private final RunFacts facts;
  private final long maxDefects;
  private final PCollection<EntityTotal> entities;

  private WriteManifest(
      OutputFolder output, RunFacts facts, long maxDefects, PCollection<EntityTotal> entities) {
    this.output = output;
    this.facts = facts;
    this.maxDefects = maxDefects;
    this.entities = entities;
  }

  /**
   * Writes into a folder.
   *
   * @param facts what was known before the run
   * @param entities all entities, of which the most mentioned are named
   */
  public static WriteManifest to(
      OutputFolder output, RunFacts facts, PCollection<EntityTotal> entities) {
    return new WriteManifest(output, facts, 0, entities);
  }

  /** Lets this number of articles have a defect; without it, none may. */
  public WriteManifest withMaxDefects(long defects) {
    return new WriteManifest(output, facts, defects, entities);
  }

  @Override
  public PDone expand(WrittenTables tables) {
    PCollectionView<List<EntityTotal>> top =
        entities
            .apply("TopEntities", Top.of(TOP_ENTITIES, new ByMentions()).withoutDefaults())
            .apply(
                "TopEntitiesView",
                View.<List<EntityTotal>>asSingleton().withDefaultValue(List.of()));
    // It reads all files, so whoever waits for it waits for them.
    Survey survey = Survey.of(tables.files());
    tables
        .totals()
        .apply(
            "Write",
            ParDo.of(
                    new WriteFn(
                        output.path(),
                        facts.toJson(),
                        Instant.now().toString(),
                        maxDefects,
                        top,
                        survey))
                .withSideInputs(top)
                .withSideInputs(survey.views()));
    return PDone.in(tables.getPipeline());
  }

  private static final class ByMentions implements Comparator<EntityTotal>, Serializable {
    @Override
    public int compare(EntityTotal a, EntityTotal b) {
      return Comparator.comparingLong(EntityTotal::mentionCount)
          .thenComparing(EntityTotal::entity, Comparator.reverseOrder())
          .thenComparing(EntityTotal::type)
          .compare(a, b);
    }
  }

  private static final class WriteFn extends DoFn<Map<String, Long>, Void> {
    private final String output;
    private final String facts;
    private final String startedAt;
    private final long maxDefects;
    private final PCollectionView<List<EntityTotal>> topEntities;
    private final Survey survey;

    WriteFn(
        String output,
        String facts,
        String startedAt,
        long maxDefects,
        PCollectionView<List<EntityTotal>> topEntities,
        Survey survey) {
      this.output = output;
      this.facts = facts;
      this.startedAt = startedAt;
      this.maxDefects = maxDefects;
      this.topEntities = topEntities;
      this.survey = survey;
    }

    @ProcessElement
    public void process(@Element Map<String, Long> sums, ProcessContext context)
        throws IOException {
      Totals totals = new Totals(new TreeMap<>(sums));
      Balance.check(totals, maxDefects);
      OutputFolder folder = OutputFolder.of(output);
      folder.write(OutputFolder.SCHEMA + "/index.html", DataDictionary.page(), "text/html");
      String manifest =
          new Manifest(facts)
              .addTotals(totals)
              .addCounts(survey.counts(context))
              .addTopEntities(context.sideInput(topEntities))
              .addTimes(startedAt, Instant.now().toString())
              .toJson();
      Catalogue catalogue = new Catalogue(manifest, folder.tableFiles());
      folder.write(OutputFolder.CROISSANT, catalogue.croissant(), "application/ld+json");
      folder.write(OutputFolder.DATA_PACKAGE, catalogue.dataPackage(), "application/json");
      folder.write(OutputFolder.REPORT, survey.page(context, manifest), "text/html");
      folder.write(OutputFolder.MANIFEST, manifest, "application/json");
    }
  }
}
