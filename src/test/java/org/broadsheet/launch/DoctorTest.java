package org.broadsheet.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("beam")
class DoctorTest {

  @TempDir private Path folder;

  @Test
  void thisMachineRunsTheJobAndReadsItsFileSystems() {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    List<String> lines = Doctor.examine().lines();
    assertTrue(lines.contains("Files       file, gs, s3"), lines.toString());
    assertTrue(lines.stream().anyMatch(line -> line.matches("Runners .*DirectRunner.*")));
  }

  @Test
  void anOldJavaASmallHeapAndNamesWithoutUnicodeAreProblems() {
    List<String> problems = examine("11.0.2", 100L << 20, "ANSI_X3.4-1968").problems();
    assertEquals("Java 17 or newer is needed.", problems.get(0));
    assertTrue(problems.get(1).contains("JAVA_OPTS=-Xmx2g"), problems.toString());
    assertTrue(problems.get(2).contains("ANSI_X3.4-1968"), problems.toString());
    assertEquals(3, problems.size(), problems.toString());
  }

  @Test
  void aGoodMachineHasNone() {
    Doctor doctor = examine("17.0.1", 2L << 30, "UTF-8");
    assertEquals(List.of(), doctor.problems());
    assertTrue(doctor.lines().contains("Heap        up to 2048 MB"), doctor.lines().toString());
    assertTrue(doctor.lines().contains("Verdict     ready"), doctor.lines().toString());
  }

  private Doctor examine(String java, long heap, String fileNames) {
    File here = folder.toFile();
    return Doctor.of(
        new Doctor.Machine(
            Runtime.Version.parse(java),
            heap,
            2,
            here,
            here,
            StandardCharsets.UTF_8,
            fileNames,
            Locale.ENGLISH),
        List.of("file"),
        List.of("DirectRunner"));
  }
}
