package org.broadsheet.tables.folder;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.broadsheet.tables.file.EarlierFile;

/**
 * The earlier runs that a run continues: a chain, of which each run continued the ones before it.
 *
 * <p>A run that was killed has no manifest. Where a folder is named it is refused; among the
 * folders of a pattern it is passed over.
 */
public final class PreviousRuns {

  /** No run before this one. */
  public static final PreviousRuns NONE = new PreviousRuns(List.of());

  private static final String PATTERN = "*?[{";

  /** What must be the same in all runs of a chain, as the manifest has it, and in words. */
  private static final Map<String, String> SAME =
      Map.of(
          "/thresholds", "thresholds of near-duplicates",
          "/signature_version", "version of signatures",
          "/memo_version", "version of the table sketches",
          "/schema_version", "version of tables",
          "/program/hash_function", "hash function");

  private final List<Run> runs;

  private PreviousRuns(List<Run> runs) {
    this.runs = runs;
  }

  /**
   * A complete run.
   *
   * @param id what its successors name it by
   * @param number its place in the chain, from 1
   */
  private record Run(OutputFolder folder, String id, int number, JsonNode manifest) {

    static Run in(OutputFolder folder) {
      try (InputStream in =
          Channels.newInputStream(FileSystems.open(folder.file(OutputFolder.MANIFEST)))) {
        JsonNode manifest = new ObjectMapper().readTree(in);
        JsonNode run = manifest.path("run");
        if (!run.has("id")) {
          throw new IllegalArgumentException(
              "--previous="
                  + folder.path()
                  + " was written by a version that noted nothing for later runs; run it again"
                  + " with this version.");
        }
        return new Run(folder, run.get("id").asText(), run.get("number").asInt(), manifest);
      } catch (JacksonException notJson) {
        throw new IllegalArgumentException(
            "--previous=" + folder.path() + ": its manifest.json cannot be read.");
      } catch (IOException e) {
        throw new UncheckedIOException(
            "--previous=" + folder.path() + " cannot be read: " + e.getMessage(), e);
      }
    }

    JsonNode predecessors() {
      return manifest.at("/run/previous");
    }

    private String lastName() {
      return folder.path().substring(folder.path().lastIndexOf('/') + 1);
    }
  }

  /**
   * Finds the runs of a chain.
   *
   * @param paths folders or patterns of folders; those that a named run continues need not be named
   * @param output the folder of the run that begins, which a pattern may match
   * @param said takes a sentence for each folder that is passed over
   * @throws IllegalArgumentException if a folder holds no complete run, if a run of the chain is
   *     missing, or if the runs are of several chains
   */
  public static PreviousRuns of(List<String> paths, OutputFolder output, Consumer<String> said) {
    Map<String, Run> found = new LinkedHashMap<>();
    for (String path : paths) {
      for (OutputFolder folder : folders(path, said)) {
        if (!isPattern(path) || !place(folder).equals(place(output))) {
          add(Run.in(folder), found);
        }
      }
    }
    List<Run> open = new ArrayList<>(found.values());
    while (!open.isEmpty()) {
      Run run = open.remove(open.size() - 1);
      for (JsonNode predecessor : run.predecessors()) {
        if (!found.containsKey(predecessor.path("id").asText())) {
          Run missing = find(run, predecessor);
          add(missing, found);
          open.add(missing);
        }
      }
    }
    List<Run> runs = new ArrayList<>(found.values());
    runs.forEach(run -> requireApart(run, output));
    runs.sort(Comparator.comparingInt(Run::number));
    requireChain(runs);
    return runs.isEmpty() ? NONE : new PreviousRuns(List.copyOf(runs));
  }

  private static void requireApart(Run run, OutputFolder output) {
    if (place(run.folder()).equals(place(output))) {
      throw new IllegalArgumentException(
          "--output="
              + output.path()
              + " holds a run that --previous goes on from, and would be replaced; choose another"
              + " --output.");
    }
  }

  private static String place(OutputFolder folder) {
    return FolderFiles.local(folder.path()).map(PreviousRuns::real).orElse(folder.path());
  }

  private static String real(Path path) {
    try {
      return path.toRealPath().toString();
    } catch (IOException absent) {
      return path.toAbsolutePath().normalize().toString();
    }
  }

  private static boolean isPattern(String path) {
    return path.chars().anyMatch(c -> PATTERN.indexOf(c) >= 0);
  }

  private static void add(Run run, Map<String, Run> found) {
    found.put(run.id, run);
  }

