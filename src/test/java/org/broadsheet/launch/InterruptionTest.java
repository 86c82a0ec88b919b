package org.broadsheet.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.broadsheet.tables.folder.OutputFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Ctrl-C leaves behind. */
@Tag("beam")
class InterruptionTest {

  @TempDir Path folder;

  @BeforeEach
  void leaveFiles() throws IOException {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    for (String name : new String[] {".temp-beam-1/part", "articles/1.parquet"}) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), "half");
    }
    Files.writeString(folder.resolve("report.html.unfinished"), "half");
    Files.writeString(folder.resolve("notes.txt"), "mine");
  }

  @Test
  void temporaryFilesGoAndOneSentenceSaysWhatStays() {
    String said = interrupted("--runner=DirectRunner");
    assertTrue(said.contains("not complete and has no manifest. 1 file of a table is left"), said);
    assertTrue(said.contains("--overwrite"), said);
    assertFalse(Files.exists(folder.resolve(".temp-beam-1")));
    assertFalse(Files.exists(folder.resolve("report.html.unfinished")));
    assertTrue(Files.exists(folder.resolve("articles/1.parquet")));
    assertTrue(Files.exists(folder.resolve("notes.txt")));
  }

  @Test
  void aJobElsewhereIsLeftAlone() {
    String said = interrupted("--runner=FlinkRunner", "--flinkMaster=[auto]");
    assertTrue(said.contains("goes on"), said);
    assertTrue(Files.exists(folder.resolve(".temp-beam-1/part")));
  }

  private String interrupted(String... words) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Interruption.of(
            Words.of(words), OutputFolder.of(folder.toString()), new PrintStream(said, true, UTF_8))
        .run();
    return said.toString(UTF_8);
  }
}
