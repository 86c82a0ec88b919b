package org.broadsheet.reading;

import java.util.List;
import org.broadsheet.reading.container.Compression;

/** What the inputs of a run are found to hold when it is launched. */
public final class InputListing {

  /** News text shrinks to a third or a fourth by gzip: a stated guess, since gzip hides sizes. */
  private static final int EXPANSION = 4;

  private final List<String> inputs;
  private final int fileCount;
  private final long totalBytes;

  private InputListing(List<String> inputs, int fileCount, long totalBytes) {
    this.inputs = inputs;
    this.fileCount = fileCount;
    this.totalBytes = totalBytes;
  }

  /**
   * Lists folders, globs and files.
   *
   * @throws IllegalArgumentException if an input matches nothing or cannot be listed
   */
  public static InputListing of(List<String> inputs) {
    List<CorpusFile> files = InputMatching.match(inputs);
    long bytes = files.stream().mapToLong(InputListing::estimatedBytes).sum();
    return new InputListing(List.copyOf(inputs), files.size(), bytes);
  }

  private static long estimatedBytes(CorpusFile file) {
    return Compression.isSuffixOf(file.path()) ? file.bytes() * EXPANSION : file.bytes();
  }

  /** The inputs as they were given. */
  public List<String> inputs() {
    return inputs;
  }

  /** How many files there are. */
  public int fileCount() {
    return fileCount;
  }

  /** Decompressed bytes; for compressed files a guess. */
  public long totalBytes() {
    return totalBytes;
  }
}
