package org.broadsheet.reading;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;

/** Finds the files of inputs: a folder with all below it, a glob, or one file. */
final class InputMatching {

  private static final Pattern WILDCARD = Pattern.compile("[*?\\[{]");

  private InputMatching() {}

  /**
   * The files of all inputs, each once, in an order that depends on nothing but their names.
   *
   * @throws IllegalArgumentException if an input matches no file
   */
  static List<CorpusFile> match(List<String> inputs) {
    List<CorpusFile> files = new ArrayList<>();
    Set<String> locations = new HashSet<>();
    Set<String> paths = new HashSet<>();
    for (String input : inputs) {
      List<CorpusFile> matched = match(input);
      if (matched.isEmpty()) {
        throw new IllegalArgumentException(
            "--input=" + input + " matches no file; give a folder, a file or a glob.");
      }
      for (CorpusFile file : matched) {
        if (locations.add(file.location())) {
          files.add(withPathOfItsOwn(file, paths));
        }
      }
    }
    return files;
  }

  /** Two inputs may hold files of the same relative path: the second one's root is then named. */
  private static CorpusFile withPathOfItsOwn(CorpusFile file, Set<String> paths) {
    String path = file.path();
    for (int levels = 1; !paths.add(path); levels++) {
      path = lastParts(file.location(), file.path().split("/").length + levels);
    }
    return new CorpusFile(file.input(), file.location(), path, file.bytes());
  }

  private static String lastParts(String location, int count) {
    String[] parts = location.replace('\\', '/').split("/");
    int from = Math.max(0, parts.length - count);
    return String.join("/", List.of(parts).subList(from, parts.length));
  }

  private static List<CorpusFile> match(String input) {
    try {
      if (WILDCARD.matcher(input).find()) {
        return files(input, input, folderOf(beforeWildcard(input)));
      }
      List<CorpusFile> itself = files(input, input, folderOf(input));
      String folder = input.endsWith("/") ? input : input + "/";
      return itself.isEmpty() ? files(input, folder + "**", folder) : itself;
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "--input=" + input + " could not be listed: " + e.getMessage(), e);
    }
  }

  private static String beforeWildcard(String glob) {
    return WILDCARD.split(glob, 2)[0];
  }

  private static String folderOf(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static List<CorpusFile> files(String input, String spec, String root) throws IOException {
    List<CorpusFile> files = new ArrayList<>();
    String rootLocation =
        FileSystems.matchNewResource(root.isEmpty() ? "./" : root, true).toString();
    for (MatchResult.Metadata found : found(spec)) {
      if (!found.resourceId().isDirectory()) {
        String location = found.resourceId().toString();
        files.add(
            new CorpusFile(input, location, relative(location, rootLocation), found.sizeBytes()));
      }
    }
    files.sort(Comparator.comparing(CorpusFile::location));
    return files;
  }

  private static List<MatchResult.Metadata> found(String spec) throws IOException {
    try {
      return FileSystems.match(spec, EmptyMatchTreatment.ALLOW).metadata();
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }

  private static String relative(String location, String root) {
    String path = location.replace('\\', '/');
    String from = root.replace('\\', '/');
    return path.startsWith(from) ? path.substring(from.length()) : lastParts(path, 1);
  }
}
