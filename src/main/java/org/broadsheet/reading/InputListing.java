package org.broadsheet.reading;

import java.util.List;
import org.broadsheet.reading.container.Compression;

/** What the inputs of a run are found to hold when it is launched. */
public final class InputListing {

  /** News text shrinks to a third or a fourth by gzip: a stated guess, since gzip hides sizes. */
  private static final int EXPANSION = 4;

  private final List<String> inputs;
  private final List<CorpusFile> files;
  private final long totalBytes;

  private InputListing(List<String> inputs, List<CorpusFile> files, long totalBytes) {
    this.inputs = inputs;
    this.files = files;
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
    return new InputListing(List.copyOf(inputs), List.copyOf(files), bytes);
  }

  private static long estimatedBytes(CorpusFile file) {
    return Compression.isSuffixOf(file.path()) ? file.bytes() * EXPANSION : file.bytes();
  }

  /**
   * Refuses an output folder that lies in, under or above what is read: a run must neither read its
   * own tables nor replace a file of the corpus.
   *
   * @throws IllegalArgumentException with a sentence that names both
   */
  public void requireApartFrom(String output) {
    String overlap = Overlap.of(this, output);
    if (overlap != null) {
      throw new IllegalArgumentException(
          "--output="
              + output
              + " must lie apart from what is read, but "
              + overlap
              + "; nothing was touched. Choose another folder.");
    }
  }

  /** The inputs as they were given. */
  public List<String> inputs() {
    return inputs;
  }

  /** The files, each once, in an order that depends on nothing but their names. */
  List<CorpusFile> files() {
    return files;
  }

  /** The number of files. */
  public int fileCount() {
    return files.size();
  }

  /** Decompressed bytes; for compressed files a guess. */
  public long totalBytes() {
    return totalBytes;
  }
}
