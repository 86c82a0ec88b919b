package org.broadsheet.tables.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("beam")
class OutputClaimTest {

  @TempDir Path parent;

  @Test
  void aSecondRunRefusesWhileTheFirstLives() {
    OutputFolder output = folder();
    try (OutputClaim first = OutputClaim.take(output)) {
      String refusal = refusal(output);
      assertTrue(refusal.startsWith("Another run writes into the output folder"), refusal);
      assertTrue(refusal.contains("process " + ProcessHandle.current().pid()), refusal);
      assertTrue(first != null);
    }
    OutputClaim.take(output).close();
    assertFalse(Files.exists(parent.resolve("tables")), "a folder that was not used is left");
  }

  @Test
  void theClaimIsNoContent() throws IOException {
    OutputFolder output = folder();
    OutputClaim claim = OutputClaim.take(output);
    assertTrue(output.isEmpty());
    Files.writeString(parent.resolve("tables/a.txt"), "mine");
    claim.close();
    assertEquals("mine", Files.readString(parent.resolve("tables/a.txt")));
  }

  @Test
  void theClaimOfAKilledRunIsStale() throws IOException {
    claimOf("another-machine", Instant.now().minusSeconds(3600));
    OutputClaim.take(folder()).close();
    claimOf("another-machine", Instant.now());
    assertTrue(refusal(folder()).contains("jo on another-machine"));
    Files.writeString(parent.resolve("tables/.broadsheet-run"), "{\"own");
    OutputClaim.take(folder()).close();
  }

  @Test
  void whatCannotBeWrittenIsSaidBeforeTheWork() throws IOException {
    Files.writeString(parent.resolve("tables"), "a file");
    String refusal = refusal(folder());
    assertTrue(refusal.contains("cannot be written"), refusal);
    assertTrue(refusal.contains("is a file"), refusal);
    if (Files.isDirectory(Path.of("/proc/self"))) {
      assertTrue(refusal(OutputFolder.of("/proc/self/tables")).contains("cannot be written"));
    }
  }

  private OutputFolder folder() {
    return OutputFolder.of(parent.resolve("tables").toString());
  }

  private void claimOf(String host, Instant renewed) throws IOException {
    Path file = parent.resolve("tables/.broadsheet-run");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "{\"owner\": \"jo on %s\", \"host\": \"%s\", \"pid\": 1, \"since\": \"2024\"}"
            .formatted(host, host));
    Files.setLastModifiedTime(file, FileTime.from(renewed));
  }

  private static String refusal(OutputFolder output) {
    return assertThrows(IllegalArgumentException.class, () -> OutputClaim.take(output).close())
        .getMessage();
  }
}
