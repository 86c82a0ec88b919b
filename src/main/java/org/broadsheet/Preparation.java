package org.broadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.channels.Channels;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.apache.beam.sdk.io.FileSystems;
import org.broadsheet.clustering.ClusterNearDuplicates;
import org.broadsheet.entities.FindMentions;
import org.broadsheet.entities.NameEntities;
import org.broadsheet.entities.naming.AliasTable;
import org.broadsheet.extraction.ExtractArticles;
import org.broadsheet.language.DetectLanguage;
import org.broadsheet.outlet.OutletRegistry;
import org.broadsheet.reading.InputChecksum;
import org.broadsheet.reading.InputListing;
import org.broadsheet.reading.ReadCorpus;
import org.broadsheet.report.RunFacts;
import org.broadsheet.shard.Sharding;
import org.broadsheet.tables.Layout;
import org.broadsheet.tables.OutputFolder;

/** What a run needs, resolved and checked before any work: input, output, registry, sharding. */
final class Preparation {

  private final BroadsheetOptions options;
  private final CompletableFuture<RunFacts> program;
  private final InputListing listing;
  private final OutputFolder output;
  private final OutletRegistry outlets;
  private final ReadCorpus readCorpus;
  private final DetectLanguage detectLanguage;
  private final ClusterNearDuplicates clusterNearDuplicates;
  private final FindMentions findMentions;
  private final Layout layout;
  private final NameEntities nameEntities;

  private Preparation(BroadsheetOptions options, CompletableFuture<RunFacts> program) {
    this.options = options;
    this.program = program;
    this.output = OutputFolder.of(options.getOutput());
    try {
      this.listing = InputListing.of(options.getInput());
      this.outlets = readOutlets(options.getOutlets());
      this.readCorpus = Stages.readCorpus(options);
      readCorpus.requireTexts();
      this.detectLanguage = Stages.detectLanguage(options);
      this.layout = Layout.of(options.getWithout(), options.getPartitionBy());
      this.clusterNearDuplicates = Stages.clusterNearDuplicates(options, sharding(), inputBytes());
      AliasTable aliases = readAliases(options.getAliases());
      this.findMentions =
          Stages.findMentions(options).withAliases(aliases).sharingTexts(sharding());
      this.nameEntities = NameEntities.in(sharding()).withAliases(aliases);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new UsageException(e.getMessage());
    }
  }

  /**
   * Resolves the options, and clears the output folder if the user wants it replaced.
   *
   * @param program what is being gathered of the program, {@link RunFacts#gather()}
   * @throws UsageException if something cannot be used
   */
  static Preparation of(BroadsheetOptions options, CompletableFuture<RunFacts> program) {
    FileSystems.setDefaultPipelineOptions(options);
    Preparation prepared = new Preparation(options, program);
    prepared.prepareOutput();
    return prepared;
  }

  private void prepareOutput() {
    try {
      if (options.getOverwrite()) {
        output.clear();
      } else if (!output.isEmpty()) {
        throw new UsageException(
            "The output folder "
                + output.path()
                + " is not empty; choose another --output, or add --overwrite to replace the run"
                + " in it.");
      }
    } catch (IOException e) {
      throw new UsageException("The output folder " + output.path() + " cannot be used: " + e);
    }
  }

  private static OutletRegistry readOutlets(String path) {
    return path == null
        ? OutletRegistry.builtIn()
        : OutletRegistry.builtIn().withEntries(readText("--outlets", path));
  }

  private static AliasTable readAliases(String path) {
    return path == null
        ? AliasTable.builtIn()
        : AliasTable.builtIn().with(readText("--aliases", path));
  }

  private static String readText(String option, String path) {
    try (InputStream in =
        Channels.newInputStream(
            FileSystems.open(FileSystems.matchSingleFileSpec(path).resourceId()))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UsageException(
          "The file of " + option + "=" + path + " cannot be read: " + e.getMessage());
    }
  }

  ReadCorpus readCorpus() {
    return readCorpus;
  }

  DetectLanguage detectLanguage() {
    return detectLanguage;
  }

  ExtractArticles extractArticles() {
    return ExtractArticles.create().withSample(options.getSample());
  }

  Layout layout() {
    return layout;
  }

  FindMentions findMentions() {
    return findMentions;
  }

  NameEntities nameEntities() {
    return nameEntities;
  }

  ClusterNearDuplicates clusterNearDuplicates() {
    return clusterNearDuplicates;
  }

  OutletRegistry outlets() {
    return outlets;
  }

  OutputFolder output() {
    return output;
  }

  long maxDefects() {
    return options.getMaxDefects();
  }

  /** Decompressed bytes of the whole input, estimated. */
  long inputBytes() {
    return listing.totalBytes();
  }

  Sharding sharding() {
    return options.getShards() > 0
        ? new Sharding(options.getShards())
        : Sharding.forBytes(inputBytes());
  }

  RunFacts facts() {
    Map<String, String> resolved = new TreeMap<>();
    CommandLine.getters()
        .forEach((name, getter) -> resolved.put(name, String.valueOf(valueOf(getter))));
    resolved.put("shards", String.valueOf(sharding().count()));
    return program
        .join()
        .withRunner(options.getRunner().getSimpleName())
        .withOptions(resolved)
        .withThresholds(Stages.thresholds(options))
        .withInputChecksum(InputChecksum.of(options.getInput()));
  }

  private Object valueOf(Method getter) {
    try {
      return getter.invoke(options);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
