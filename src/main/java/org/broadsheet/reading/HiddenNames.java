package org.broadsheet.reading;

import java.util.Set;

/** Names of files that no one means as articles. */
final class HiddenNames {

  /** The kind under which such files are skipped. */
  static final String KIND = "HIDDEN_FILE";

  /** What Hadoop, Spark, Hive and the archiver of macOS leave beside data. */
  private static final Set<String> RESERVED =
      Set.of(
          "_SUCCESS",
          "_metadata",
          "_common_metadata",
          "_delta_log",
          "_spark_metadata",
          "_impala_insert_staging",
          "__MACOSX");

  /** What begins with these is a writer's work in progress. */
  private static final Set<String> RESERVED_BEGINNINGS =
      Set.of("_temporary", "_committed_", "_started_");

  private HiddenNames() {}

  /**
   * Whether a path has a part that begins with a dot or is reserved. Other underscores hide
   * nothing: {@code _posts/2024-05-02-lock.md} is content.
   */
  static boolean hides(String path) {
    for (String part : path.split("/", -1)) {
      if (isHidden(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHidden(String name) {
    if (name.equals(".") || name.equals("..")) {
      return false;
    }
    return name.startsWith(".")
        || RESERVED.contains(name)
        || RESERVED_BEGINNINGS.stream().anyMatch(name::startsWith);
  }
}
