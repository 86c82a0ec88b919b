package org.broadsheet.reading;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out whether an output lies among the inputs: a run must not read or replace its own. */
final class Overlap {

  /** Files that a run writes, from its output folder on. */
  private static final List<String> WRITTEN =
      List.of("manifest.json", "report.html", "articles/part-00000-of-00001.parquet");

  private Overlap() {}

  /** How an output and the inputs touch, in words; null if they do not. */
  static @Nullable String of(InputListing input, String output) {
    Optional<Path> folder = LocalListing.local(output);
    return folder.isPresent() ? local(input, real(folder.get())) : remote(input, output);
  }

  private static @Nullable String local(InputListing input, Path output) {
    for (String given : input.inputs()) {
      String touching = LocalListing.local(given).map(path -> touching(path, output)).orElse(null);
      if (touching != null) {
        return "--input=" + given + " " + touching;
      }
    }
    Set<Path> folders = new HashSet<>();
    for (CorpusFile file : input.files()) {
      Optional<Path> folder = file.local().map(Path::getParent);
      if (folder.isPresent()
          && folders.add(folder.get())
          && real(folder.get()).startsWith(output)) {
        return file.path() + " of --input=" + file.input() + " lies in it";
      }
    }
    return null;
  }

  private static @Nullable String touching(Path given, Path output) {
    if (!Files.exists(given)) {
      return isMatched(given, output) ? "would match what is written there" : null;
    }
    Path path = real(given);
    if (output.equals(path)) {
      return "is the same folder";
    }
    if (output.startsWith(path)) {
      return "contains it";
    }
    return path.startsWith(output) ? "lies in it" : null;
  }

  private static boolean isMatched(Path glob, Path output) {
    PathMatcher matcher =
        FileSystems.getDefault()
            .getPathMatcher(
                "glob:" + glob.toAbsolutePath().normalize().toString().replace("\\", "\\\\"));
    return WRITTEN.stream().map(output::resolve).anyMatch(matcher::matches);
  }

  /** The real path of what there is, with the rest of the name as it is. */
  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    for (Path known = absolute; known != null; known = known.getParent()) {
      try {
        return known.toRealPath().resolve(known.relativize(absolute)).normalize();
      } catch (IOException absent) {
        // Its parent may be there.
      }
    }
    return absolute;
  }

  private static @Nullable String remote(InputListing input, String output) {
    String folder = slash(output);
    for (String given : input.inputs()) {
      String path = slash(given);
      if (path.equals(folder)) {
        return "--input=" + given + " is the same folder";
      }
      if (folder.startsWith(path)) {
        return "--input=" + given + " contains it";
      }
    }
    for (CorpusFile file : input.files()) {
      if (file.location().startsWith(folder)) {
        return file.path() + " of --input=" + file.input() + " lies in it";
      }
    }
    return null;
  }

  private static String slash(String path) {
    return path.endsWith("/") ? path : path + "/";
  }
}
