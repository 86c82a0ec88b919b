package org.broadsheet.reading;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.reading.CorpusFile.Fate;
import org.jspecify.annotations.Nullable;

/**
 * Lists a folder, a glob or a file of this machine. Every name that is there comes out: to be read,
 * skipped with its kind, or with the reason why it cannot be read.
 *
 * <p>Each file is read once, however many links lead to it. Links that leave the input are not
 * followed: an unpacked archive could name any file of the machine by one.
 */
final class LocalListing {

  private static final String LINK_OUT = "LINK_OUT_OF_INPUT";
  private static final String LINK_TO_READ = "LINK_TO_READ_FILE";
  private static final String BROKEN_LINK = "BROKEN_LINK";
  private static final String SPECIAL = "SPECIAL_FILE";

  private final String input;
  private final Path root;
  private final @Nullable PathMatcher glob;
  private final int depth;
  private final SpecialPlaces special = new SpecialPlaces();
  private final List<CorpusFile> files = new ArrayList<>();
  private final List<Path> links = new ArrayList<>();
  private final Set<Path> readFiles = new HashSet<>();
  private final Set<Path> readFolders = new HashSet<>();

  private LocalListing(String input, Path root, @Nullable PathMatcher glob, int depth) {
    this.input = input;
    this.root = root;
    this.glob = glob;
    this.depth = depth;
  }

  /** The path that an input or another option names, if it is one of this machine. */
  static Optional<Path> local(String name) {
    if (name.startsWith("file:")) {
      return Optional.of(Path.of(name.substring("file:".length()).replaceFirst("^//+", "/")));
    }
    return name.contains("://") ? Optional.empty() : Optional.of(Path.of(name));
  }

  /**
   * Lists an input by its literal name if there is such a file or folder, else as a glob.
   *
   * @throws IOException if the folder itself cannot be listed
   */
  static List<CorpusFile> of(String input, Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return new LocalListing(input, path.toRealPath(), null, Integer.MAX_VALUE).list();
    }
    if (Files.exists(path)) {
      Path folder =
          Objects.requireNonNull(path.toAbsolutePath().normalize().getParent()).toRealPath();
      Path file = folder.resolve(path.getFileName());
      LocalListing listing = new LocalListing(input, folder, null, 1);
      listing.file(file, Files.readAttributes(file, BasicFileAttributes.class));
      return listing.sorted();
    }
    String glob = path.toString();
    int wildcard = InputMatching.wildcard(glob);
    if (wildcard < 0) {
      return List.of();
    }
    int rest = glob.lastIndexOf(File.separatorChar, wildcard) + 1;
    Path root = Path.of(rest == 0 ? "." : glob.substring(0, rest));
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    String pattern = glob.substring(rest);
    PathMatcher matcher =
        FileSystems.getDefault().getPathMatcher("glob:" + pattern.replace("\\", "\\\\"));
    int levels = pattern.contains("**") ? Integer.MAX_VALUE : Path.of(pattern).getNameCount();
    return new LocalListing(input, root.toRealPath(), matcher, levels).list();
  }

  private List<CorpusFile> list() throws IOException {
    readFolders.add(root);
    if (special.contains(root)) {
      skip(root, SPECIAL, "a file system of the kernel, not of data");
    } else {
      children(root);
    }
    // Later: what a link leads to is read under its own name where it has one in the input.
    links.sort(Comparator.naturalOrder());
    for (int i = 0; i < links.size(); i++) {
      link(links.get(i));
    }
    return sorted();
  }

  private List<CorpusFile> sorted() {
    files.sort(Comparator.comparing(CorpusFile::path));
    return files;
  }

  private void children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      all.forEach(children::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    for (Path child : children) {
      child(child);
    }
  }

  private void child(Path path) {
    BasicFileAttributes facts;
    try {
      facts = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      unreadable(path, e);
      return;
    }
    if (facts.isDirectory()) {
      folder(path, path);
    } else if (facts.isSymbolicLink()) {
      if (isWanted(path) || (depth == Integer.MAX_VALUE && Files.isDirectory(path))) {
        links.add(path);
      }
    } else if (isWanted(path)) {
      file(path, facts);
    }
  }

  private boolean isWanted(Path path) {
    return glob == null || glob.matches(root.relativize(path));
  }

  /** A folder under the name by which it was found. */
  private void folder(Path path, Path real) {
    boolean isHidden = HiddenNames.hides(PathText.of(root, path));
    if (root.relativize(path).getNameCount() >= depth || (!isHidden && !readFolders.add(real))) {
      return;
    }
    if (special.contains(path)) {
      skip(path, SPECIAL, "a file system of the kernel, not of data");
      return;
    }
    try {
      children(path);
    } catch (IOException e) {
      unreadable(path, e);
    }
  }

  private void file(Path path, BasicFileAttributes facts) {
    String name = PathText.of(root, path);
    if (HiddenNames.hides(name)) {
      add(path, facts.size(), facts, Fate.skipped(HiddenNames.KIND, ""));
    } else if (!facts.isRegularFile() || special.contains(path)) {
      skip(path, SPECIAL, "a device, a pipe, a socket or a file of the kernel");
    } else {
      readFiles.add(path);
      add(path, facts.size(), facts, Fate.READ);
    }
  }

  private void link(Path link) {
    if (HiddenNames.hides(PathText.of(root, link))) {
      skip(link, HiddenNames.KIND, "");
      return;
    }
    Path target;
    BasicFileAttributes facts;
    try {
      target = link.toRealPath();
      facts = Files.readAttributes(target, BasicFileAttributes.class);
    } catch (IOException e) {
      skip(link, BROKEN_LINK, "it leads to nothing: " + reason(e));
      return;
    }
    if (!target.startsWith(root)) {
      skip(link, LINK_OUT, "it leads out of the input; name its target in --input to read it");
    } else if (facts.isDirectory()) {
      linkedFolder(link, target);
    } else if (!facts.isRegularFile() || special.contains(target)) {
      skip(link, SPECIAL, "it leads to a device, a pipe, a socket or a file of the kernel");
    } else if (readFiles.add(target)) {
      add(link, facts.size(), facts, Fate.READ);
    } else {
      skip(link, LINK_TO_READ, "what it leads to is read under its own name");
    }
  }

  private void linkedFolder(Path link, Path target) {
    if (readFolders.contains(target)) {
      skip(link, LINK_TO_READ, "what it leads to is read under its own name");
    } else {
      folder(link, target);
    }
  }

  private void unreadable(Path path, IOException e) {
    add(path, 0, null, Fate.unreadable("it could not be listed: " + reason(e)));
  }

  private void skip(Path path, String kind, String reason) {
    add(path, 0, null, Fate.skipped(kind, reason));
  }

  private void add(Path path, long bytes, @Nullable BasicFileAttributes facts, Fate fate) {
    long modified = facts == null ? CorpusFile.UNKNOWN : facts.lastModifiedTime().toMillis();
    files.add(
        new CorpusFile(
            input, PathText.location(path), PathText.of(root, path), bytes, modified, fate));
  }

  private static String reason(IOException e) {
    boolean saysWhy = e instanceof FileSystemException f && f.getReason() != null;
    return saysWhy ? ((FileSystemException) e).getReason() : e.getClass().getSimpleName();
  }
}
