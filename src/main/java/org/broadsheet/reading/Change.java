package org.broadsheet.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;

/**
 * How a file of this machine differs from what the listing saw. An object in a store is replaced as
 * a whole and its readers keep the version that they opened, so it is not asked for again.
 */
final class Change {

  private Change() {}

  /** The difference in words; empty if there is none. */
  static String of(CorpusFile listed) {
    Optional<Path> path = listed.local();
    if (path.isEmpty() || listed.modifiedMillis() == CorpusFile.UNKNOWN) {
      return "";
    }
    try {
      BasicFileAttributes now = Files.readAttributes(path.get(), BasicFileAttributes.class);
      if (now.size() != listed.bytes()) {
        return "it had " + listed.bytes() + " bytes and has " + now.size();
      }
      long modified = now.lastModifiedTime().toMillis();
      return modified == listed.modifiedMillis()
          ? ""
          : "it was written again at " + Instant.ofEpochMilli(modified);
    } catch (NoSuchFileException e) {
      return "it is gone";
    } catch (IOException e) {
      return "";
    }
  }
}
