package org.broadsheet.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Options in a file, one per line; empty lines and lines that begin with # are ignored. */
public final class OptionsFile {

  /** The option that names the file. */
  public static final String OPTION = "optionsFile";

  private static final int MAX_BYTES = 1 << 20;

  private OptionsFile() {}

  /**
   * Adds the options of the file that the words name, if they name one. What the words say
   * themselves wins.
   *
   * @throws IllegalArgumentException if the file cannot be read
   */
  public static Words addTo(Words words) {
    return words.value(OPTION).map(file -> words.orElse(read(Path.of(file)))).orElse(words);
  }

  private static List<String> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new IOException("it has over a megabyte, and is no list of options");
      }
      return UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes))
          .toString()
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "The file of --" + OPTION + "=" + file + " cannot be read: " + e, e);
    }
  }
}
