package org.broadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.broadsheet.article.DateOrder;
import org.broadsheet.clustering.ClusterNearDuplicates;
import org.broadsheet.clustering.value.Thresholds;
import org.broadsheet.entities.FindMentions;
import org.broadsheet.entities.naming.AliasTable;
import org.broadsheet.entities.naming.EntityIds;
import org.broadsheet.extraction.ExtractArticles;
import org.broadsheet.language.DetectLanguage;
import org.broadsheet.language.LanguageCodes;
import org.broadsheet.outlet.ExclusionList;
import org.broadsheet.outlet.OutletRegistry;
import org.broadsheet.reading.ReadCorpus;
import org.broadsheet.report.WriteManifest;
import org.broadsheet.tables.Findings;
import org.broadsheet.tables.WriteTables;
import org.broadsheet.tables.schema.Layout;
import org.jspecify.annotations.Nullable;

/** Every stage of the job as its options configure it: the one place that reads them. */
final class Stages {

  /** Ten times the largest list that is known, and far less than a device has. */
  private static final int MAX_LIST_BYTES = 256 << 20;

  private final RunPlan plan;
  private final long maxDefects;
  private final ReadCorpus readCorpus;
  private final ProcessArticles processArticles;
  private final WriteTables writeTables;

  private Stages(BroadsheetOptions options, RunPlan plan) {
    OutletRegistry outlets = outlets(options.getOutlets());
    EntityIds ids = entityIds(options.getEntities());
    this.plan = plan;
    this.maxDefects = options.getMaxDefects();
    ReadCorpus reading = configureReading(options);
    this.readCorpus = plan.isRunAtOnce() ? reading.withListing(plan.input()) : reading;
    readCorpus.requireTexts(plan.input()).forEach(Stages::warn);
    readCorpus.requireFields(plan.input());
    this.processArticles =
        ProcessArticles.in(plan.sharding())
            .withOutlets(outlets)
            .with(ExtractArticles.create().withSample(options.getSample()))
            .with(languages(options))
            .with(clustering(options, plan))
            .withAudit(options.getAudit())
            .with(mentions(options), aliases(options.getAliases(), ids), ids)
            .after(plan.previous())
            .without(exclusions(options.getExclude()));
    this.writeTables =
        WriteTables.to(plan.output(), plan.sharding(), outlets)
            .withLayout(Layout.of(options.getWithout(), options.getPartitionBy()))
            .inRun(plan.previous().nextNumber());
  }

  /**
   * Configures all stages.
   *
   * @throws UsageException if an option, or a file that one names, cannot be used
   */
  static Stages of(BroadsheetOptions options, RunPlan plan) {
    try {
      return new Stages(options, plan);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new UsageException(e.getMessage());
    }
  }

  ReadCorpus readCorpus() {
    return readCorpus;
  }

  ProcessArticles processArticles() {
    return processArticles;
  }

  WriteTables writeTables() {
    return writeTables;
  }

  /** Writes the report and the manifest of a run with these findings. */
  WriteManifest writeManifest(Findings findings) {
    return WriteManifest.to(plan.output(), plan.facts(), findings.entities().entities())
        .withMaxDefects(maxDefects);
  }

  /** The reading of an input as the options want it. */
  static ReadCorpus configureReading(BroadsheetOptions options) {
    ReadCorpus reading =
        ReadCorpus.from(options.getInput()).withMaxRecordBytes(options.getMaxRecordBytes());
    if (options.getFormat() != null) {
      reading = reading.withFormat(options.getFormat());
    }
    if (options.getCharset() != null) {
      reading = reading.withCharset(options.getCharset());
    }
    if (options.getFields() != null) {
      reading = reading.withFields(options.getFields());
    }
    if (options.getKeep() != null) {
      reading = reading.keeping(options.getKeep());
    }
    if (options.getDateOrder() != null) {
      reading = reading.withDateOrder(dateOrder(options.getDateOrder()));
    }
    Stream<String> entities =
        Objects.requireNonNullElse(options.getEntities(), List.<String>of()).stream();
    return reading.withoutFiles(
        Stream.concat(
                Stream.of(options.getOutlets(), options.getAliases(), options.getExclude()),
                entities)
            .filter(Objects::nonNull)
            .toList());
  }