  private static List<OutputFolder> folders(String path, Consumer<String> said) {
    try {
      if (!isPattern(path)) {
        OutputFolder folder = OutputFolder.of(path);
        if (!folder.hasManifest()) {
          throw new IllegalArgumentException(
              "--previous="
                  + path
                  + " holds no complete run: it has no manifest.json. Leave it out, or run it again"
                  + " first.");
        }
        return List.of(folder);
      }
      List<OutputFolder> folders = new ArrayList<>();
      String pattern = OutputFolder.of(path).path() + "/" + OutputFolder.MANIFEST;
      for (MatchResult.Metadata file :
          FileSystems.match(pattern, EmptyMatchTreatment.ALLOW).metadata()) {
        String name = file.resourceId().toString();
        folders.add(OutputFolder.of(name.substring(0, name.lastIndexOf('/'))));
      }
      if (folders.isEmpty()) {
        said.accept("--previous=" + path + " matches no complete run: this run begins a chain.");
      }
      return folders;
    } catch (IOException e) {
      throw new UncheckedIOException("--previous=" + path + " cannot be read: " + e, e);
    }
  }

  /** A run that another one continued: where it was then, or beside that one. */
  private static Run find(Run run, JsonNode predecessor) {
    String then = predecessor.path("path").asText();
    String beside =
        run.folder.path().substring(0, run.folder.path().length() - run.lastName().length())
            + then.substring(then.lastIndexOf('/') + 1);
    for (String path : List.of(beside, then)) {
      try {
        OutputFolder folder = OutputFolder.of(path);
        if (folder.hasManifest()) {
          Run candidate = Run.in(folder);
          if (candidate.id.equals(predecessor.path("id").asText())) {
            return candidate;
          }
        }
      } catch (IOException | IllegalArgumentException unreadable) {
        // Then it is looked for elsewhere, or named as missing.
      }
    }
    throw new IllegalArgumentException(
        "--previous="
            + run.folder.path()
            + " continues the run in "
            + then
            + ", which is neither there nor beside it; name its folder in --previous, too.");
  }

  private static void requireChain(List<Run> runs) {
    for (int i = 1; i < runs.size(); i++) {
      Run before = runs.get(i - 1);
      boolean continues = false;
      for (JsonNode predecessor : runs.get(i).predecessors()) {
        continues |= predecessor.path("id").asText().equals(before.id);
      }
      if (!continues) {
        throw new IllegalArgumentException(
            "--previous: the run in "
                + runs.get(i).folder.path()
                + " does not continue the one in "
                + before.folder.path()
                + "; only the runs of one chain can be continued. Run the articles of one of them"
                + " again with the other as --previous.");
      }
    }
  }

  /**
   * Refuses runs whose memos mean something else.
   *
   * @param facts the facts of the run that begins, as its manifest will have them
   * @throws IllegalArgumentException with a sentence that names both
   */
  public void requireSame(JsonNode facts) {
    for (Run run : runs) {
      for (String pointer : new TreeSet<>(SAME.keySet())) {
        JsonNode then = run.manifest.at(pointer);
        JsonNode now = facts.at(pointer);
        if (!then.toString().equals(now.toString())) {
          throw new IllegalArgumentException(
              "--previous="
                  + run.folder.path()
                  + " was made with another "
                  + SAME.get(pointer)
                  + " ("
                  + then
                  + ", now "
                  + now
                  + "): what was decided then would not hold now. Use the same, or begin a new"
                  + " chain.");
        }
      }
    }
  }

  /** Some bytes of input for what is recalled: about a quarter of what the runs had read. */
  public long bytes() {
    return bytesRead() / 4;
  }

  /** Bytes of input that the runs had read. */
  public long bytesRead() {
    long bytes = 0;
    for (Run run : runs) {
      for (JsonNode input : run.manifest.path("inputs")) {
        bytes += input.path("bytes").asLong();
      }
    }
    return bytes;
  }

  /** Whether any of them took an article out of the tables. */
  public boolean haveExcluded() {
    return runs.stream()
        .anyMatch(run -> run.manifest.at("/counts/rejects_by_reason").has("EXCLUDED"));
  }

  public boolean isEmpty() {
    return runs.isEmpty();
  }

  /** The number of the run that begins. */
  public int nextNumber() {
    return runs.isEmpty() ? 1 : runs.get(runs.size() - 1).number + 1;
  }

  /** The runs for the manifest of the one that begins. */
  public ArrayNode toJson() {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (Run run : runs) {
      list.addObject()
          .put("number", run.number)
          .put("id", run.id)
          .put("path", run.folder.path())
          .put("version", run.manifest.at("/program/version").asText())
          .put("finished_at", run.manifest.at("/times/finished_at").asText());
    }
    return list;
  }

  /** All files of a table, of all runs. */
  public List<EarlierFile> files(String table) throws IOException {
    List<EarlierFile> files = new ArrayList<>();
    for (Run run : runs) {
      files.addAll(files(run, table));
    }
    return files;
  }

  /** The files of a table of the last run, which states the corpus as it is now. */
  public List<EarlierFile> lastFiles(String table) throws IOException {
    return runs.isEmpty() ? List.of() : files(runs.get(runs.size() - 1), table);
  }

  private static List<EarlierFile> files(Run run, String table) throws IOException {
    return run.folder.tableFiles().stream()
        .filter(path -> path.startsWith(run.folder.path() + "/" + table + "/"))
        .map(path -> new EarlierFile(path, run.number))
        .toList();
  }
}
