package org.broadsheet.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Knows the file systems in which files are no data: {@code /proc/self/environ} would put the job's
 * keys into a table, others never end.
 */
final class SpecialPlaces {

  private static final Set<String> TYPES =
      Set.of(
          "proc",
          "sysfs",
          "devpts",
          "devtmpfs",
          "cgroup",
          "cgroup2",
          "debugfs",
          "tracefs",
          "securityfs",
          "configfs",
          "bpf",
          "mqueue",
          "pstore",
          "efivarfs",
          "nsfs");

  /** By device, since asking for the type reads the table of all mounts. */
  private final Map<Object, Boolean> known = new HashMap<>();

  boolean contains(Path path) {
    try {
      Object device = Files.getAttribute(path, "unix:dev", LinkOption.NOFOLLOW_LINKS);
      Boolean isSpecial = known.get(device);
      if (isSpecial == null) {
        isSpecial = TYPES.contains(Files.getFileStore(path).type());
        known.put(device, isSpecial);
      }
      return isSpecial;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
      return false;
    }
  }
}
