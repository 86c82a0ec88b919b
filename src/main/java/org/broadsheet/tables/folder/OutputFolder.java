package org.broadsheet.tables.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.broadsheet.tables.schema.Layout;

/** The folder of a run's output, as it is before the run starts: local, gs:// or s3:// alike. */
public final class OutputFolder {

  /** Written last: a folder with this file holds a complete run. */
  public static final String MANIFEST = "manifest.json";

  /** The page for people. */
  public static final String REPORT = "report.html";

  /** The folder of the data dictionary. */
  public static final String SCHEMA = "schema";

  /** What catalogues of data sets read, see <a href="https://mlcommons.org/croissant">it</a>. */
  public static final String CROISSANT = "croissant.json";

  /** What tools for Frictionless data read. */
  public static final String DATA_PACKAGE = "datapackage.json";

  /** The end of the name of a file until it is whole. */
  static final String UNFINISHED = ".unfinished";

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

  /** Whether nothing is in the folder but, perhaps, the claim of a run. */
  public boolean isEmpty() throws IOException {
    return FolderFiles.of(path).list().stream()
        .allMatch(entry -> entry.name().equals(OutputClaim.NAME));
  }

  /** Whether the folder holds a complete run. */
  public boolean hasManifest() throws IOException {
    return FolderFiles.of(path).list().stream().anyMatch(entry -> entry.name().equals(MANIFEST));
  }

  /** The paths of the files of all tables; what a runner left unfinished does not count. */
  public List<String> tableFiles() throws IOException {
    return FolderFiles.of(path).list().stream()
        .filter(entry -> entry.name().endsWith(".parquet") && !entry.name().startsWith("."))
        .filter(entry -> Layout.isTable(entry.name().split("/", 2)[0]))
        .map(entry -> path + "/" + entry.name())
        .toList();
  }

  /**
   * Removes the files of an earlier run, its manifest first, so that a half-removed run is never
   * taken for a whole one. What no run wrote stays.
   *
   * @throws IllegalArgumentException before anything is touched, if what no run wrote, or a link,
   *     stands where the next run has to write
   */
  public void clear() throws IOException {
    EarlierRun.in(this).clear();
  }

  /** Removes what is not whole, and what runners leave behind: on a local disk, empty folders. */
  public void removeTemporaryFiles() throws IOException {
    FolderFiles files = FolderFiles.of(path);
    for (FolderFiles.Entry entry : files.list()) {
      boolean isTemporary = entry.name().startsWith(TEMPORARY) && entry.name().contains("/");
      if (isTemporary || EarlierRun.isUnfinished(entry.name())) {
        files.delete(entry);
      }
    }
    Optional<Path> local = FolderFiles.local(path);
    if (local.isPresent() && Files.isDirectory(local.get())) {
      removeEmptyFolders(local.get());
    }
  }

  private static void removeEmptyFolders(Path output) throws IOException {
    try (Stream<Path> found = Files.find(output, 2, (folder, facts) -> facts.isDirectory())) {
      for (Path folder : found.toList()) {
        if (String.valueOf(folder.getFileName()).startsWith(TEMPORARY) && isEmpty(folder)) {
          Files.delete(folder);
        }
      }
    }
  }

  static boolean isEmpty(Path folder) throws IOException {
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
    ResourceId unfinished = file(name + UNFINISHED);
    try (OutputStream out = Channels.newOutputStream(FileSystems.create(unfinished, mimeType))) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    FileSystems.rename(List.of(unfinished), List.of(file(name)));
  }
}
