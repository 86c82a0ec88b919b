package org.broadsheet.report.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the tables were made of, when, and by what, in terms of <a
 * href="https://www.w3.org/TR/prov-o/">PROV-O</a> and of Croissant's vocabulary for responsible AI.
 */
final class Provenance {

  private static final int MAX_INPUTS = 100;

  private final DescribedRun run;
  private final JsonNode manifest;

  Provenance(DescribedRun run) {
    this.run = run;
    this.manifest = run.manifest();
  }

  void addTo(ObjectNode dataSet) {
    addActivity(dataSet.putObject("prov:wasGeneratedBy"));
    addInputs(dataSet.putArray("prov:wasDerivedFrom"));
    dataSet.put(
        "rai:dataCollection",
        "The articles were given to the program; it collected none. Which files, and how many"
            + " records of each, stands under prov:wasDerivedFrom.");
    addProtocol(dataSet.putArray("rai:dataPreprocessingProtocol"));
    ArrayNode tools = dataSet.putArray("rai:machineAnnotationTools");
    manifest
        .path("resources")
        .properties()
        .forEach(
            resource ->
                tools.add(
                    run.program()
                        + " "
                        + resource.getKey()
                        + ", SHA-256 "
                        + resource.getValue().path("sha256").asText()
                        + ", licence "
                        + resource.getValue().path("licence").asText()));
    dataSet
        .putArray("rai:personalSensitiveInformation")
        .add("Names of people as the articles print them, in texts, authors and names.");
    dataSet
        .putArray("rai:dataLimitations")
        .add(
            "Outlets, dates, languages, names and near-duplicates were found by a program and carry"
                + " scores; an earlier copy is no proof of who copied whom.");
  }

  private void addActivity(ObjectNode activity) {
    activity.put("@type", "prov:Activity");
    activity.put("prov:startedAtTime", run.startedAt());
    activity.put("prov:endedAtTime", run.finishedAt());
    JsonNode program = manifest.path("program");
    ObjectNode agent = activity.putObject("prov:wasAssociatedWith");
    agent.put("@type", "prov:SoftwareAgent");
    agent.put("name", program.path("name").asText());
    agent.put("softwareVersion", program.path("version").asText());
    agent.put(
        "identifier",
        "commit "
            + program.path("commit").asText()
            + ", jar SHA-256 "
            + program.path("jar_sha256").asText("unknown"));
    ObjectNode options = activity.putObject("prov:qualifiedUsage");
    options.put("@type", "prov:Usage");
    options.put("description", "thresholds " + manifest.path("thresholds"));
  }

  private void addInputs(ArrayNode inputs) {
    JsonNode all = manifest.path("inputs");
    for (int i = 0; i < Math.min(MAX_INPUTS, all.size()); i++) {
      JsonNode input = all.get(i);
      inputs
          .addObject()
          .put("@type", "prov:Entity")
          .put("name", input.path("path").asText())
          .put(
              "description",
              input.path("records").asLong()
                  + " records in "
                  + input.path("bytes").asLong()
                  + " bytes");
    }
  }

  private void addProtocol(ArrayNode steps) {
    JsonNode thresholds = manifest.path("thresholds");
    steps
        .add("Boilerplate was cut block by block; every block of prose is kept in cut_blocks.")
        .add("Blocks that an outlet's articles repeat were learned from the corpus and cut.")
        .add(
            "Near-duplicates have a Jaccard similarity of at least "
                + thresholds.path("jaccard").asText()
                + " over shingles of three words, or a containment of at least "
                + thresholds.path("containment").asText()
                + " with "
                + thresholds.path("shared_shingles").asText()
                + " shared shingles.")
        .add("Names were tagged in the text, given one form in each article, and counted.");
  }
}
