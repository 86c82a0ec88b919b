package org.broadsheet.launch;

import com.github.luben.zstd.util.Native;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.beam.sdk.util.SerializableUtils;

/**
 * Checks the folder for temporary files before the work: libraries unpack machine code into it, so
 * it must have room, and programs in it must be allowed to run.
 */
public final class TemporaryFolder {

  private static final int PROBE_BYTES = 1 << 20;

  private TemporaryFolder() {}

  /**
   * Tries it.
   *
   * @throws IllegalArgumentException if it cannot be used, saying why and what to do
   */
  public static void check() {
    try {
      Path probe = Files.createTempFile("broadsheet-", ".probe");
      try {
        Files.write(probe, new byte[PROBE_BYTES]);
      } finally {
        Files.deleteIfExists(probe);
      }
      Native.load();
      // Beam compresses with snappy what it serializes.
      SerializableUtils.serializeToByteArray(0);
    } catch (IOException | RuntimeException | LinkageError e) {
      throw new IllegalArgumentException(
          "The folder for temporary files, "
              + System.getProperty("java.io.tmpdir")
              + ", cannot be used: "
              + (e instanceof LinkageError
                  ? "libraries cannot be loaded from it, as when it is full or mounted noexec"
                  : String.valueOf(e.getMessage()))
              + "; name another with JAVA_OPTS=-Djava.io.tmpdir=FOLDER.",
          e);
    }
  }
}