  private static DateOrder dateOrder(String option) {
    for (DateOrder order : List.of(DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST)) {
      if (order.name().equalsIgnoreCase(option)) {
        return order;
      }
    }
    throw new IllegalArgumentException(
        "--dateOrder is DAY_FIRST or MONTH_FIRST, not '" + option + "'.");
  }

  /** Loud, because it is seen while there is still time to stop the run. */
  private static void warn(String table) {
    System.err.println("Will be a reject: " + table);
  }

  private static DetectLanguage languages(BroadsheetOptions options) {
    DetectLanguage detecting = DetectLanguage.create();
    if (options.getLanguageModel() != null) {
      detecting = detecting.withModel(options.getLanguageModel());
    }
    if (options.getLanguages() == null) {
      return detecting;
    }
    try {
      return detecting.withAllowed(options.getLanguages());
    } catch (IllegalArgumentException unknown) {
      throw new UsageException(
          "--languages="
              + String.join(",", options.getLanguages())
              + ": "
              + unknown.getMessage()
              + " Example: --languages=en,ru.");
    }
  }

  private static FindMentions mentions(BroadsheetOptions options) {
    if (options.getEntityModel() == null) {
      return FindMentions.create();
    }
    Map<String, String> models = new TreeMap<>();
    for (String model : options.getEntityModel()) {
      String[] languageAndFile = model.split(":", 2);
      if (languageAndFile.length < 2 || languageAndFile[0].isEmpty()) {
        throw new UsageException(
            "--entityModel="
                + model
                + " names no language; for example --entityModel=es:es.model.");
      }
      models.put(LanguageCodes.of(languageAndFile[0]), languageAndFile[1]);
    }
    return FindMentions.create().withModels(models);
  }

  private static ClusterNearDuplicates clustering(BroadsheetOptions options, RunPlan plan) {
    ClusterNearDuplicates clustering =
        ClusterNearDuplicates.in(plan.sharding()).withThresholds(thresholds(options));
    return options.getClusterRounds() == 0
        ? clustering.withRoundsForBytes(plan.input().totalBytes() + plan.previous().bytesRead())
        : clustering.withRounds(options.getClusterRounds());
  }

  /** The thresholds that the options state; the manifest repeats them. */
  static Thresholds thresholds(BroadsheetOptions options) {
    return new Thresholds(
        options.getMinJaccard(),
        options.getMinContainment(),
        options.getMinSharedShingles(),
        options.getMinAligned(),
        options.getMinNumberShare(),
        options.getMinSimilarityToRepresentative(),
        options.getClusterWindowDays());
  }

  private static OutletRegistry outlets(String path) {
    return path == null
        ? OutletRegistry.builtIn()
        : OutletRegistry.builtIn().withEntries(readText("--outlets", path));
  }

  /** The user's aliases come before the names of the user's entities, and those before ours. */
  private static AliasTable aliases(String path, EntityIds ids) {
    AliasTable table = AliasTable.builtIn().with(ids.aliases());
    return path == null ? table : table.with(readText("--aliases", path));
  }

  private static EntityIds entityIds(@Nullable List<String> paths) {
    EntityIds ids = EntityIds.builtIn();
    for (String path : Objects.requireNonNullElse(paths, List.<String>of())) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      ids = ids.with(name, readText("--entities", path));
    }
    return ids;
  }

  private static ExclusionList exclusions(String path) {
    return path == null ? ExclusionList.NONE : ExclusionList.parse(readText("--exclude", path));
  }

  private static String readText(String option, String path) {
    try (InputStream in =
        Channels.newInputStream(
            FileSystems.open(FileSystems.matchSingleFileSpec(path).resourceId()))) {
      byte[] bytes = in.readNBytes(MAX_LIST_BYTES + 1);
      if (bytes.length > MAX_LIST_BYTES) {
        throw new IOException("it has over " + (MAX_LIST_BYTES >> 20) + " MB, and is no list");
      }
      return new String(bytes, UTF_8);
    } catch (IOException e) {
      throw new UsageException(
          "The file of " + option + "=" + path + " cannot be read: " + e.getMessage());
    }
  }
}
