package org.broadsheet.tables.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which runs a run can continue, and what is said of others. */
@Tag("beam")
class PreviousRunsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private final List<String> said = new ArrayList<>();

  @Test
  void thePredecessorsOfARunAreFoundBesideIt() throws IOException {
    run("a", 1);
    run("b", 2, "a");
    run("c", 3, "a", "b");
    PreviousRuns runs = previous("c");
    assertEquals(4, runs.nextNumber());
    assertEquals(3, runs.toJson().size());
    assertEquals("id of a", runs.toJson().get(0).get("id").asText());
  }

  @Test
  void aPatternPassesOverFoldersOfKilledRunsAndTheOutput() throws IOException {
    run("a", 1);
    Files.createDirectories(folder.resolve("killed/articles"));
    run("output", 2, "a");
    assertEquals(2, previous("*").nextNumber());
    assertEquals(List.of(), said);
  }

  @Test
  void aRunDoesNotReplaceWhatItGoesOnFrom() throws IOException {
    run("output", 1);
    run("b", 2, "output");
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("output"));
    for (String path : List.of("output", "link", "b", "*")) {
      assertTrue(refusal(path).contains("holds a run that --previous goes on from"), path);
    }
  }

  @Test
  void aPatternThatMatchesNothingBeginsAChain() {
    assertTrue(previous("none*").isEmpty());
    assertEquals(1, previous("none*").nextNumber());
    assertTrue(said.get(0).contains("begins a chain"), said.get(0));
  }

  @Test
  void aFolderOfAKilledRunIsRefusedWhereItIsNamed() throws IOException {
    Files.createDirectories(folder.resolve("killed/articles"));
    assertTrue(refusal("killed").contains("holds no complete run"));
  }

  @Test
  void aMissingPredecessorIsNamed() throws IOException {
    run("b", 2, "a");
    assertTrue(refusal("b").contains("/a, which is neither there nor beside it"));
  }

  @Test
  void twoChainsAreRefused() throws IOException {
    run("a", 1);
    run("b", 2, "a");
    run("fork", 2, "a");
    assertTrue(refusal("b", "fork").contains("only the runs of one chain"));
  }

  @Test
  void otherThresholdsAreRefused() throws IOException {
    run("a", 1);
    PreviousRuns runs = previous("a");
    ObjectNode facts = facts(.45);
    runs.requireSame(facts);
    String refusal =
        assertThrows(IllegalArgumentException.class, () -> runs.requireSame(facts(.5)))
            .getMessage();
    assertTrue(refusal.contains("another thresholds of near-duplicates"), refusal);
    assertTrue(refusal.contains("0.45") && refusal.contains("0.5"), refusal);
  }

  private PreviousRuns previous(String... names) {
    List<String> paths = new ArrayList<>();
    for (String name : names) {
      paths.add(folder + "/" + name);
    }
    return PreviousRuns.of(paths, OutputFolder.of(folder + "/output"), said::add);
  }

  private String refusal(String... names) {
    return assertThrows(IllegalArgumentException.class, () -> previous(names)).getMessage();
  }

  private static ObjectNode facts(double jaccard) {
    ObjectNode facts = JSON.createObjectNode();
    facts.putObject("thresholds").put("jaccard", jaccard);
    return facts;
  }

  private void run(String name, int number, String... previous) throws IOException {
    ObjectNode manifest = facts(.45);
    ObjectNode run = manifest.putObject("run").put("id", "id of " + name).put("number", number);
    for (String one : previous) {
      run.withArray("previous")
          .addObject()
          .put("id", "id of " + one)
          .put("path", "elsewhere/" + one);
    }
    Files.createDirectories(folder.resolve(name));
    JsonNode written = manifest;
    Files.writeString(folder.resolve(name).resolve("manifest.json"), written.toString());
  }
}
