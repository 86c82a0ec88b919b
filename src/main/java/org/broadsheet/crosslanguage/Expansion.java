package org.broadsheet.crosslanguage;

import org.apache.beam.sdk.expansion.service.ExpansionService;

/**
 * Beam's expansion service over the stages of this room: what {@code javaJar} providers of Beam
 * YAML and {@code JavaJarExpansionService} of Python start by the jar and the number of a port.
 */
public final class Expansion {

  private Expansion() {}

  /** Whether a command line asks for the service: its first word is the number of a port. */
  public static boolean isAskedForBy(String[] args) {
    return args.length > 0 && args[0].matches("[0-9]{1,5}");
  }

  /**
   * Serves until the process is ended.
   *
   * @param args the port, 0 for any that is free, and options of the service
   */
  public static void serve(String[] args) {
    try {
      ExpansionService.main(args);
    } catch (Exception e) {
      throw new IllegalStateException("The expansion service ended: " + e.getMessage(), e);
    }
  }
}
