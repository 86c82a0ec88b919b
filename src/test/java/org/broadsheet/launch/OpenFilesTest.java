package org.broadsheet.launch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class OpenFilesTest {

  @Test
  void saysThatTooFewMayBeOpen() {
    String sentence =
        assertThrows(IllegalArgumentException.class, () -> OpenFiles.check(40, 6, 300))
            .getMessage();
    assertEquals(
        "Only 40 files may be open at once, and a run needs at least 330; raise the limit with"
            + " ulimit -n 1024.",
        sentence);
  }

  @Test
  void enoughAreEnough() {
    assertDoesNotThrow(() -> OpenFiles.check(330, 6, 300));
    assertDoesNotThrow(() -> OpenFiles.check(40, 6, 1));
    assertDoesNotThrow(() -> OpenFiles.check());
  }
}
