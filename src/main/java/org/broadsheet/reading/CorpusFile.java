package org.broadsheet.reading;

import java.io.Serializable;

/**
 * A file of the corpus.
 *
 * @param input the {@code --input} that it was found under, as it was given
 * @param location its full address, for Beam's file systems
 * @param path its path relative to the root of the input, with {@code /}
 * @param bytes its stored size
 */
record CorpusFile(String input, String location, String path, long bytes) implements Serializable {

  /** The kind under which hidden files are skipped. */
  static final String HIDDEN = "HIDDEN_FILE";

  /** Sidecars that no one means as articles, by the convention of Hadoop and of Unix. */
  static boolean isHidden(String path) {
    for (String part : path.split("/")) {
      if (part.startsWith(".") || part.startsWith("_")) {
        return true;
      }
    }
    return false;
  }
}
