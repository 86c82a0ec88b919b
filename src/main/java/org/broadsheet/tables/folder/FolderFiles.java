package org.broadsheet.tables.folder;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;

/**
 * What lies below a folder. On a local disk names are taken literally, and links are listed and
 * never followed; Beam's own matching follows them, and takes {@code [ ] { } * ?} for a pattern.
 */
interface FolderFiles {

  /**
   * Anything that is no folder.
   *
   * @param name its path from the folder on, with {@code /}
   * @param isLink whether it is a symbolic link, to whatever
   */
  record Entry(String name, boolean isLink) {}

  /** Everything below the folder that is no folder, by name; nothing if the folder is absent. */
  List<Entry> list() throws IOException;

  /** Opens a file. */
  SeekableByteChannel open(Entry file) throws IOException;

  /** Deletes a file, or a link and not what it leads to. */
  void delete(Entry file) throws IOException;

  /** The files of a folder, local or not. */
  static FolderFiles of(String path) {
    return local(path).<FolderFiles>map(Local::new).orElseGet(() -> new Remote(path));
  }

  /** The folder as a path of this machine, if it is one. */
  static Optional<Path> local(String path) {
    if (path.startsWith("file:")) {
      return Optional.of(Path.of(path.substring("file:".length()).replaceFirst("^//+", "/")));
    }
    return path.contains("://") ? Optional.empty() : Optional.of(Path.of(path));
  }

  /** A folder of this machine. */
  record Local(Path folder) implements FolderFiles {

    @Override
    public List<Entry> list() throws IOException {
      List<Entry> entries = new ArrayList<>();
      if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        return entries;
      }
      // The folder itself may be a link: the user has named it.
      Path root = folder.toRealPath();
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
              String name = root.relativize(file).toString().replace('\\', '/');
              entries.add(new Entry(name, facts.isSymbolicLink()));
              return FileVisitResult.CONTINUE;
            }
          });
      entries.sort(Comparator.comparing(Entry::name));
      return entries;
    }

    @Override
    public SeekableByteChannel open(Entry file) throws IOException {
      return Files.newByteChannel(folder.resolve(file.name()));
    }

    @Override
    public void delete(Entry file) throws IOException {
      Files.deleteIfExists(folder.resolve(file.name()));
    }
  }

  /** A folder of one of Beam's other file systems, none of which has links. */
  record Remote(String folder) implements FolderFiles {

    @Override
    public List<Entry> list() throws IOException {
      List<Entry> entries = new ArrayList<>();
      for (MatchResult.Metadata file :
          FileSystems.match(pattern() + "/**", EmptyMatchTreatment.ALLOW).metadata()) {
        String path = file.resourceId().toString();
        int at = path.indexOf(folder + "/");
        if (at >= 0 && !file.resourceId().isDirectory()) {
          entries.add(new Entry(path.substring(at + folder.length() + 1), false));
        }
      }
      entries.sort(Comparator.comparing(Entry::name));
      return entries;
    }

    /** Nothing quotes a sign of a pattern on all file systems, but any sign matches itself. */
    private String pattern() {
      return folder.replaceAll("[\\[\\]{}*?\\\\]", "?");
    }

    @Override
    public SeekableByteChannel open(Entry file) throws IOException {
      return (SeekableByteChannel)
          FileSystems.open(FileSystems.matchNewResource(folder + "/" + file.name(), false));
    }

    @Override
    public void delete(Entry file) throws IOException {
      FileSystems.delete(List.of(FileSystems.matchNewResource(folder + "/" + file.name(), false)));
    }
  }
}
