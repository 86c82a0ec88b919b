package org.broadsheet.reading;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;

/** Finds the files of inputs: a folder with all below it, a glob, or one file. */
final class InputMatching {

  private static final String HADOOP = "hdfs";

  private static final String HADOOP_ADVICE =
      "could not be listed: hdfs:// needs the Flink jar, and"
          + " --hdfsConfiguration=[{\"fs.defaultFS\":\"hdfs://HOST:PORT\"}] or HADOOP_CONF_DIR.";

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
            input(input, "matches no file; give a folder, a file or a glob."));
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
    return file.withPath(path);
  }

  private static String lastParts(String location, int count) {
    String[] parts = location.split("/");
    int from = Math.max(0, parts.length - count);
    return String.join("/", List.of(parts).subList(from, parts.length));
  }

  private static List<CorpusFile> match(String input) {
    if (input.contains("\uFFFD")) {
      throw new IllegalArgumentException(
          input(
              input,
              "cannot be read in this locale; set LC_ALL=C.UTF-8 or another locale with UTF-8."));
    }
    try {
      Optional<Path> local = LocalListing.local(input);
      if (local.isPresent()) {
        return LocalListing.of(input, local.get());
      }
      if (WILDCARD.matcher(input).find()) {
        return files(input, input, folderOf(beforeWildcard(input)));
      }
      List<CorpusFile> itself = files(input, input, folderOf(input));
      String folder = input.endsWith("/") ? input : input + "/";
      if (!itself.isEmpty()) {
        return itself;
      }
      List<CorpusFile> below = files(input, folder + "**", folder);
      return isHadoop(input) ? joined(files(input, folder + "*", folder), below) : below;
    } catch (IllegalArgumentException e) {
      throw isHadoop(input) ? new IllegalArgumentException(input(input, HADOOP_ADVICE), e) : e;
    } catch (IOException e) {
      throw new IllegalArgumentException(input(input, "could not be listed: " + e.getMessage()), e);
    }
  }

  private static String input(String input, String problem) {
    return "--input=" + input + " " + problem;
  }

  private static boolean isHadoop(String input) {
    return input.startsWith(HADOOP + ":");
  }

  /** On Hadoop, all below a folder does not mean the files right in it. */
  private static List<CorpusFile> joined(List<CorpusFile> some, List<CorpusFile> others) {
    Map<String, CorpusFile> all = new TreeMap<>();
    some.forEach(file -> all.put(file.location(), file));
    others.forEach(file -> all.put(file.location(), file));
    return List.copyOf(all.values());
  }

  /** Where the first wildcard of a name is, or -1. */
  static int wildcard(String name) {
    Matcher wildcard = WILDCARD.matcher(name);
    return wildcard.find() ? wildcard.start() : -1;
  }

  private static String beforeWildcard(String glob) {
    return WILDCARD.split(glob, 2)[0];
  }

  private static String folderOf(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static List<CorpusFile> files(String input, String spec, String root) throws IOException {
    List<CorpusFile> files = new ArrayList<>();
    String rootLocation = FileSystems.matchNewResource(root, true).toString();
    for (MatchResult.Metadata found : found(spec)) {
      if (!isFolder(found)) {
        String location = found.resourceId().toString();
        files.add(remote(input, location, relative(location, rootLocation), found));
      }
    }
    files.sort(Comparator.comparing(CorpusFile::location));
    return files;
  }

  private static CorpusFile remote(
      String input, String location, String path, MatchResult.Metadata found) {
    CorpusFile.Fate fate =
        HiddenNames.hides(path)
            ? CorpusFile.Fate.skipped(HiddenNames.KIND, "")
            : CorpusFile.Fate.READ;
    long modified =
        found.lastModifiedMillis() > 0 ? found.lastModifiedMillis() : CorpusFile.UNKNOWN;
    return new CorpusFile(input, location, path, found.sizeBytes(), modified, fate);
  }

  /** A Hadoop file system names folders as it names files, but does not open them. */
  private static boolean isFolder(MatchResult.Metadata found) throws IOException {
    boolean mayBe = found.sizeBytes() == 0 && found.resourceId().getScheme().equals(HADOOP);
    if (!mayBe || found.resourceId().isDirectory()) {
      return found.resourceId().isDirectory();
    }
    try (ReadableByteChannel channel = FileSystems.open(found.resourceId())) {
      return !channel.isOpen();
    } catch (FileNotFoundException e) {
      return true;
    }
  }

  private static List<MatchResult.Metadata> found(String spec) throws IOException {
    try {
      return FileSystems.match(spec, EmptyMatchTreatment.ALLOW).metadata();
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }

  private static String relative(String location, String root) {
    return location.startsWith(root) ? location.substring(root.length()) : lastParts(location, 1);
  }
}
