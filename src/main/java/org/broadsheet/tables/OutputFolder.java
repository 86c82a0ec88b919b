package org.broadsheet.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;

/** The folder of a run's output, as it is before the run starts: local, gs:// or s3:// alike. */
public final class OutputFolder {

  /** Written last: a folder with this file holds a complete run. */
  public static final String MANIFEST = "manifest.json";

  /** The page for people. */
  public static final String REPORT = "report.html";

  /** The folder of the data dictionary. */
  public static final String SCHEMA = "schema";

  private static final String TEMPORARY = ".temp-beam";

  private final String path;

  private OutputFolder(String path) {
    this.path = path;
  }

  /** The folder of that path; it need not exist. */
  public static OutputFolder of(String path) {
    return new OutputFolder(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
  }

  public String path() {
    return path;
  }

  /** Whether anything is in the folder. */
  public boolean isEmpty() throws IOException {
    return files("**").isEmpty();
  }

  /** Whether the folder holds a complete run. */
  public boolean hasManifest() throws IOException {
    return !files(MANIFEST).isEmpty();
  }

  /**
   * Removes an earlier run: its manifest first, so that a half-removed run is never taken for a
   * whole one, then the folders of known tables. Other files stay.
   */
  public void clear() throws IOException {
    delete(files(MANIFEST));
    delete(files(REPORT));
    delete(files(SCHEMA + "/**"));
    for (Table table : Table.values()) {
      delete(files(table.folder() + "/**"));
    }
  }

  /** Removes what runners leave behind: on a local disk, empty folders. */
  public void removeTemporaryFiles() throws IOException {
    delete(files(TEMPORARY + "*/**"));
    Path local = Path.of(path);
    if (!path.contains("://") && Files.isDirectory(local)) {
      try (Stream<Path> folders = Files.find(local, 2, (folder, facts) -> facts.isDirectory())) {
        for (Path folder : folders.toList()) {
          if (String.valueOf(folder.getFileName()).startsWith(TEMPORARY) && isEmpty(folder)) {
            Files.delete(folder);
          }
        }
      }
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  /** A file of the folder. */
  public ResourceId file(String name) {
    return FileSystems.matchNewResource(path, true)
        .resolve(name, StandardResolveOptions.RESOLVE_FILE);
  }

  /**
   * Writes a file under another name and renames it, so that it is there whole or not at all.
   *
   * @param name may name a folder: {@code schema/index.html}
   */
  public void write(String name, String content, String mimeType) throws IOException {
    ResourceId unfinished = file(name + ".unfinished");
    try (OutputStream out = Channels.newOutputStream(FileSystems.create(unfinished, mimeType))) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    FileSystems.rename(List.of(unfinished), List.of(file(name)));
  }

  private List<ResourceId> files(String glob) throws IOException {
    List<ResourceId> found = new ArrayList<>();
    MatchResult match = FileSystems.match(path + "/" + glob, EmptyMatchTreatment.ALLOW);
    for (MatchResult.Metadata file : match.metadata()) {
      found.add(file.resourceId());
    }
    return found;
  }

  private static void delete(List<ResourceId> files) throws IOException {
    FileSystems.delete(files);
  }
}
