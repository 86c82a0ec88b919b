package org.broadsheet.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.util.ReleaseInfo;
import org.broadsheet.text.Hash128;

/** What is known about a run before it starts. */
public final class RunFacts {

  private final ObjectNode facts = new ObjectMapper().createObjectNode();

  private RunFacts() {}

  /** The program, the runner and the machine's Java. */
  public static RunFacts ofThisProgram(String runner) {
    RunFacts run = new RunFacts();
    ObjectNode program = run.facts.putObject("program");
    program.put("name", "Broadsheet");
    program.put("version", version());
    program.put("beam", ReleaseInfo.getReleaseInfo().getVersion());
    program.put("runner", runner);
    program.put("java", System.getProperty("java.version"));
    program.put("hash_function", Hash128.FUNCTION);
    return run;
  }

  /** The program's version, from its jar. */
  public static String version() {
    return Optional.ofNullable(RunFacts.class.getPackage().getImplementationVersion())
        .orElse("unreleased");
  }

  /** Adds resolved options by name. */
  public RunFacts withOptions(Map<String, String> options) {
    ObjectNode node = facts.putObject("options");
    options.forEach(node::put);
    return this;
  }

  /** The facts as a JSON object. */
  public String toJson() {
    return facts.toString();
  }
}
