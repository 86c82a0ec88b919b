package org.broadsheet.report.page.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a paper says of a run: its methods, versions, thresholds and the figures of its models.
 *
 * @param paragraph to be pasted
 * @param bibtex of the program
 */
public record Citation(String paragraph, String bibtex) {

  /** Languages whose figures are named. */
  private static final int LANGUAGES = 6;

  public static Citation of(
      RunView run, Coverage coverage, Removal removal, Duplicates duplicates) {
    JsonNode manifest = run.manifest();
    List<String> sentences = new ArrayList<>();
    sentences.add(corpus(run, coverage));
    sentences.add(program(manifest, run.finishedOn()));
    sentences.add(
        "Boilerplate was cut from the articles block by block, and blocks that an outlet repeats"
            + " were learned from the corpus; "
            + removal.share()
            + " of all characters were removed.");
    sentences.add(languages(manifest));
    sentences.add(duplicates(manifest.path("thresholds"), duplicates));
    sentences.add(names(manifest, coverage));
    sentences.add(
        "Options, inputs, checksums of all models and digests of all tables are in manifest.json.");
    return new Citation(String.join(" ", sentences), bibtex(manifest));
  }

  private static String corpus(RunView run, Coverage coverage) {
    String span =
        coverage.firstDay().isEmpty()
            ? ""
            : " (" + coverage.firstDay() + " to " + coverage.lastDay() + ")";
    return String.format(
        Locale.ENGLISH,
        "The corpus has %s%s of %s, made from %s.",
        Wording.count(coverage.articles(), "article"),
        span,
        Wording.count(run.rows("outlets"), "known outlet"),
        Wording.count(run.count("records"), "record")
            + ", of which "
            + Wording.number(run.count("rejects"))
            + " were rejected and "
            + Wording.number(run.count("skipped"))
            + " held no article");
  }

  private static String program(JsonNode manifest, String day) {
    JsonNode program = manifest.path("program");
    return "It was processed with Broadsheet "
        + program.path("version").asText("unreleased")
        + " (commit "
        + program.path("commit").asText("unknown")
        + ", schema version "
        + manifest.path("schema_version").asText("1")
        + "; Apache Beam "
        + program.path("beam").asText("unknown")
        + ")"
        + (day.isEmpty() ? "" : " on " + day)
        + ".";
  }

  private static String languages(JsonNode manifest) {
    return isGiven(manifest, "languageModel")
        ? "Languages were identified with a fastText model of our own ("
            + manifest.at("/options/languageModel").asText()
            + ")."
        : "Languages were identified with fastText's lid.176 (Joulin et al. 2017), in doubt with"
            + " weights of py3langid as a second opinion.";
  }

  private static boolean isGiven(JsonNode manifest, String option) {
    String value = manifest.at("/options/" + option).asText();
    return !value.isEmpty() && !value.equals("null");
  }

  private static String duplicates(JsonNode thresholds, Duplicates duplicates) {
    return String.format(
        Locale.ENGLISH,
        "Two texts count as near-duplicates if the Jaccard similarity of their three-word shingles"
            + " is at least %s, or if one holds at least %s of the other's shingles and they share"
            + " at least %s; articles from one template, whose numbers differ, are kept apart."
            + " Clusters are connected components, split until each member has a similarity of at"
            + " least %s to its representative: %s, of which %s hold more than one article.",
        thresholds.path("jaccard").asText("?"),
        thresholds.path("containment").asText("?"),
        thresholds.path("shared_shingles").asText("?"),
        thresholds.path("floor").asText("?"),
        Wording.count(duplicates.clusters(), "distinct report"),
        Wording.number(duplicates.several()));
  }

  private static String names(JsonNode manifest, Coverage coverage) {
    List<String> figures = new ArrayList<>();
    List<String> untested = new ArrayList<>();
    for (Bar language : coverage.languages().stream().limit(LANGUAGES).toList()) {
      JsonNode model = manifest.path("entity_models").path(language.key());
      if (model.path("f1").isNumber()) {
        figures.add(
            String.format(Locale.ROOT, "%s %.2f", language.name(), model.path("f1").asDouble()));
      } else if (model.has("file")) {
        untested.add(language.name());
      }
    }
    if (isGiven(manifest, "entityModel")) {
      return "Names were found with models of our own ("
          + manifest.at("/options/entityModel").asText()
          + ") beside those of the program.";
    }
    return "Names of people, organisations and places were found with an averaged perceptron tagger"
        + (figures.isEmpty()
            ? ""
            : " (F1 of exact names on held-out text: " + String.join(", ", figures) + ")")
        + (untested.isEmpty() ? "" : "; for " + String.join(", ", untested) + " no figure is known")
        + ".";
  }

  private static String bibtex(JsonNode manifest) {
    JsonNode program = manifest.path("program");
    return String.join(
        "\n",
        "@software{broadsheet,",
        "  author  = {{The Broadsheet authors}},",
        "  title   = {Broadsheet: clean, clustered, counted tables from news corpora},",
        "  version = {" + program.path("version").asText("unreleased") + "},",
        "  note    = {commit " + program.path("commit").asText("unknown") + "},",
        "  license = {Apache-2.0}",
        "}");
  }
}
