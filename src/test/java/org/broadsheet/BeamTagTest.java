package org.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests that meet Beam say so: they, and no others, run again under the Flink runner's Beam. */
@Tag("once")
class BeamTagTest {

  private static final Pattern MEETS_BEAM =
      Pattern.compile("(?m)^import (static )?org\\.apache\\.beam\\.|\\b(Broadsheet|Console)\\.\\w");

  /** Class-level tags begin a line; those of methods are indented. */
  private static final Pattern TAGGED =
      Pattern.compile("(?m)^@(net\\.jqwik\\.api\\.)?Tag\\(\"(beam|once|slow)\"\\)$");

  private static final Pattern WORD = Pattern.compile("\\W+");

  /** By path. */
  private final Map<String, String> sources = new TreeMap<>();

  @Test
  void testsThatMeetBeamAreTagged() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
      files.filter(file -> file.toString().endsWith(".java")).forEach(this::read);
    }
    Set<String> meeting = new TreeSet<>();
    sources.forEach(
        (path, source) -> {
          if (path.endsWith("Test.java") && meetsBeam(source, new HashSet<>())) {
            meeting.add(path);
          }
        });
    assertTrue(meeting.contains("src/test/java/org/broadsheet/golden/GoldenTest.java"));
    assertEquals(
        Set.of(),
        meeting.stream()
            .filter(path -> !TAGGED.matcher(sources.get(path)).find())
            .collect(Collectors.toSet()),
        "these need @Tag(\"beam\"), or @Tag(\"once\") if they are slow");
  }

  private void read(Path file) {
    try {
      sources.put(file.toString().replace('\\', '/'), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By itself or by a class of the tests that helps it. */
  private boolean meetsBeam(String source, Set<String> seen) {
    if (MEETS_BEAM.matcher(source).find()) {
      return true;
    }
    Set<String> words = WORD.splitAsStream(source).collect(Collectors.toSet());
    return sources.keySet().stream()
        .filter(path -> !path.endsWith("Test.java"))
        .filter(path -> words.contains(path.replaceFirst(".*/(\\w+)\\.java", "$1")))
        .filter(seen::add)
        .anyMatch(path -> meetsBeam(sources.get(path), seen));
  }
}
