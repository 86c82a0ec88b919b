package org.broadsheet.reading;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.beam.sdk.io.FileSystems;

/**
 * A file of the corpus, or another name that its input shows.
 *
 * @param input the {@code --input} that it was found under, as it was given
 * @param location its full address, for Beam's file systems; of a file of this machine its absolute
 *     path, or a {@code file:///} address where the path cannot be written as text
 * @param path its path relative to the root of the input, with {@code /}
 * @param bytes its stored size
 * @param modifiedMillis when it was last changed, or {@link #UNKNOWN}
 * @param fate what becomes of it
 */
record CorpusFile(
    String input, String location, String path, long bytes, long modifiedMillis, Fate fate)
    implements Serializable {

  static final long UNKNOWN = -1;

  /**
   * Whether a file is read.
   *
   * @param skippedAs the kind under which it is skipped; empty if it is not
   * @param problem why it cannot be read, or what makes it one of its kind; else empty
   */
  record Fate(String skippedAs, String problem) implements Serializable {
    static final Fate READ = new Fate("", "");

    static Fate skipped(String kind, String reason) {
      return new Fate(kind, reason);
    }

    static Fate unreadable(String problem) {
      return new Fate("", problem);
    }
  }

  /** A file to be read, of which nothing more is known. */
  CorpusFile(String input, String location, String path, long bytes) {
    this(input, location, path, bytes, UNKNOWN, Fate.READ);
  }

  CorpusFile withPath(String path) {
    return new CorpusFile(input, location, path, bytes, modifiedMillis, fate);
  }

  boolean isRead() {
    return fate.equals(Fate.READ);
  }

  /** Its path, if it is of this machine. */
  Optional<Path> local() {
    if (location.startsWith("file:///")) {
      return Optional.of(Path.of(URI.create(location)));
    }
    return location.contains("://") ? Optional.empty() : Optional.of(Path.of(location));
  }

  /** Opens it; of this machine as a channel that can seek. */
  ReadableByteChannel open() throws IOException {
    Optional<Path> local = local();
    return local.isPresent()
        ? Files.newByteChannel(local.get())
        : FileSystems.open(FileSystems.matchNewResource(location, false));
  }

  /** Whether an option of the command line names this file. */
  boolean isNamedBy(String option) {
    return LocalListing.local(option)
        .map(path -> path.toAbsolutePath().normalize())
        .map(path -> local().isPresent() && path.equals(local().get().normalize()))
        .orElseGet(() -> FileSystems.matchNewResource(option, false).toString().equals(location));
  }
}
