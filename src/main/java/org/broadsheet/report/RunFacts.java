package org.broadsheet.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.beam.sdk.util.ReleaseInfo;
import org.broadsheet.clustering.ClusterNearDuplicates;
import org.broadsheet.clustering.value.Thresholds;
import org.broadsheet.entities.tagging.BuiltInTaggers;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.Memo;

/** What is known about a run before it starts. Immutable. */
public final class RunFacts {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What takes seconds to gather, and is gathered beside other work. */
  private final CompletableFuture<ObjectNode> program;

  /** What was added since; its objects are merged into those of the program. */
  private final ObjectNode added;

  private RunFacts(CompletableFuture<ObjectNode> program, ObjectNode added) {
    this.program = program;
    this.added = added;
  }

  /**
   * The program, the machine's Java, and the models and lists in the jar. They are gathered beside
   * other work, for the checksum of a jar of 250 MB takes up to two seconds.
   */
  public static RunFacts gather() {
    return new RunFacts(
        CompletableFuture.supplyAsync(RunFacts::ofThisProgram), JSON.createObjectNode());
  }

  private static ObjectNode ofThisProgram() {
    ObjectNode facts = JSON.createObjectNode();
    ObjectNode program = facts.putObject("program");
    program.put("name", "Broadsheet");
    program.put("version", version());
    program.put("commit", ProgramFile.commit());
    ProgramFile.checksum().ifPresent(checksum -> program.put("jar_sha256", checksum));
    program.put("beam", ReleaseInfo.getReleaseInfo().getVersion());
    program.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
    program.put("hash_function", Hash128.FUNCTION);
    facts.put("schema_version", Manifest.SCHEMA_VERSION);
    facts.put("signature_version", ClusterNearDuplicates.SIGNATURE_VERSION);
    facts.put("memo_version", Memo.VERSION);
    putResources(facts);
    putEntityModels(facts);
    return facts;
  }

  /** The program's version, from its jar. */
  public static String version() {
    return Optional.ofNullable(RunFacts.class.getPackage().getImplementationVersion())
        .orElse("unreleased");
  }

  /** Adds the name of the runner. */
  public RunFacts withRunner(String runner) {
    RunFacts run = copy();
    run.added.putObject("program").put("runner", runner);
    return run;
  }

  /** Adds resolved options by name. */
  public RunFacts withOptions(Map<String, String> options) {
    RunFacts run = copy();
    ObjectNode node = run.added.putObject("options");
    options.forEach(node::put);
    return run;
  }

  /** Adds when two texts are versions of one. */
  public RunFacts withThresholds(Thresholds thresholds) {
    RunFacts run = copy();
    run.added
        .putObject("thresholds")
        .put("jaccard", thresholds.jaccard())
        .put("containment", thresholds.containment())
        .put("shared_shingles", thresholds.sharedShingles())
        .put("aligned", thresholds.aligned())
        .put("number_share", thresholds.numberShare())
        .put("floor", thresholds.floor())
        .put("window_days", thresholds.windowDays())
        .put("pairs_reported_from", Thresholds.REPORTED);
    return run;
  }

  /** Adds the checksum of the inputs, where it was cheap to have. */
  public RunFacts withInputChecksum(Optional<String> sha256) {
    RunFacts run = copy();
    sha256.ifPresent(checksum -> run.added.put("inputs_sha256", checksum));
    return run;
  }

  /**
   * Adds the place of the run in its chain.
   *
   * @param number from 1
   * @param previous the runs that it continues
   */
  public RunFacts withRun(int number, ArrayNode previous) {
    RunFacts run = copy();
    run.added
        .putObject("run")
        .put("id", UUID.randomUUID().toString())
        .put("number", number)
        .set("previous", previous);
    return run;
  }

  private RunFacts copy() {
    return new RunFacts(program, added.deepCopy());
  }

  /** The models and lists that the program brings, with checksum and licence. */
  private static void putResources(ObjectNode facts) {
    ObjectNode node = facts.putObject("resources");
    for (ProgramFile.Resource resource : ProgramFile.resources()) {
      node.putObject(resource.name())
          .put("sha256", resource.sha256())
          .put("licence", resource.licence());
    }
  }

  /** How well the program's models find names, by language. */
  private static void putEntityModels(ObjectNode facts) {
    ObjectNode node = facts.putObject("entity_models");
    BuiltInTaggers.qualities()
        .forEach(
            (language, quality) ->
                node.putObject(language)
                    .put("file", quality.file())
                    .put("basis", quality.basis().name())
                    .put("f1", quality.f1()));
  }

  /** The facts as a JSON object. */
  public String toJson() {
    return asTree().toString();
  }

  /** The facts as a tree. */
  public ObjectNode asTree() {
    ObjectNode facts = program.join().deepCopy();
    added
        .properties()
        .forEach(
            fact -> {
              if (facts.get(fact.getKey()) instanceof ObjectNode known) {
                known.setAll((ObjectNode) fact.getValue());
              } else {
                facts.set(fact.getKey(), fact.getValue());
              }
            });
    return facts;
  }
}
