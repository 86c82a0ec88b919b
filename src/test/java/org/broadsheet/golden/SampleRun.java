package org.broadsheet.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.broadsheet.Broadsheet;
import org.broadsheet.BroadsheetOptions;
import org.broadsheet.tables.TableReader;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One run of the whole job on the sample corpus, for all tests that look at its tables.
 *
 * @param tables its output folder
 */
record SampleRun(Path tables) implements AutoCloseable {

  private static final String ENTITIES =
      "src/test/resources/org/broadsheet/golden/listed-entities.tsv";

  /** Runs the job on the sample corpus into a folder, with more options. */
  static void into(Path tables, String... options) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "--input=sample-corpus",
                "--outlets=sample-corpus/outlets.csv",
                "--entities=" + ENTITIES));
    all.addAll(List.of(options));
    run(tables, all);
  }

  /** Runs the job on other input. */
  static void of(Path input, Path tables) {
    run(tables, List.of("--input=" + input));
  }

  private static void run(Path tables, List<String> options) {
    List<String> all =
        new ArrayList<>(List.of("--runner=DirectRunner", "--maxDefects=0", "--output=" + tables));
    all.addAll(options);
    Broadsheet.run(
            PipelineOptionsFactory.fromArgs(all.toArray(new String[0])).as(BroadsheetOptions.class))
        .waitUntilFinish();
  }

  private static SampleRun start() {
    try {
      Path folder = Files.createTempDirectory("sample-run");
      into(folder.resolve("tables"));
      return new SampleRun(folder.resolve("tables"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TableReader reader() {
    return new TableReader(tables);
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(tables.getParent())) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Hands the run to test methods that ask for it; it is started once. */
  static final class Extension implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == SampleRun.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .getOrComputeIfAbsent(SampleRun.class, key -> start(), SampleRun.class);
    }
  }
}
