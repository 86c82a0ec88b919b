package org.broadsheet.launch;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.File;
import java.lang.management.ManagementFactory;

/**
 * Whether as many files may be open at once as a run needs. A Java that may open no more files
 * finds its classes no longer, and then cannot even say so.
 */
public final class OpenFiles {

  /** Files that a small run has open beside its jars: inputs, tables, pipes, the libraries. */
  private static final int BESIDE_JARS = 24;

  private OpenFiles() {}

  /**
   * Compares what is needed with what is allowed; asks for nothing beyond the JDK.
   *
   * @throws IllegalArgumentException if too few may be open, saying how many and what to do
   */
  public static void check() {
    if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system) {
      String classPath = System.getProperty("java.class.path", "");
      check(
          system.getMaxFileDescriptorCount(),
          system.getOpenFileDescriptorCount(),
          classPath.split(File.pathSeparator, -1).length);
    }
  }

  static void check(long allowed, long open, int jars) {
    long needed = open + jars + BESIDE_JARS;
    if (allowed < needed) {
      throw new IllegalArgumentException(
          "Only "
              + allowed
              + " files may be open at once, and a run needs at least "
              + needed
              + "; raise the limit with ulimit -n 1024.");
    }
  }
}
