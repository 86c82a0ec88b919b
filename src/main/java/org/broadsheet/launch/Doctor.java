package org.broadsheet.launch;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.runners.PipelineRunnerRegistrar;

/**
 * What {@code broadsheet doctor} says of this machine, and what of it would stand in the way of a
 * run.
 *
 * @param lines one finding each, for people
 * @param problems sentences on what to mend; none on a machine that can run the job
 */
public record Doctor(List<String> lines, List<String> problems) {

  private static final long MB = 1L << 20;

  /** The models and one stage's buffers need this much. */
  private static final long MIN_HEAP = 512 * MB;

  private static final long MIN_DISK = 1024 * MB;

  /** The JVM for which the job is compiled. */
  private static final int MIN_JAVA = 17;

  /** Looks at this machine. {@link FileSystems#setDefaultPipelineOptions} was called before. */
  public static Doctor examine() {
    Runtime runtime = Runtime.getRuntime();
    return of(
        new Machine(
            Runtime.version(),
            runtime.maxMemory(),
            runtime.availableProcessors(),
            new File(System.getProperty("java.io.tmpdir")),
            new File("").getAbsoluteFile(),
            Charset.defaultCharset(),
            System.getProperty("sun.jnu.encoding", ""),
            Locale.getDefault()),
        schemes(),
        runners());
  }

  static Doctor of(Machine machine, List<String> schemes, List<String> runners) {
    List<String> problems = new ArrayList<>();
    if (machine.java().feature() < MIN_JAVA) {
      problems.add("Java " + MIN_JAVA + " or newer is needed.");
    }
    if (machine.heap() < MIN_HEAP) {
      problems.add("The heap is too small; give more, for example JAVA_OPTS=-Xmx2g.");
    }
    checkDisk(machine.folder(), "this folder", problems);
    checkDisk(machine.temporary(), "the folder for temporary files", problems);
    try {
      TemporaryFolder.check();
    } catch (IllegalArgumentException e) {
      problems.add(String.valueOf(e.getMessage()));
    }
    if (!machine.namesAreUnicode()) {
      problems.add(
          "File names beyond "
              + machine.fileNames()
              + " cannot be read and are skipped; set LC_ALL=C.UTF-8.");
    }
    return new Doctor(
        List.of(
            line("Java", machine.java() + ", " + System.getProperty("java.vendor", "unknown")),
            line("Processors", String.valueOf(machine.processors())),
            line("Heap", "up to " + machine.heap() / MB + " MB"),
            line("Disk", free(machine.folder())),
            line("Temporary", free(machine.temporary())),
            line(
                "Locale",
                machine.locale().toLanguageTag()
                    + ", text "
                    + machine.text()
                    + ", file names "
                    + machine.fileNames()),
            line("Files", String.join(", ", schemes)),
            line("Runners", String.join(", ", runners)),
            line("Verdict", problems.isEmpty() ? "ready" : "see below")),
        List.copyOf(problems));
  }

  private static void checkDisk(File folder, String name, List<String> problems) {
    if (folder.getUsableSpace() < MIN_DISK) {
      problems.add("There is less than 1 GB free for " + name + ", " + folder + ".");
    }
  }

  private static String free(File folder) {
    return Path.of(folder.getPath()) + ", " + folder.getUsableSpace() / MB + " MB free";
  }

  private static String line(String name, String value) {
    return String.format(Locale.ROOT, "%-12s%s", name, value);
  }

  /** Of the file systems that the job knows, those whose classes are in this jar. */
  private static List<String> schemes() {
    return Stream.of("file", "gs", "s3", "hdfs").filter(Doctor::isRead).toList();
  }

  private static boolean isRead(String scheme) {
    if (scheme.equals("file")) {
      return true;
    }
    try {
      FileSystems.matchNewResource(scheme + "://bucket/file", false);
      return true;
    } catch (IllegalArgumentException | IllegalStateException e) {
      return false;
    }
  }

  private static List<String> runners() {
    TreeSet<String> names = new TreeSet<>();
    for (PipelineRunnerRegistrar registrar : ServiceLoader.load(PipelineRunnerRegistrar.class)) {
      registrar.getPipelineRunners().forEach(runner -> names.add(runner.getSimpleName()));
    }
    return List.copyOf(names);
  }

  /**
   * What of a machine matters for a run.
   *
   * @param heap bytes that the heap may grow to
   * @param temporary the folder for temporary files
   * @param folder the folder in which the run would start
   * @param text the charset of text without another
   * @param fileNames the charset in which Java reads file names
   */
  record Machine(
      Runtime.Version java,
      long heap,
      int processors,
      File temporary,
      File folder,
      Charset text,
      String fileNames,
      Locale locale) {

    boolean namesAreUnicode() {
      return fileNames.toUpperCase(Locale.ROOT).startsWith("UTF");
    }
  }
}
