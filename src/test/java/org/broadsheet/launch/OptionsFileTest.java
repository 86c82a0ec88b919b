package org.broadsheet.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of options is a short list, whatever the option names. */
class OptionsFileTest {

  @TempDir Path folder;

  @Test
  void whatTheWordsSayWins() throws IOException {
    Path file =
        Files.writeString(folder.resolve("options"), "# of the house\n\n--a=file\r\n  --b=file\n");
    Words words = OptionsFile.addTo(Words.of("--a=words", "--optionsFile=" + file));
    assertEquals("words", words.value("a").orElseThrow());
    assertEquals("file", words.value("b").orElseThrow());
  }

  @Test
  void whatIsNoListIsSaid() throws IOException {
    Path large = Files.write(folder.resolve("large"), new byte[(1 << 20) + 1]);
    for (Path file : new Path[] {large, folder, folder.resolve("absent")}) {
      Words words = Words.of("--optionsFile=" + file);
      IllegalArgumentException refused =
          assertThrows(IllegalArgumentException.class, () -> OptionsFile.addTo(words));
      assertTrue(refused.getMessage().contains(file.toString()), refused.getMessage());
    }
    Files.write(large, new byte[1 << 20]);
    OptionsFile.addTo(Words.of("--optionsFile=" + large));
  }
}
