package org.broadsheet.crosslanguage;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.beam.sdk.expansion.service.ExpansionService;

/**
 * Beam's expansion service over the stages of this room: what {@code javaJar} providers of Beam
 * YAML and {@code JavaJarExpansionService} of Python start. It is the program of {@code
 * broadsheet-expansion.jar}, which holds the service and finds the stages in {@code
 * broadsheet-all.jar} beside it.
 */
public final class Expansion {

  private static final String FILES_TO_STAGE = "--filesToStage=";

  private Expansion() {}

  /**
   * Serves until the process is ended.
   *
   * @param args the port, 0 for any that is free, and options of the service
   */
  public static void main(String[] args) throws Exception {
    ExpansionService.main(withStages(args, home()));
  }

  /**
   * Adds the jar of the stages to the files that workers elsewhere are given: who starts the
   * service names only the jar that was started.
   */
  static String[] withStages(String[] args, Path stages) {
    return Arrays.stream(args)
        .map(
            arg ->
                arg.startsWith(FILES_TO_STAGE) && !arg.contains(stages.toString())
                    ? arg + "," + stages
                    : arg)
        .toArray(String[]::new);
  }

  private static Path home() throws URISyntaxException {
    return Path.of(Expansion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
